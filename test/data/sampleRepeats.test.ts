import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildSample } from "../../data/pipeline/buildSample";
import { apportion } from "../../data/pipeline/sample/apportion";
import { readSampleConfig } from "../../data/pipeline/sample/config";
import { drawSample } from "../../data/pipeline/sample/drawSample";
import { readSampleInputs } from "../../data/pipeline/sample/inputs";
import { createRandom } from "../../data/pipeline/sample/random";
import { type Corner, clipRing } from "../../src/io/geometry/halfPlane";
import { DATA_DIR, readSampleText } from "./sampleFiles";

const FILES = ["villages.json", "communes.json", "village-areas.topo.json"];

describe("building the sample", () => {
  let outDir = "";
  beforeEach(() => {
    outDir = mkdtempSync(path.join(tmpdir(), "sample-"));
  });
  afterEach(() => rmSync(outDir, { recursive: true }));

  it("gives the shipped files again, byte for byte", () => {
    buildSample(DATA_DIR, outDir);
    for (const file of FILES)
      expect(readFileSync(path.join(outDir, "sample", file), "utf8") === readSampleText(file), file).toBe(
        true,
      );
  });

  it("reports records, holes, made-up values and bytes", () => {
    const [villages, communes, areas] = buildSample(DATA_DIR, outDir);
    expect([villages?.records, communes?.records, areas?.records]).toEqual([956, 36, 956]);
    expect(villages?.missing).toBeGreaterThan(1_000);
    expect(villages?.sample).toBeGreaterThan(villages?.missing ?? 0);
    expect(villages?.bytes).toBe(Buffer.byteLength(readSampleText("villages.json")));
  });

  it("gives other villages and other verdicts from another seed, and the same totals", () => {
    const config = readSampleConfig(DATA_DIR);
    const inputs = readSampleInputs(DATA_DIR);
    const other = drawSample(inputs, { ...config, seed: config.seed + 1 });
    const own = drawSample(inputs, config);
    expect(other.villages.villages.map(({ position }) => position)).not.toEqual(
      own.villages.villages.map(({ position }) => position),
    );
    expect(other.communes.attainment).not.toEqual(own.communes.attainment);
    expect(other.villages.villages).toHaveLength(956);
    expect(other.villages.villages.filter(({ difficulty }) => difficulty === "extreme")).toHaveLength(564);
  });
});

describe("apportion", () => {
  it("shares by the largest remainder and keeps the minimum", () => {
    const shares = apportion(
      new Map([
        ["a", 70],
        ["b", 25],
        ["c", 5],
      ]),
      20,
      2,
    );
    // 2 + 14 × 0.70, 0.25, 0.05 = 11.8, 5.5, 2.7
    expect([...shares.values()]).toEqual([12, 5, 3]);
  });

  it("refuses a minimum that does not fit", () => {
    expect(() =>
      apportion(
        new Map([
          ["a", 1],
          ["b", 1],
        ]),
        3,
        2,
      ),
    ).toThrow();
  });
});

describe("clipRing", () => {
  const corner = (x: number, y: number): Corner => ({ x, y, border: null });
  /** A comb with two teeth pointing up. */
  const comb = [
    corner(0, 0),
    corner(5, 0),
    corner(5, 4),
    corner(4, 4),
    corner(4, 1),
    corner(1, 1),
    corner(1, 4),
    corner(0, 4),
  ];

  it("cuts a bay into two pieces", () => {
    const pieces = clipRing(comb, { a: 0, b: -1, c: -2 });
    expect(pieces.map((piece) => piece.length)).toEqual([4, 4]);
  });

  it("leaves one piece below the bay", () => {
    expect(clipRing(comb, { a: 0, b: 1, c: 0.5 })).toHaveLength(1);
  });

  it("gives nothing beyond the ring, and the ring itself where nothing is cut", () => {
    expect(clipRing(comb, { a: 0, b: -1, c: -9 })).toEqual([]);
    expect(clipRing(comb, { a: 0, b: 1, c: 9 })).toEqual([comb]);
  });
});

describe("random numbers", () => {
  it("depend on the seed and on the name of the stream", () => {
    const draw = (seed: number, name: string) => createRandom(seed, name).between(0, 1);
    expect(draw(1, "a")).toBe(draw(1, "a"));
    expect(draw(1, "a")).not.toBe(draw(2, "a"));
    expect(draw(1, "a")).not.toBe(draw(1, "b"));
  });

  it("are spread evenly", () => {
    const random = createRandom(7, "spread");
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const bin = Math.floor(random.between(0, 10));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(Math.min(...bins)).toBeGreaterThan(900);
    expect(Math.max(...bins)).toBeLessThan(1_100);
  });
});
