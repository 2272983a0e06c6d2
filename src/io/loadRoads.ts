import * as v from "valibot";
import type { LngLat } from "../domain/commune";
import type { NationalRoad } from "../domain/villageRoads";
import { type Loaded, loadJson, parseLoaded } from "./loadJson";

const FILE = "basemap/roads.geojson";
/** National roads carry “QL” (quốc lộ) and a number. */
const NATIONAL_REF = /^QL\./;

const position = v.tuple([v.number(), v.number()]);
const roadsSchema = v.object({
  asOf: v.string(),
  features: v.array(
    v.object({
      properties: v.object({ ref: v.exactOptional(v.string()), refNote: v.exactOptional(v.string()) }),
      geometry: v.object({ coordinates: v.array(v.array(position)) }),
    }),
  ),
});

/** Numbered national roads with the date of their lines. */
export interface NationalRoads {
  asOf: string;
  roads: readonly NationalRoad[];
}

/** Load the lines of the national roads, those that the base map draws. */
export async function loadRoads(): Promise<Loaded<NationalRoads>> {
  const parsed = parseLoaded(await loadJson(FILE), FILE, roadsSchema);
  if (!parsed.ok) return parsed;
  const { asOf, features } = parsed.data;
  const roads = features.flatMap(({ properties: { ref = "", refNote = "" }, geometry }): NationalRoad[] =>
    NATIONAL_REF.test(ref)
      ? [{ ref, note: refNote, lines: geometry.coordinates as readonly (readonly LngLat[])[] }]
      : [],
  );
  return { ok: true, data: { asOf, roads } };
}
