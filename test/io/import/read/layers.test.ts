import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDbf, makeFeature, makeGeojson, makeKml, makeShp, makeZip, read } from "./support/makeFiles";

const OPEN = [
  [103, 22],
  [103, 23],
  [104, 23],
];
const BOW_TIE = [
  [103, 22],
  [104, 23],
  [104, 22],
  [103, 23],
  [103, 22],
];

describe("GeoJSON", () => {
  it("has a column for each attribute of any feature, in the order of their first appearance", async () => {
    const text = makeGeojson([makeFeature({ b: 1, a: "x" }), makeFeature({ c: [1, 2], a: "y" })]);
    const { tables } = await read(["a.geojson", text]);
    expect(tables[0]?.header).toEqual(["b", "a", "c"]);
    expect(tables[0]?.rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, [1, "x", null]],
      [2, [null, "y", "[1,2]"]],
    ]);
  });

  it("takes the id of a feature as a column", async () => {
    const { tables } = await read(["a.geojson", JSON.stringify({ ...makeFeature({ a: 1 }), id: "03388" })]);
    expect(tables[0]).toMatchObject({ header: ["a", "id"], rows: [{ cells: [1, "03388"] }] });
  });

  it("keeps `__proto__` as a column like any other", async () => {
    const text = '{"type":"Feature","geometry":null,"properties":{"__proto__":"x","constructor":2}}';
    const { tables } = await read(["a.geojson", text]);
    expect(tables[0]).toMatchObject({ header: ["__proto__", "constructor"], rows: [{ cells: ["x", 2] }] });
  });

  it.each([
    ["open", OPEN],
    ["self-crossing", BOW_TIE],
  ])("passes an %s ring on as it is", async (_, ring) => {
    const geometry = { type: "Polygon", coordinates: [ring] };
    const { tables } = await read(["a.geojson", makeGeojson([makeFeature({}, geometry)])]);
    expect(tables[0]?.rows[0]?.geometry).toEqual(geometry);
  });

  it.each([
    ["urn:ogc:def:crs:EPSG::9205", "EPSG:9205"],
    ["EPSG:3405", "EPSG:3405"],
    ["urn:ogc:def:crs:EPSG:6.9:4756", "EPSG:4756"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"],
  ])("reads the system %s", async (name, crs) => {
    const text = makeGeojson([makeFeature({})], { crs: { type: "name", properties: { name } } });
    expect((await read(["a.geojson", text])).tables[0]?.crs).toBe(crs);
  });

  it("numbers features of a file by line by their lines", async () => {
    const text = `${JSON.stringify(makeFeature({ a: 1 }))}\n\n\u001e${JSON.stringify(makeFeature({ a: 2 }))}\n`;
    expect((await read(["a.geojsonl", text])).tables[0]?.rows.map(({ row }) => row)).toEqual([1, 3]);
  });

  it("is what was written", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const position = fc.tuple(number, number);
    const geometry = fc.oneof(
      fc.record({ type: fc.constant("Point"), coordinates: position }),
      fc.record({ type: fc.constant("LineString"), coordinates: fc.array(position, { minLength: 1 }) }),
      fc.record({
        type: fc.constant("MultiPolygon"),
        coordinates: fc.array(fc.array(fc.array(position)), { minLength: 1 }),
      }),
    );
    const text = fc.string({ unit: "grapheme" }).map((it) => it.replaceAll("\0", "").normalize("NFC").trim());
    const value = fc.oneof(
      text.filter((it) => it !== ""),
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
    );
    const feature = fc.record({
      type: fc.constant("Feature"),
      properties: fc.record({ a: value, b: value }),
      geometry,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { minLength: 1 }), async (features) => {
        const written = makeGeojson(features);
        const { tables } = await read(["a.geojson", written]);
        const found = tables[0]?.rows.map(({ cells, geometry: shape }) => ({
          type: "Feature",
          properties: { a: cells[0], b: cells[1] },
          geometry: shape,
        }));
        expect(found).toEqual(JSON.parse(written).features);
      }),
      { numRuns: 200 },
    );
  });
});

