import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/domain/commune";
import { namedSystem } from "../../../src/io/import/check/positions/namedSystem";
import { readCoordinate, readCoordinatePair } from "../../../src/io/import/check/positions/readDegrees";
import {
  fromWgs84,
  REFERENCE_SYSTEMS,
  toWgs84,
} from "../../../src/io/import/check/positions/referenceSystems";
import { publishedDataset } from "../../support/publishedDataset";
import { check, found, makeTable, written } from "./makeTable";

const system = (id: string) => {
  const found = REFERENCE_SYSTEMS.find((it) => it.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/**
 * Control values from PROJ 9.1.1 with the EPSG registry v10.076, by
 * `echo 103.45 22.39 | gdaltransform -s_srs EPSG:4326 -t_srs EPSG:9205` (GDAL 3.6.2).
 */
const CONTROLS: [string, LngLat, number, number][] = [
  ["EPSG:9205", [103.45, 22.39], 546139.090950047, 2476912.68893064],
  ["EPSG:9205", [102.5, 22.6], 448397.740892912, 2500181.87746209],
  ["EPSG:9205", [103.9, 21.8], 592862.457084275, 2411790.12744927],
  ["EPSG:9208", [103.45, 22.39], 365939.27319414, 2477424.21538092],
  ["EPSG:9208", [102.5, 22.6], 268436.39577518, 2501844.47436234],
  ["EPSG:3405", [103.45, 22.39], 340239.894588783, 2476925.14729946],
  ["EPSG:3405", [103.9, 21.8], 386098.175798204, 2411203.08726756],
  ["EPSG:32647", [103.45, 22.39], 958395.572826982, 2482785.50589622],
  ["EPSG:32648", [103.45, 22.39], 340434.935911198, 2476817.78389117],
];

describe("reference systems", () => {
  it.each(CONTROLS)("%s of %j is the registry's to a millimetre", (id, position, east, north) => {
    const [x, y] = fromWgs84(system(id), position);
    expect(x).toBeCloseTo(east, 3);
    expect(y).toBeCloseTo(north, 3);
  });

  it("lead back to where they came from", () => {
    const inProvince = fc.tuple(
      fc.double({ min: 102.3, max: 104, noNaN: true }),
      fc.double({ min: 21.6, max: 22.9, noNaN: true }),
    );
    fc.assert(
      fc.property(inProvince, fc.constantFrom(...REFERENCE_SYSTEMS), ([lng, lat], it) => {
        const back = toWgs84(it, it.id === "EPSG:4326" ? [lng, lat] : fromWgs84(it, [lng, lat])) ?? [0, 0];
        expect(Math.abs(back[0] - lng)).toBeLessThan(2e-7);
        expect(Math.abs(back[1] - lat)).toBeLessThan(2e-7);
      }),
    );
  });

  it.each([
    ["EPSG:9205", "EPSG:9205"],
    ["urn:ogc:def:crs:EPSG::3405", "EPSG:3405"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"],
    ["VN-2000 KTT 103°00'", "EPSG:9205"],
    ["Toạ độ X (VN2000, 104°45')", "EPSG:9208"],
    ["VN2000 UTM 48N", "EPSG:3405"],
    ["Toạ độ X (m)", undefined],
    ["", undefined],
    [
      'PROJCS["x",GEOGCS["VN-2000",DATUM["Vietnam_2000",SPHEROID["WGS_1984",6378137,298.257223563]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["Central_Meridian",103],PARAMETER["Scale_Factor",0.9999],UNIT["Meter",1]]',
      "EPSG:9205",
    ],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]', "EPSG:4326"],
  ])("%s names %s", (text, id) => {
    expect(namedSystem(text)?.id).toBe(id);
  });
});

describe("numbers of positions", () => {
  it.each([
    ["103.45", 103.45],
    ["103,45", 103.45],
    ["103.451", 103.451],
    ["103.45 E", 103.45],
    ["103,45° đ", 103.45],
    ["N 22.39", 22.39],
    ["S 22.39", -22.39],
    ["103°27'00\"", 103.45],
    ["103° 27′ 30,5″ E", 103.45847222],
    ["103 27 00", 103.45],
    ["E103°27.5'", 103.45833333],
    ["103 độ 27 phút 00 giây", 103.45],
    ["546139,09", 546139.09],
    ["2.476.912,68", 2476912.68],
    ["546,139.09", 546139.09],
    ["546 139", 546139],
    ["546.139", 546139],
  ])("%s is %d", (text, value) => {
    expect(readCoordinate(text)).toBeCloseTo(value, 7);
  });

  it.each(["", "abc", "103°75'", "1e5", "12.34.56.78", "103-27"])("“%s” is none", (text) => {
    expect(readCoordinate(text)).toBeNull();
  });

  it.each([
    "22.39; 103.45",
    "22,39; 103,45",
    "22.39, 103.45",
    "22,39, 103,45",
    "(22.39 103.45)",
    "22,39,103,45",
    "22°23'24\"N 103°27'0\"E",
    "22.39 N 103.45 E",
    "22.39°N, 103.45°E",
  ])("%s is a pair", (text) => {
    const [first, second] = readCoordinatePair(text) ?? [];
    expect([first, second]).toEqual([expect.closeTo(22.39, 5), expect.closeTo(103.45, 5)]);
  });
});

const { communes } = publishedDataset();
const points = communes.slice(0, 12);
const villages = (
  toCells: (position: LngLat) => (string | number)[],
  header = ["Toạ độ X (m)", "Toạ độ Y (m)"],
) =>
  makeTable(
    ["Mã xã", "Tên xã", "Tên bản", ...header],
    points.map((it) => [it.code, it.name, "Bản A", ...toCells(it.labelPoint)]),
  );

describe("positions in metres", () => {
  it.each([
    ["EPSG:9205", "EPSG:9205"],
    ["EPSG:9208", "EPSG:9208"],
    ["EPSG:32647", "EPSG:32647"],
    // TM-3 105° lies 740 m beside it: so deep inside their communes these points fit both
    ["EPSG:3405", ""],
  ])("of %s are recognised and asked about, X being north", async (id, suggestion) => {
    const table = villages((position) =>
      fromWgs84(system(id), position)
        .reverse()
        .map((it) => it.toFixed(2)),
    );
    const asked = await check(table);
    expect(asked.questions.map(({ code, suggested, rows }) => [code, suggested, rows.length])).toEqual([
      ["reference-system", suggestion, points.length],
    ]);
    expect(asked.rows.waiting).toBe(points.length);
    const answered = await check(table, { answers: { "reference-system": id } });
    expect(found(answered)).toEqual([]);
    for (const [index, { position }] of written(answered, "villages").entries()) {
      expect(position?.[0]).toBeCloseTo(points[index]?.labelPoint[0] ?? 0, 6);
      expect(position?.[1]).toBeCloseTo(points[index]?.labelPoint[1] ?? 0, 6);
    }
  });

  it("tell how many rows fall into their own commune", async () => {
    const table = villages((position) => fromWgs84(system("EPSG:9205"), position).map((it) => it.toFixed(2)));
    const [first, second] = (await check(table)).questions[0]?.options ?? [];
    expect(first?.details.slice(0, 3)).toEqual(["VN-2000 / TM-3 103°00′", "12", "12"]);
    expect(Number(second?.details[1])).toBeLessThan(6);
  });

  it("are not asked about where the file names its system", async () => {
    const table = villages((position) => fromWgs84(system("EPSG:3405"), position));
    const result = await check({ ...table, crs: "EPSG:3405" });
    expect([result.questions, result.rows.accepted]).toEqual([[], points.length]);
  });

  it("are asked about where what the file names does not hold", async () => {
    const table = villages((position) => fromWgs84(system("EPSG:9205"), position));
    expect((await check({ ...table, crs: "EPSG:5898" })).questions.map(({ suggested }) => suggested)).toEqual(
      ["EPSG:9205"],
    );
  });
});

describe("positions in degrees", () => {
  it("that have changed places are swapped after a question", async () => {
    const table = villages(([lng, lat]) => [lat, lng], ["Kinh độ", "Vĩ độ"]);
    const asked = await check(table);
    expect(asked.questions.map(({ code, suggested }) => [code, suggested])).toEqual([
      ["swapped-axes", "swap"],
    ]);
    expect((await check(table, { answers: { "swapped-axes": "swap" } })).rows.accepted).toBe(points.length);
    expect((await check(table, { answers: { "swapped-axes": "leave" } })).outcomes.outOfRange).toBe(
      points.length,
    );
  });

  it("in one column need no order", async () => {
    const table = villages(([lng, lat]) => [`${lat}; ${lng}`.replaceAll(".", ",")], ["Toạ độ"]);
    const result = await check(table);
    expect([result.questions, found(result), result.rows.accepted]).toEqual([[], [], points.length]);
  });
});
