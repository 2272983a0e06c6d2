import * as v from "valibot";
import { makeEntered, NO_ENTERED } from "../../domain/entered/applyChange";
import { ENTERED_TABLES, type Entered, type EnteredTable } from "../../domain/entered/enteredTables";
import type { PackageRefusal } from "../../domain/entered/keepWords";
import { makeBreather } from "../breathe";
import { sha256 } from "../sha256";
import { openZip } from "./openZip";
import { PackageFault } from "./packageFault";
import { CHANGES_PATH, DESCRIPTOR_PATH, PACKAGE_PROFILE, PACKAGE_VERSION, pathOf } from "./packageTables";
import { readChanges } from "./readChanges";
import { readTable } from "./readTable";
import type { OfficeState } from "./writePackage";

export type PackageReading = { ok: true; state: OfficeState } | { ok: false; refusal: PackageRefusal };

const descriptorSchema = v.object({
  format: v.literal(PACKAGE_PROFILE),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  resources: v.array(v.object({ path: v.string(), bytes: v.number(), hash: v.string() })),
});

/** The state that another copy packed, or why the package is not taken. Never throws for what the bytes hold. */
export async function readPackage(bytes: Uint8Array): Promise<PackageReading> {
  const opened = await openZip(bytes);
  if (!opened.ok) return opened;
  try {
    return { ok: true, state: await readState(opened.files) };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function readState(files: ReadonlyMap<string, Uint8Array>): Promise<OfficeState> {
  const breathe = makeBreather();
  const texts = new Map<string, string>();
  for (const { path, bytes, hash } of readDescriptor(files)) {
    const file = files.get(path);
    if (file === undefined) throw new PackageFault("package-file-missing", path);
    if (file.length !== bytes || hash !== `sha256:${sha256(file)}`)
      throw new PackageFault("package-checksum", path);
    texts.set(path, decoded(file, path));
    await breathe();
  }
  const tables = new Map<EnteredTable, Map<string, never>>();
  for (const table of ENTERED_TABLES) {
    const text = texts.get(pathOf(table));
    if (text === undefined) throw new PackageFault("package-file-missing", pathOf(table));
    const records = new Map<string, never>();
    for (const [key, record] of readTable(table, text)) {
      records.set(key, record as never);
      await breathe();
    }
    tables.set(table, records);
  }
  const changes = await readChanges(texts.get(CHANGES_PATH) ?? "", breathe);
  const entered: Entered = makeEntered((table) => tables.get(table) ?? NO_ENTERED[table]);
  return { entered, changes };
}

function readDescriptor(
  files: ReadonlyMap<string, Uint8Array>,
): { path: string; bytes: number; hash: string }[] {
  const file = files.get(DESCRIPTOR_PATH);
  if (file === undefined) throw new PackageFault("package-not-ours");
  let json: unknown;
  try {
    json = JSON.parse(decoded(file, DESCRIPTOR_PATH));
  } catch {
    throw new PackageFault("package-not-ours");
  }
  const parsed = v.safeParse(descriptorSchema, json);
  if (!parsed.success) throw new PackageFault("package-not-ours");
  const { formatVersion, resources } = parsed.output;
  if (formatVersion > PACKAGE_VERSION) throw new PackageFault("package-newer", formatVersion);
  return resources;
}

function decoded(file: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    throw new PackageFault("package-table", path, "", "");
  }
}
