import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { build } from "../../data/pipeline/build";
import { checkData } from "../../data/pipeline/check/checkData";
import { readPublished } from "../../data/pipeline/check/published";
import { classifyDifficulty } from "../../src/domain/difficulty";
import { provinceBbox } from "../../src/domain/provinceBbox";
import { recordsOfPlace } from "../../src/io/edit/recordsOfPlace";
import { loadNearestRoads } from "../../src/io/loadNearestRoads";
import { loadOverlays, type OverlaysData } from "../../src/io/loadOverlays";
import { loadProvince, type ProvinceLoad } from "../../src/io/loadProvince";
import { loadSample, withSample } from "../../src/io/loadSample";
import { buildPicture } from "../../src/symbology/picture";
import { publishedVillageTotals } from "../../src/symbology/summary";
import { THEMES } from "../../src/symbology/themes";
import { check, found, makeEntered, makeTable, written } from "../io/import/makeTable";
import type { MadeUpProvince } from "../support/anotherProvince/units";
import { writeProvince } from "../support/anotherProvince/writeProvince";
import { replaceIn } from "./brokenCopy";

const OWN_DATA = fileURLToPath(new URL("../../data", import.meta.url));
const SEED = 4;

let root: string;
let dataDir: string;
let outDir: string;
let province: MadeUpProvince;
let load: ProvinceLoad;
let overlays: OverlaysData;
let withVillages: NonNullable<ProvinceLoad["dataset"]>;

const dataset = () => {
  if (load.dataset === null) throw new Error("The data set did not open.");
  return load.dataset;
};

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "another-province-"));
  [dataDir, outDir] = [path.join(root, "data"), path.join(root, "public")];
  province = writeProvince(dataDir, SEED);
  build(dataDir, outDir);
  vi.stubGlobal("fetch", async (address: string) => {
    const file = path.join(outDir, address.replace(/^.*?data\//, ""));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response("", { status: 404 });
  });
  load = await loadProvince();
  const [zones, sample] = [await loadOverlays(), await loadSample()];
  if (!zones.ok || !sample.ok) throw new Error("Overlays or sample did not open.");
  overlays = zones.data;
  withVillages = withSample(dataset(), sample.data);
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(root, { recursive: true, force: true });
});

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name));
}

describe("the data of another province", { timeout: 60_000 }, () => {
  it("have no fault for the same check", () => {
    expect(checkData(dataDir)).toEqual([]);
  });

  it("are the same bytes for the same seed, others for another", () => {
    const read = (name: string, seed: number) => {
      const dir = path.join(root, name);
      writeProvince(dir, seed);
      return readFileSync(path.join(dir, "boundaries/communes.topo.json"), "utf8");
    };
    const first = readFileSync(path.join(dataDir, "boundaries/communes.topo.json"), "utf8");
    expect(read("again", SEED)).toBe(first);
    expect(read("other", SEED + 1)).not.toBe(first);
  });

  it("are checked against that province's own list of units", () => {
    const dir = path.join(root, "broken");
    writeProvince(dir, SEED);
    replaceIn(dir, "tables/difficulty.csv", "\n24113,III", "\n03439,III");
    expect(checkData(dir).map(({ code, message }) => [code, message.slice(0, 5)])).toContainEqual([
      "code-unknown",
      "03439",
    ]);
  });

  it("carry nothing of Lai Châu into what the app reads", () => {
    const codes = Object.keys(readPublished(OWN_DATA, [])?.units ?? {});
    const leaks = filesBelow(outDir).filter((file) => {
      const text = readFileSync(file, "utf8");
      return text.includes("Lai Châu") || codes.some((code) => text.includes(`"${code}`));
    });
    expect([codes.length, leaks]).toEqual([38, []]);
  });
});

