import type { Entered } from "../domain/entered/enteredTables";
import { type Loaded, loadJson, parseLoaded } from "./loadJson";
import { OFFICE_FILE, officeSchema, toEntered } from "./officeSchema";

/** Load what the office published; called only where the core file says that there is such a file. */
export async function loadOffice(): Promise<Loaded<Entered>> {
  const parsed = parseLoaded(await loadJson(OFFICE_FILE), OFFICE_FILE, officeSchema);
  return parsed.ok ? { ok: true, data: toEntered(parsed.data) } : parsed;
}
