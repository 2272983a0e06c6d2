import { parse } from "valibot";
import type { NearestRoads } from "../../src/io/loadNearestRoads";
import { nearestRoadsSchema } from "../../src/io/nearestRoadsSchema";
import { readPublicJson } from "./publicData";

/** The shipped distances as the app opens them. */
export function readNearestRoads(): NearestRoads {
  const { roads, sources } = parse(nearestRoadsSchema, readPublicJson("nearest-roads.json"));
  return { byCommune: new Map(roads.map((it) => [it.communeCode, it])), sources };
}