describe("the app with another province", () => {
  it("opens it whole", async () => {
    expect(load.problems).toEqual([]);
    expect(dataset().communes.map(({ code, name, kind }) => [code, name, kind])).toEqual(
      province.units.map(({ code, name, kind }) => [code, name, kind]),
    );
    expect(dataset().oldCommunes).toHaveLength(15);
    expect(publishedVillageTotals(dataset())).toEqual({ extreme: 25, all: 60 });
    const roads = await loadNearestRoads();
    expect(roads.ok && roads.data.byCommune.size).toBe(7);
  });

  it("has each name inside its unit, and boxes that hold the units", () => {
    for (const { code, labelPoint, bbox } of dataset().communes) {
      const area = dataset().communeBoundaries.features.find((it) => it.properties.code === code);
      expect(area && booleanPointInPolygon(labelPoint, area), code).toBe(true);
      expect(bbox[0] < labelPoint[0] && labelPoint[0] < bbox[2], code).toBe(true);
      expect(bbox[1] < labelPoint[1] && labelPoint[1] < bbox[3], code).toBe(true);
    }
    const [west, south, east, north] = provinceBbox(dataset());
    expect([west > 107.7, south > 12.1, east < 108.7, north < 13.1]).toEqual([true, true, true, true]);
  });

  it("tells the difficulty of its units by its own list", () => {
    const values = dataset().communes.map((it) => classifyDifficulty(it));
    expect(values.map(({ value }) => value)).toEqual([
      "notApplicable",
      "extreme",
      "extreme",
      "notListed",
      "extreme",
      "extreme",
      "notListed",
    ]);
    expect(new Set(values.map(({ source }) => source))).toEqual(new Set(["qd-7-2026"]));
    expect(values.at(-1)?.note).toContain("danh sách 4 xã");
  });

  it.each(THEMES.flatMap((theme) => theme.levels.map((level) => ({ theme, level, id: theme.id }))))(
    "classifies every unit: $id, $level",
    ({ theme, level }) => {
      const picture = buildPicture(withVillages, theme, level);
      expect(picture.units).toHaveLength(level === "commune" ? 7 : 60);
      const counted = picture.classes.reduce((sum, it) => sum + (it.count ?? 0), 0);
      expect(counted).toBe(picture.units.length);
    },
  );

  it("draws its zones and sites where its units are", () => {
    const [west, south, east, north] = provinceBbox(dataset());
    const drawn = [...overlays.zones, ...overlays.resettlement].map(({ id, draw }) => [id, draw.rule]);
    expect(Object.fromEntries(drawn)).toEqual({
      "rice-1": "extent",
      "site-1": "symbol",
      "tea-1": "shape",
      "tea-2": "shape",
    });
    const anchors = overlays.zones.flatMap(({ draw }) => (draw.rule === "shape" ? [draw.anchor] : []));
    expect(anchors.every(([lng, lat]) => lng > west && lng < east && lat > south && lat < north)).toBe(true);
  });

  it("knows its codes of both lists in a file, and none of Lai Châu", async () => {
    const rows = [
      ["24113", "Thử Hai", 5],
      ["24113", "Cũ Một", 6],
      ["03439", "Thu Lũm", 7],
    ];
    const own = { published: dataset(), overlays, entered: makeEntered() };
    const result = await check(makeTable(["Mã ĐVHC", "Tên xã", "Hộ nghèo"], rows), own);
    expect(
      written(result, "observations").map((it) => `${it.codeList} ${it.unitCode} ${it.communeCode}`),
    ).toEqual(["from 24113 24113", "before 24113 24103"]);
    expect(found(result)).toContain("4 code-unknown");
  });

  it("takes a village at a place of its own, and none in Lai Châu", () => {
    const [ward] = dataset().communes;
    if (ward === undefined) throw new Error("There is no unit.");
    const source = { id: "entered-a", title: "", publisher: "", date: "", reference: "", licence: "" };
    const context = { dataset: dataset(), entered: makeEntered(), source, today: "2026-11-22" };
    const place = (position: [number, number]) =>
      recordsOfPlace({ do: "addVillage", communeCode: ward.code, name: "Tổ 1", position }, context);
    expect(place(ward.labelPoint)).toMatchObject({ ok: true, id: `${ward.code}-001` });
    expect(place([103.4, 22.4])).toMatchObject({ ok: false, code: "edit-position-outside" });
  });
});
