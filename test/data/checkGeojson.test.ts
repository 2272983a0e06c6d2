import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkData } from "../../data/pipeline/check/checkData";
import { findSelfCrossing } from "../../src/io/validate/findSelfCrossing";
import type { Issue } from "../../src/io/validate/issue";
import { COUNTRY_EXTENT } from "../../src/io/validate/positionFault";
import { validatePositions } from "../../src/io/validate/validatePositions";

const PUBLISHED = fileURLToPath(new URL("../../data/published.json", import.meta.url));
const FIXTURES = fileURLToPath(new URL("../fixtures/data", import.meta.url));

let dir: string;
let issues: Issue[];

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), "lai-chau-test-"));
  mkdirSync(path.join(dir, "boundaries"));
  cpSync(PUBLISHED, path.join(dir, "published.json"));
  for (const file of readdirSync(FIXTURES).filter((it) => it.endsWith(".geojson")))
    cpSync(path.join(FIXTURES, file), path.join(dir, "boundaries", file));
  issues = checkData(dir);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The issues of one fixture as code, place after the file's name, remedy. */
function issuesOf(fixture: string): string[][] {
  const file = `boundaries/${fixture}.geojson`;
  return issues
    .filter(({ place }) => place.startsWith(file))
    .map(({ code, place, remedy }) => [code, place.slice(file.length).trim(), remedy]);
}

const FAULTS: [fixture: string, code: string, place: string, remedy: RegExp][] = [
  ["open-ring", "ring-open", "feature 2 coordinates[0]", /repeat the first position/],
  ["crossing-ring", "ring-crosses-itself", "feature 1 coordinates[0][0]", /split the polygon/],
  ["touching-ring", "ring-crosses-itself", "feature 1 coordinates[0][1]", /split the polygon/],
  ["backtracking-ring", "ring-crosses-itself", "feature 1 coordinates[0][0]", /remove the positions/],
  ["clockwise-ring", "ring-winding", "feature 1 coordinates[0]", /reverse the order/],
  ["counter-clockwise-hole", "ring-winding", "feature 1 coordinates[1]", /reverse the order/],
  ["null-geometry", "geometry-empty", "feature 1 (Bản Bo)", /draw the feature/],
  ["empty-geometry", "geometry-empty", "feature 1", /draw the feature/],
  ["text-position", "position-invalid", "feature 1 coordinates", /correct the position/],
  ["not-a-number", "file-unreadable", "", /knows no NaN/],
  ["swapped", "position-swapped", "feature 1 coordinates", /swap the two numbers/],
  ["projected", "position-projected", "feature 1 coordinates", /reproject to WGS 84/],
  ["outside", "position-outside", "feature 1 (Hà Nội) coordinates", /correct the position/],
  ["duplicate-id", "key-duplicate", "feature 2 (a) id", /an id of its own/],
  ["no-properties", "geojson-invalid", "feature 1", /export the file again/],
  ["with-crs", "geojson-invalid", "member crs", /reproject to WGS 84/],
  ["no-source", "value-without-provenance", "member source", /name the source/],
  ["decomposed-name", "text-not-nfc", "feature 1 (Bản Bo) property name", /normalise the file/],
];

describe("check of GeoJSON", () => {
  it("finds nothing in a sound file", () => {
    expect(issuesOf("sound")).toEqual([]);
  });

  it.each(FAULTS)("names place and remedy of %s, and nothing else", (fixture, code, place, remedy) => {
    const composed = issuesOf(fixture).map((it) => it.map((text) => text.normalize("NFC")));
    expect(composed).toEqual([[code, place, expect.stringMatching(remedy)]]);
  });

  it("names a position that another format brought in as no number", () => {
    const geometry = Object.freeze({ type: "Point", coordinates: Object.freeze([Number.NaN, 22.3]) });
    const content = { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] };
    expect(validatePositions({ file: "zones.kml", content }, COUNTRY_EXTENT)).toMatchObject([
      {
        code: "position-invalid",
        place: "zones.kml feature 1 coordinates",
        message: expect.stringMatching(/^\[NaN, 22\.3\]/),
      },
    ]);
  });

  it("has a test for every fixture", () => {
    const fixtures = readdirSync(FIXTURES).filter((it) => it.endsWith(".geojson"));
    const tested = ["sound", ...FAULTS.map(([fixture]) => fixture)].map((it) => `${it}.geojson`);
    expect([...tested].sort()).toEqual(fixtures.sort());
  });
});

describe("findSelfCrossing", () => {
  it("lets pass repeated positions", () => {
    const ring = Object.freeze([
      [103, 22],
      [103.1, 22],
      [103.1, 22],
      [103.1, 22.1],
      [103, 22],
    ] as [number, number][]);
    expect(findSelfCrossing(ring)).toBeNull();
  });

  it("takes well under a second for a ring of 20,000 positions", () => {
    const ring = Array.from({ length: 20_000 }, (_, index): [number, number] => {
      const angle = (index / 20_000) * 2 * Math.PI;
      const radius = 0.3 + 0.01 * Math.sin(index / 5);
      return [103.2 + radius * Math.cos(angle), 22.3 + radius * Math.sin(angle)];
    });
    const start = performance.now();
    expect(findSelfCrossing([...ring, ring[0] ?? [0, 0]])).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
