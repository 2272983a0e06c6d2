import type { NearestRoad } from "../domain/nearestRoad";
import type { Village } from "../domain/village";
import type { VillageRoadsSlice } from "./villageRoadsSlice";

/** The source that the lines of the roads are cited by. */
const SOURCE = "osm-2021";

/**
 * The national road nearest to a village's own position; null without a position, and until the lines are loaded.
 * From a made-up position it is made up.
 */
export function roadOfVillage(
  roads: VillageRoadsSlice["villageRoads"],
  { communeCode, position, geometryStatus }: Village,
): NearestRoad | null {
  const road = roads === null || position === null ? null : roads.find(position);
  if (roads === null || road === null) return null;
  const valueStatus = geometryStatus === "sample" ? "sample" : "derived";
  return { ...road, communeCode, valueStatus, source: SOURCE, asOf: roads.asOf };
}
