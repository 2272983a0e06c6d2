import { describe, expect, it } from "vitest";
import { distanceToLinesM } from "../../data/pipeline/geometry/nearestOnLines";
import type { LngLat } from "../../src/domain/commune";
import { makeRoadFinder, type NationalRoad } from "../../src/domain/villageRoads";
import { readPublicJson } from "../support/publicData";

interface RoadsFile {
  features: {
    properties: { ref?: string; refNote?: string };
    geometry: { coordinates: [number, number][][] };
  }[];
}
const roads: NationalRoad[] = (readPublicJson("basemap/roads.geojson") as RoadsFile).features.flatMap(
  ({ properties: { ref = "", refNote = "" }, geometry }) =>
    ref.startsWith("QL.") ? [{ ref, note: refNote, lines: geometry.coordinates }] : [],
);

describe("the national road nearest to a place", () => {
  it("is as far as the geodesic to every road says, to 30 m", () => {
    const find = makeRoadFinder(roads);
    const lines = roads.flatMap((it) => [...it.lines]);
    for (let index = 0; index < 60; index++) {
      const place: LngLat = [102.35 + ((index * 37) % 60) * 0.027, 21.7 + ((index * 17) % 60) * 0.018];
      expect(Math.abs((find(place)?.distanceKm ?? 0) - distanceToLinesM(place, lines) / 1000)).toBeLessThan(
        0.03,
      );
    }
  });

  it("is named with its number", () => {
    const place: LngLat = [103.1651, 22.6082];
    const found = makeRoadFinder([
      {
        ref: "QL.A",
        note: "",
        lines: [
          [
            [103, 22],
            [103, 23],
          ],
        ],
      },
      {
        ref: "QL.B",
        note: "x",
        lines: [
          [
            [103.2, 22],
            [103.2, 23],
          ],
        ],
      },
    ])(place);
    expect(found).toMatchObject({ ref: "QL.B", note: "x" });
    expect(found?.distanceKm).toBeCloseTo(3.59, 1);
  });

  it("is none without roads", () => {
    expect(makeRoadFinder([])([103, 22])).toBeNull();
  });
});
