import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { distanceToLinesM } from "../../data/pipeline/geometry/nearestOnLines";
import { nearestRoadsSchema } from "../../src/io/nearestRoadsSchema";
import { readPublicJson } from "../support/publicData";
import { publishedDataset } from "../support/publishedDataset";
import { readLayer } from "./basemapFiles";

const file = v.parse(nearestRoadsSchema, readPublicJson("nearest-roads.json"));
const { communes } = publishedDataset();
const nameOf = new Map(communes.map((it) => [it.code, it.name]));

const RADIANS = Math.PI / 180;
const A = 6_378_137;
const F = 1 / 298.257223563;
const B = A * (1 - F);

/** Vincenty's inverse formula on WGS84 (Survey Review 23, 1975): another way than the pipeline's. */
function vincentyM([lng1 = 0, lat1 = 0]: Position, [lng2 = 0, lat2 = 0]: Position): number {
  const [u1, u2] = [lat1, lat2].map((it) => Math.atan((1 - F) * Math.tan(it * RADIANS))) as [number, number];
  const difference = (lng2 - lng1) * RADIANS;
  let lambda = difference;
  for (let round = 0; round < 100; round += 1) {
    const cross = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
    const sinSigma = Math.hypot(Math.cos(u2) * Math.sin(lambda), cross);
    if (sinSigma === 0) return 0;
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2M = cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cos2Alpha;
    const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
    const inner = cos2M + c * cosSigma * (2 * cos2M ** 2 - 1);
    const next = difference + (1 - c) * F * sinAlpha * (sigma + c * sinSigma * inner);
    if (Math.abs(next - lambda) > 1e-12) {
      lambda = next;
      continue;
    }
    const k = (cos2Alpha * (A ** 2 - B ** 2)) / B ** 2;
    const big = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
    const small = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
    const turn =
      cosSigma * (2 * cos2M ** 2 - 1) - (small / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3);
    return B * big * (sigma - small * sinSigma * (cos2M + (small / 4) * turn));
  }
  throw new Error("Vincenty's formula does not settle.");
}

/** Points at most some 40 m apart along all national roads, with the road's number. */
const roadPoints = readLayer("roads").features.flatMap(({ properties, geometry }) => {
  const { ref = "" } = properties;
  if (!ref.startsWith("QL") || geometry.type !== "MultiLineString") return [];
  return geometry.coordinates.flatMap((line) =>
    line.slice(1).flatMap((end, index) => {
      const start = line[index] ?? end;
      const [dx, dy] = [(end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0)];
      const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / 0.0004));
      return Array.from({ length: steps + 1 }, (_, step) => ({
        ref,
        place: [(start[0] ?? 0) + (dx * step) / steps, (start[1] ?? 0) + (dy * step) / steps] as Position,
      }));
    }),
  );
});

describe("nearest-roads.json", () => {
  it("has every unit once", () => {
    expect(file.roads.map((it) => it.communeCode)).toEqual(communes.map((it) => it.code));
  });

  it("carries OpenStreetMap's licence and the date of the roads", () => {
    expect(file).toMatchObject({ licence: "ODbL-1.0", attribution: "© OpenStreetMap contributors" });
    const { asOf } = readLayer("roads") as { asOf?: unknown };
    expect(new Set(file.roads.map((it) => `${it.valueStatus} ${it.source} ${it.asOf}`))).toEqual(
      new Set([`derived osm-2021 ${String(asOf)}`]),
    );
    expect(file.sources.map((it) => it.id)).toEqual(["osm-2021"]);
  });

  it("agrees with the nearest of many points along the roads, measured by another formula", () => {
    for (const { code, labelPoint } of communes) {
      const near = roadPoints.filter(
        ({ place: [x = 0, y = 0] }) => Math.hypot(x - labelPoint[0], y - labelPoint[1]) < 0.5,
      );
      const measured = near.map(({ ref, place }) => ({ ref, metres: vincentyM(labelPoint, place) }));
      const nearest = measured.reduce((best, it) => (it.metres < best.metres ? it : best));
      const written = file.roads.find((it) => it.communeCode === code);
      expect(written?.ref, nameOf.get(code)).toBe(nearest.ref);
      const metres = (written?.distanceKm ?? 0) * 1000;
      // rounded to 10 m; the points stand up to 40 m apart
      expect(metres, nameOf.get(code)).toBeLessThan(nearest.metres + 6);
      expect(metres, nameOf.get(code)).toBeGreaterThan(
        Math.sqrt(Math.max(0, nearest.metres ** 2 - 25 ** 2)) - 6,
      );
    }
  });

  it("keeps the doubt about a number beside it", () => {
    const doubtful = file.roads.filter((it) => it.note !== "");
    expect(doubtful.map((it) => nameOf.get(it.communeCode))).toEqual(["Mường Kim", "Khoen On"]);
    expect(new Set(doubtful.map((it) => it.ref))).toEqual(new Set(["QL.270"]));
  });
});

describe("the distance to lines", () => {
  it("is zero on a line", () => {
    expect(
      distanceToLinesM(
        [103, 22],
        [
          [
            [102, 22],
            [104, 22],
          ],
        ],
      ),
    ).toBeCloseTo(0, 6);
  });

  it("is measured to the end of a line that does not reach the place", () => {
    const line = [
      [103, 22.2],
      [103, 22.5],
    ];
    expect(distanceToLinesM([103, 22], [line])).toBeCloseTo(vincentyM([103, 22], [103, 22.2]), 3);
  });

  it("is that of the nearest of several lines", () => {
    const lines = [
      [
        [103.4, 22],
        [103.4, 23],
      ],
      [
        [103.1, 22],
        [103.1, 23],
      ],
    ];
    expect(distanceToLinesM([103, 22.5], lines)).toBeCloseTo(vincentyM([103, 22.5], [103.1, 22.5]), 0);
  });

  it("is infinite without a line", () => {
    expect(distanceToLinesM([103, 22], [])).toBe(Number.POSITIVE_INFINITY);
  });
});

it("the pipeline reads the roads that the map draws", () => {
  const [data, map] = ["data/basemap/roads.geojson", "public/data/basemap/roads.geojson"].map((path) =>
    JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")),
  );
  expect(map.features).toEqual(data.features);
});
