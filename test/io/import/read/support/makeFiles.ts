import { strToU8, type Zippable, zipSync } from "fflate";
import { readFiles } from "../../../../../src/io/import/read/readFiles";
import type { FileReading } from "../../../../../src/io/import/read/reading";

/** Text as UTF-8 bytes, or bytes as they are. */
export type Content = string | Uint8Array;

export function toBytes(content: Content): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}

/** Reads files made here, by name and content. */
export function read(...files: [name: string, content: Content][]): Promise<FileReading> {
  return readFiles(files.map(([name, content]) => ({ name, bytes: toBytes(content) })));
}

export function makeZip(files: Readonly<Record<string, Content>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, toBytes(content)]),
  );
  return zipSync(entries, { level: 6 });
}

/** A cell as markup of a sheet: text inline, numbers plain, or the markup itself. */
export type SheetCell = string | number | null | { markup: (address: string) => string };

const escapeText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function columnName(column: number): string {
  const upper = Math.floor(column / 26);
  return (upper > 0 ? columnName(upper - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function cellMarkup(cell: SheetCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "object") return cell.markup(address);
  return `<c r="${address}" t="inlineStr"><is><t>${escapeText(cell)}</t></is></c>`;
}

export function makeSheet(rows: readonly (readonly SheetCell[])[], merges: readonly string[] = []): string {
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellMarkup(cell, `${columnName(column)}${index + 1}`));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetData>${body.join("")}</sheetData>${merged === "" ? "" : `<mergeCells>${merged}</mergeCells>`}</worksheet>`
  );
}

/** A workbook of the fewest parts, one sheet a name. Extra entries go into the zip as they are. */
export function makeWorkbook(
  sheets: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, Content>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) => `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts = Object.values(sheets).map(
    (xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const,
  );
  return makeZip({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    ...Object.fromEntries(parts),
    ...extra,
  });
}

/** A .shp of polygons or points; each shape is its parts of positions. */
export function makeShp(
  kind: 1 | 5,
  shapes: readonly (readonly (readonly [number, number])[])[][],
): Uint8Array {
  const records = shapes.map((parts) => (kind === 1 ? pointRecord(parts) : polygonRecord(parts)));
  const length = 100 + records.reduce((sum, record) => sum + 8 + record.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, kind, true);
  let offset = 100;
  for (const [index, record] of records.entries()) {
    view.setInt32(offset, index + 1);
    view.setInt32(offset + 4, record.length / 2);
    bytes.set(record, offset + 8);
    offset += 8 + record.length;
  }
  return bytes;
}

function pointRecord(parts: readonly (readonly (readonly [number, number])[])[]): Uint8Array {
  const [x, y] = parts[0]?.[0] ?? [0, 0];
  const view = new DataView(new ArrayBuffer(20));
  view.setInt32(0, 1, true);
  view.setFloat64(4, x, true);
  view.setFloat64(12, y, true);
  return new Uint8Array(view.buffer);
}

function polygonRecord(parts: readonly (readonly (readonly [number, number])[])[]): Uint8Array {
  const points = parts.flat();
  const view = new DataView(new ArrayBuffer(44 + parts.length * 4 + points.length * 16));
  view.setInt32(0, 5, true);
  view.setInt32(36, parts.length, true);
  view.setInt32(40, points.length, true);
  let start = 0;
  for (const [index, part] of parts.entries()) {
    view.setInt32(44 + index * 4, start, true);
    start += part.length;
  }
  for (const [index, [x, y]] of points.entries()) {
    const offset = 44 + parts.length * 4 + index * 16;
    view.setFloat64(offset, x, true);
    view.setFloat64(offset + 8, y, true);
  }
  return new Uint8Array(view.buffer);
}

/** A .dbf of text fields of 40 bytes each. */
export function makeDbf(
  fields: readonly string[],
  records: readonly (readonly Content[])[],
  deleted: readonly number[] = [],
): Uint8Array {
  const width = 40;
  const headerLength = 32 + fields.length * 32 + 1;
  const recordLength = 1 + fields.length * width;
  const bytes = new Uint8Array(headerLength + records.length * recordLength + 1).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set([3, 126, 11, 22]);
  view.setUint32(4, records.length, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, recordLength, true);
  for (const [index, field] of fields.entries()) {
    bytes.set(toBytes(field).subarray(0, 10), 32 + index * 32);
    bytes.set([0x43], 32 + index * 32 + 11);
    bytes.set([width], 32 + index * 32 + 16);
  }
  bytes[headerLength - 1] = 0x0d;
  for (const [index, record] of records.entries()) {
    const offset = headerLength + index * recordLength;
    bytes[offset] = deleted.includes(index) ? 0x2a : 0x20;
    for (const [field, value] of record.entries())
      bytes.set(toBytes(value).subarray(0, width), offset + 1 + field * width);
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

export function makeKml(content: string, prologue = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${prologue}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content}</Document></kml>`;
}

export function makeGeojson(features: readonly unknown[], members: object = {}): string {
  return JSON.stringify({ type: "FeatureCollection", features, ...members });
}

export function makeFeature(properties: unknown, geometry: unknown = null): object {
  return { type: "Feature", properties, geometry };
}
