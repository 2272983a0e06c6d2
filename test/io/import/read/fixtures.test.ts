import { describe, expect, it } from "vitest";
import { findHeader } from "../../../../src/io/import/read/findHeader";
import type { FileReading } from "../../../../src/io/import/read/reading";
import type { Cell } from "../../../../src/io/import/sourceTable";
import { readFixture } from "./support/readFixture";

const NAMES = ["Đoàn Kết", "Bình Lư", "Sin Suối Hồ", "Thu Lũm"];

/** Cells of one column of one table, by its name. */
function columnOf(reading: FileReading, column: string, table = 0): (Cell | undefined)[] {
  const source = reading.tables[table];
  if (!source) throw new Error("no such table");
  const { header, rows } = findHeader(source).table;
  return rows.map(({ cells }) => cells[header.indexOf(column)]);
}

function codesOf({ findings }: FileReading): string[] {
  return findings.map(({ code }) => code);
}

describe("a workbook of LibreOffice", () => {
  it("has its merged header of two rows found", async () => {
    const { tables } = await readFixture("communes.xlsx");
    const [first] = tables;
    const header = first && findHeader(first).table;
    expect(header?.headerRows).toEqual([4, 5]);
    expect(header?.header).toEqual([
      "TT",
      "Mã",
      "Tên xã, phường",
      "Quy mô / Diện tích (km2)",
      "Quy mô / Dân số (người)",
      "Ngày có hiệu lực",
      "Mật độ (người/km2)",
    ]);
  });

  it("keeps the leading zero of a code, numbers and days", async () => {
    const reading = await readFixture("communes.xlsx");
    expect(columnOf(reading, "Mã")[0]).toBe("03388");
    expect(columnOf(reading, "Quy mô / Diện tích (km2)")[0]).toBe(134.31);
    expect(columnOf(reading, "Ngày có hiệu lực")[0]).toEqual(new Date("2025-07-01T00:00:00Z"));
  });

  it("tells titles, column numbers, total and source, and leaves them out", async () => {
    const { tables } = await readFixture("communes.xlsx");
    const reading = tables[0] && findHeader(tables[0]);
    expect(reading?.findings.map(({ code, row }) => [code, row])).toEqual([
      ["title-skipped", 1],
      ["title-skipped", 2],
      ["numbers-row", 6],
      ["row-total", 13],
      ["row-note", 14],
    ]);
    expect(reading?.table.rows.map(({ row }) => row)).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it("fills a name merged downwards", async () => {
    const reading = await readFixture("communes.xlsx");
    expect(columnOf(reading, "Xã", 1)).not.toContain(null);
  });

  it("tells the failed formula, the hidden and the empty sheet", async () => {
    const { findings } = await readFixture("communes.xlsx");
    expect(findings.map(({ code, table, row, column, value }) => [code, table, row, column, value])).toEqual([
      ["formula-error", "Xã", 12, "G", "#DIV/0!"],
      ["sheet-hidden", "Ẩn", 0, "", ""],
      ["sheet-empty", "Trống", 0, "", ""],
    ]);
  });
});

describe("a text table of LibreOffice", () => {
  it.each(["plain-utf8.csv", "plain-utf16.csv"])("%s is read without a question", async (file) => {
    const reading = await readFixture(file);
    expect(columnOf(reading, "name").slice(0, 4)).toEqual(NAMES);
    expect(reading.choices).toEqual([]);
  });

  it("in windows-1258 is read so and asked about", async () => {
    const reading = await readFixture("plain-windows1258.csv");
    expect(columnOf(reading, "name").slice(0, 4)).toEqual(NAMES);
    expect(reading.choices[0]).toMatchObject({ current: "windows-1258", suggested: "windows-1258" });
  });

  it("in TCVN3 is suggested with a preview, not applied", async () => {
    const reading = await readFixture("plain-tcvn3.csv");
    expect(columnOf(reading, "name")[0]).not.toBe("Đoàn Kết");
    expect(reading.choices[0]).toMatchObject({ current: "windows-1258", suggested: "tcvn3" });
    const preview = reading.choices[0]?.options.find(({ encoding }) => encoding === "tcvn3")?.preview;
    expect(preview?.flat().join()).toContain("Sin Suối Hồ");
  });

  it("in TCVN3 is read so after the answer", async () => {
    const reading = await readFixture("plain-tcvn3.csv", { encodings: { "plain-tcvn3.csv": "tcvn3" } });
    expect(columnOf(reading, "name").slice(0, 4)).toEqual(NAMES);
  });
});

function looseParts(code: string, extensions = ["shp", "dbf", "shx", "prj", "cpg"]): string[] {
  return extensions.map((extension) => `loose/places-${code}.${extension}`);
}

describe("a shapefile of ogr2ogr", () => {
  it("in VN-2000 / TM-3 103-00 keeps its metres and the text of its .prj", async () => {
    const { tables, findings } = await readFixture(looseParts("9205"));
    expect(tables[0]?.crs).toContain('PARAMETER["Central_Meridian",103.0]');
    expect(tables[0]?.rows[0]?.geometry).toEqual({
      type: "Point",
      coordinates: [expect.closeTo(541326.675, 3), expect.closeTo(2481761.056, 3)],
    });
    expect(findings).toEqual([]);
  });

  it("in VN-2000 / UTM 48N keeps its metres", async () => {
    const { tables } = await readFixture(looseParts("3405"));
    expect(tables[0]?.crs).toContain("UTM");
    const geometry = tables[0]?.rows[0]?.geometry;
    expect(geometry?.type === "Point" && geometry.coordinates[0]).toBeCloseTo(335492.436, 3);
  });

  it("in WGS84 keeps its degrees", async () => {
    const { tables } = await readFixture(looseParts("4326"));
    expect(tables[0]?.rows[0]?.geometry).toEqual({ type: "Point", coordinates: [103.40339, 22.43391] });
  });

  it("is decoded as its .cpg says", async () => {
    const reading = await readFixture(looseParts("cp1258"));
    expect(columnOf(reading, "name")).toEqual(NAMES);
    expect(reading.choices).toEqual([]);
  });

  it("without .cpg asks for the encoding", async () => {
    const reading = await readFixture(looseParts("cp1258", ["shp", "dbf", "prj"]));
    expect(columnOf(reading, "name")).toEqual(NAMES);
    expect(reading.choices[0]).toMatchObject({ suggested: "windows-1258" });
  });

  it("without .dbf keeps the shapes and tells", async () => {
    const reading = await readFixture(looseParts("9205", ["shp", "prj"]));
    expect(reading.tables[0]?.rows).toHaveLength(4);
    expect(codesOf(reading)).toEqual(["dbf-missing"]);
  });

  it("is read from a zip", async () => {
    const reading = await readFixture("areas-3405.zip");
    expect(columnOf(reading, "name")).toEqual(["Đoàn Kết", "Sin Suối Hồ"]);
    expect(reading.tables[0]?.rows[0]?.geometry?.type).toBe("Polygon");
    expect(codesOf(reading)).toEqual([]);
  });
});

describe("a layer of ogr2ogr or topojson-server", () => {
  it.each(["places.kml", "places.geojson", "places.geojsonl"])("%s has names and positions", async (file) => {
    const reading = await readFixture(file);
    expect(columnOf(reading, "name")).toEqual(NAMES);
    expect(reading.tables[0]?.rows[0]?.geometry).toEqual({
      type: "Point",
      coordinates: [103.40339, 22.43391],
    });
    expect(reading.refusals).toEqual([]);
  });

  it("names its reference system in the old `crs` member", async () => {
    expect((await readFixture("places-9205.geojson")).tables[0]?.crs).toBe("EPSG:9205");
  });

  it("areas.kmz is read through the link of its first page", async () => {
    const reading = await readFixture("areas.kmz");
    expect(columnOf(reading, "name")).toEqual(["Đoàn Kết", "Sin Suối Hồ"]);
    expect([reading.refusals, reading.findings]).toEqual([[], []]);
  });

  it("areas.topojson has its polygons", async () => {
    const reading = await readFixture("areas.topojson");
    expect(reading.tables[0]?.name).toBe("areas");
    expect(reading.tables[0]?.rows.map(({ geometry }) => geometry?.type)).toEqual(["Polygon", "Polygon"]);
  });
});
