import { parseLoaded } from "../../src/io/loadJson";
import type { OverlaysData } from "../../src/io/loadOverlays";
import { overlaysSchema } from "../../src/io/overlaysSchema";
import { deepFreeze } from "./deepFreeze";
import { readPublicJson } from "./publicData";

let overlays: OverlaysData | null = null;

/** The shipped overlays as the app opens them; read once, frozen. */
export function publishedOverlays(): OverlaysData {
  if (overlays !== null) return overlays;
  const parsed = parseLoaded(
    { ok: true, data: readPublicJson("overlays.json") },
    "overlays.json",
    overlaysSchema,
  );
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  overlays = deepFreeze(parsed.data);
  return overlays;
}