describe("KML", () => {
  const polygon = (ring: string, inner = "") =>
    `<Polygon>${inner}<outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;

  it("passes an open ring on as it is", async () => {
    const { tables } = await read([
      "a.kml",
      makeKml(`<Placemark>${polygon("103,22 103,23 104,23")}</Placemark>`),
    ]);
    expect(tables[0]?.rows[0]?.geometry).toEqual({ type: "Polygon", coordinates: [OPEN] });
  });

  it("puts the outer ring first, and several polygons into one geometry", async () => {
    const hole =
      "<innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs>";
    const parts = polygon("0,0 9,0 9,9 0,0", hole) + polygon("20,0 29,0 29,9 20,0");
    const { tables } = await read([
      "a.kml",
      makeKml(`<Placemark><MultiGeometry>${parts}</MultiGeometry></Placemark>`),
    ]);
    const geometry = tables[0]?.rows[0]?.geometry;
    expect(geometry?.type === "MultiPolygon" && geometry.coordinates.map((rings) => rings.length)).toEqual([
      2, 1,
    ]);
    expect(geometry?.type === "MultiPolygon" && geometry.coordinates[0]?.[0]?.[1]).toEqual([9, 0]);
  });

  it("has folder, name, description and extended data as columns, also with prefixes and one-sided quotes", async () => {
    const text = makeKml(
      "<Folder><name>Bản mới</name><kml:Placemark id='1'><name>Nậm Cha</name><description><![CDATA[<i>a</i> & b]]></description>" +
        "<ExtendedData><Data name='Số &quot;hộ&quot;'><value>12</value></Data></ExtendedData></kml:Placemark></Folder>",
    );
    const { tables } = await read(["a.kml", text]);
    expect(tables[0]).toMatchObject({
      header: ["name", "description", "folder", 'Số "hộ"'],
      rows: [{ cells: ["Nậm Cha", "<i>a</i> & b", "Bản mới", "12"], geometry: null }],
      crs: "EPSG:4326",
    });
  });
});

describe("a shapefile", () => {
  it("keeps rings, order and metres of its shapes", async () => {
    const ring: [number, number][] = [
      [500000, 2400000],
      [500000, 2410000],
      [510000, 2410000],
      [500000, 2400000],
    ];
    const { tables } = await read(
      ["lop/Ban.SHP", makeShp(5, [[ring]])],
      ["lop/ban.dbf", makeDbf(["TEN", "GHI_CHU"], [["Đoàn Kết", ""]])],
      ["lop/ban.prj", "PROJCS[]"],
      ["lop/ban.cpg", "UTF-8"],
      ["lop/ban.qpj", "x"],
    );
    expect(tables).toMatchObject([
      {
        name: "Ban",
        crs: "PROJCS[]",
        header: ["TEN", "GHI_CHU"],
        rows: [{ row: 1, cells: ["Đoàn Kết", null] }],
      },
    ]);
    expect(tables[0]?.rows[0]?.geometry).toEqual({ type: "Polygon", coordinates: [ring] });
  });

  it("of two layers in a zip gives two tables", async () => {
    const parts = { "a.shp": makeShp(1, [[[[1, 2]]]]), "b.shp": makeShp(1, [[[[3, 4]]]]) };
    const { tables } = await read(["hai lớp.zip", makeZip(parts)]);
    expect(tables.map(({ fileName, name }) => [fileName, name])).toEqual([
      ["hai lớp.zip/a.shp", "a"],
      ["hai lớp.zip/b.shp", "b"],
    ]);
  });
});

describe("our own files", () => {
  it("are recognised as a package by its datapackage.json and handed over unpacked", async () => {
    const zip = makeZip({ "datapackage.json": "{}", "data/villages.csv": "a" });
    const { packages, tables } = await read(["goi.zip", zip]);
    expect(tables).toEqual([]);
    expect(packages.map(({ fileName }) => fileName)).toEqual(["goi.zip"]);
    expect(Buffer.from(packages[0]?.entries.get("data/villages.csv") ?? "").toString()).toBe("a");
  });

  it("are recognised as a rule set by what it says", async () => {
    const json = readFileSync(
      join(import.meta.dirname, "../../../../data/rules/qd-33-2020-village.json"),
      "utf8",
    );
    expect((await read(["a.json", json])).rules).toEqual([{ fileName: "a.json", json }]);
  });

  it("are refused one by one: the others are still read", async () => {
    const { tables, refusals } = await read(["a.pdf", "%PDF-1.4"], ["b.csv", "a,b\n1,2"]);
    expect([tables.length, refusals.map(({ fileName, code }) => [fileName, code])]).toEqual([
      1,
      [["a.pdf", "document"]],
    ]);
  });
});
