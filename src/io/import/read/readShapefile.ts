import type { Geometry } from "geojson";
import type { TextEncoding } from "../../../domain/entered/readFault";
import type { SourceTable } from "../sourceTable";
import { decodeLegacyBytes, isUtf8 } from "./decodeText";
import type { FindingLog } from "./findingLog";
import { type LooseRow, makeLayer } from "./layerTable";
import { type DbfTable, readDbf, sampleDbfText } from "./readDbf";
import { VertexBudget } from "./readGeometry";
import type { EncodingChoice } from "./reading";
import { Refusal } from "./refusal";
import { readShapeRecords } from "./shapeRecords";
import { askByteEncoding } from "./suggestEncoding";

/** The parts of one shapefile, by extension in lower case; all but one of .shp and .dbf may be missing. */
export type ShapefileParts = ReadonlyMap<string, Uint8Array>;

/**
 * A shapefile → one layer, positions as they are in the file: `crs` is the text of the .prj and a later step explains
 * and reprojects. Text by the .cpg, else UTF-8 if it is that, else asked. Without .dbf shapes without attributes,
 * without .shp attributes without shapes (told). Lost: measures, and the second line of a name beyond 10 letters
 * that the format itself cuts.
 */
export async function readShapefile(
  fileName: string,
  name: string,
  parts: ShapefileParts,
  answer: TextEncoding | undefined,
  log: FindingLog,
): Promise<{ table: SourceTable; choice: EncodingChoice | null }> {
  const shp = parts.get("shp");
  const dbf = parts.get("dbf");
  const shapes = shp ? await readShapes(shp, log) : null;
  const { encoding, choice } = dbf ? chooseEncoding(fileName, dbf, parts.get("cpg"), answer) : NO_TEXT;
  const decode = (bytes: Uint8Array) => decodeLegacyBytes(bytes, encoding).normalize("NFC");
  const attributes = dbf ? readDbf(dbf, decode, log) : null;
  if (!attributes) log.add("dbf-missing");
  if (!shapes) log.add("shp-missing");
  const prj = parts.get("prj");
  if (!prj && shapes) log.add("prj-missing");
  if (shapes && attributes) reportCounts(shapes, attributes, log);
  const rows = joinRows(shapes, attributes);
  if (rows.length === 0) throw new Refusal("no-rows");
  const crs = prj ? new TextDecoder().decode(prj.subarray(0, 20_000)).replaceAll("\0", "").trim() : "";
  const source = { fileName, name, format: "shapefile" as const, crs, encoding: dbf ? encoding : "" };
  const table = makeLayer(source, rows, new VertexBudget(), log);
  return { table, choice };
}

const NO_TEXT = { encoding: "utf-8" as TextEncoding, choice: null };

/** Numbers of code pages as .cpg files write them: `1258`, `ANSI 1258`, `UTF-8`. */
function chooseEncoding(
  fileName: string,
  dbf: Uint8Array,
  cpg: Uint8Array | undefined,
  answer: TextEncoding | undefined,
): { encoding: TextEncoding; choice: EncodingChoice | null } {
  const sample = sampleDbfText(dbf);
  const declared = cpg ? new TextDecoder().decode(cpg.subarray(0, 40)).trim().toLowerCase() : "";
  const isAscii = !sample.some((byte) => byte > 127);
  if (isAscii || (/^utf-?8$|^65001$/.test(declared) && isUtf8Text(sample))) return NO_TEXT;
  if (/1258$/.test(declared)) return { encoding: "windows-1258", choice: null };
  if (declared === "" && answer === undefined && isUtf8Text(sample)) return NO_TEXT;
  const encoding = answer ?? "windows-1258";
  const read = (candidate: TextEncoding) => decodeLegacyBytes(sample, candidate).replace(/[\s\0]{2,}/g, "\n");
  return { encoding, choice: askByteEncoding(fileName, read, encoding) };
}

/** A sample, or a field cut at its length, may end inside a letter. */
function isUtf8Text(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample);
  return isUtf8(sample) || text.split("\ufffd").length - 1 < text.length / 1_000;
}

async function readShapes(shp: Uint8Array, log: FindingLog): Promise<(Geometry | null)[]> {
  const { count, rings } = readShapeRecords(shp);
  const { parseShp } = await import("shpjs");
  const shapes = parseShapes(() => parseShp(new DataView(shp.buffer, shp.byteOffset, shp.byteLength)));
  if (shapes.length !== count) throw new Refusal("shapefile-broken");
  // The library leaves out a hole that lies in no polygon.
  shapes.forEach((shape, index) => {
    const lost = (rings[index] ?? 0) - countRings(shape);
    if (lost > 0) log.add("rings-lost", { row: index + 1, details: [lost] });
  });
  return shapes;
}

function parseShapes(parse: () => (Geometry | null)[]): (Geometry | null)[] {
  try {
    return parse();
  } catch {
    throw new Refusal("shapefile-broken");
  }
}

function countRings(shape: Geometry | null): number {
  if (shape?.type === "Polygon") return shape.coordinates.length;
  return shape?.type === "MultiPolygon" ? shape.coordinates.flat().length : 0;
}

function reportCounts(shapes: readonly unknown[], { count }: DbfTable, log: FindingLog): void {
  if (count !== shapes.length) log.add("records-differ", { details: [shapes.length, count] });
}

/** Shape n belongs to record n; what has no partner stays, alone. Shapes of deleted records go with them. */
function joinRows(shapes: readonly (Geometry | null)[] | null, table: DbfTable | null): LooseRow[] {
  const fields = uniqueNames(table?.fields ?? []);
  const records = new Map(table?.records.map(({ row, values }) => [row, values]));
  const last = table?.count ?? 0;
  const rows: LooseRow[] = [];
  for (let row = 1; row <= Math.max(shapes?.length ?? 0, last); row++) {
    const values = records.get(row);
    if (table && !values && row <= last) continue;
    const attributes = new Map(fields.map((name, index) => [name, values?.[index] ?? null] as const));
    rows.push({ row, attributes, geometry: shapes ? (shapes[row - 1] ?? null) : undefined });
  }
  return rows;
}

/** The format cuts names at 10 letters, so that two can become one: “TEN_2”. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let times = 2; taken.has(unique); times++) unique = `${name}_${times}`;
    taken.add(unique);
    return unique;
  });
}
