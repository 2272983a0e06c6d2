import { readFileSync } from "node:fs";
import type { OverlaysFile } from "../../../src/io/overlaysSchema";
import type { CoreFile, SampleVillagesFile } from "../../../src/io/schema";

/** A file that the built page loads, as it lies beside it. */
function readBuilt(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../dist/data/${file}`, import.meta.url), "utf8"));
}

/** A commune or ward of the built page, by its name. */
export function findCommune(name: string): CoreFile["communes"][number] {
  const core = readBuilt("core.json") as CoreFile;
  const found = core.communes.find((it) => it.name === name);
  if (found === undefined) throw new Error(`core.json: no commune “${name}”`);
  return found;
}

/** Every commune and ward of the built page. */
export function builtCommunes(): CoreFile["communes"] {
  return (readBuilt("core.json") as CoreFile).communes;
}

/** Every made-up village. */
export function sampleVillages(): SampleVillagesFile["villages"] {
  return (readBuilt("sample/villages.json") as SampleVillagesFile).villages;
}

/** The made-up villages of a commune. */
export function sampleVillagesOf(communeCode: string): SampleVillagesFile["villages"] {
  return sampleVillages().filter((it) => it.communeCode === communeCode);
}

/** A zone or site of the built page that has a point on the map, by its id. */
export function findPlace(id: string): { id: string; place: [number, number] } {
  const { zones, resettlement } = readBuilt("overlays.json") as OverlaysFile;
  const draw = [...zones, ...resettlement].find((it) => it.id === id)?.draw;
  if (draw?.rule === "shape") return { id, place: [...draw.anchor] };
  const [lng, lat] = draw?.rule === "symbol" ? draw.geometry.coordinates : [];
  if (lng === undefined || lat === undefined) throw new Error(`overlays.json: no place of “${id}”`);
  return { id, place: [lng, lat] };
}
