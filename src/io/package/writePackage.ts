import type { Change } from "../../domain/entered/change";
import { ENTERED_TABLES, type Entered } from "../../domain/entered/enteredTables";
import { makeBreather } from "../breathe";
import { BYTE_ORDER_MARK, csvRow, neutralised } from "../csvCells";
import { createSha256 } from "../sha256";
import { descriptorOf, type PackedFile } from "./descriptor";
import {
  CHANGE_COLUMNS,
  CHANGES_PATH,
  DESCRIPTOR_PATH,
  isAreaTable,
  PACKAGE_TABLES,
  POINTS_PATH,
  pathOf,
  type TableColumn,
} from "./packageTables";
import { headersOf, writeCells } from "./recordCells";

/** Everything that one copy hands to another. */
export interface OfficeState {
  entered: Entered;
  /** all changes that are in, oldest first */
  changes: readonly Change[];
}

/** Characters that are encoded, summed and packed at once. */
const PIECE = 256 * 1024;

/** The whole state as a zip that another copy reads to the same state. `createdAt` is an ISO date and time. */
export async function writePackage(state: OfficeState, createdAt: string): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import("fflate");
  const chunks: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failure = error;
    else chunks.push(chunk);
  });
  const breathe = makeBreather();
  const encoder = new TextEncoder();
  const packed: PackedFile[] = [];

  const add = async (path: string, parts: Iterable<string>): Promise<void> => {
    const file = new ZipDeflate(path, { level: 6 });
    // the same state gives the same bytes
    file.mtime = new Date(createdAt);
    zip.add(file);
    const sum = createSha256();
    let bytes = 0;
    let text = "";
    const flush = async () => {
      const piece = encoder.encode(text);
      text = "";
      bytes += piece.length;
      sum.update(piece);
      file.push(piece);
      await breathe();
    };
    for (const part of parts) {
      text += part;
      if (text.length >= PIECE) await flush();
    }
    await flush();
    file.push(new Uint8Array(), true);
    packed.push({ path, bytes, hash: sum.hex() });
  };

  for (const table of ENTERED_TABLES) {
    if (isAreaTable(table)) await add(pathOf(table), collectionOf(state.entered[table].values()));
    else await add(pathOf(table), rowsOf(PACKAGE_TABLES[table], state.entered[table].values()));
  }
  await add(POINTS_PATH, collectionOf(villagePoints(state.entered)));
  await add(CHANGES_PATH, changeRows(state.changes));
  await add(DESCRIPTOR_PATH, [descriptorOf(packed, state.entered, createdAt)]);
  zip.end();
  if (failure !== null) throw failure;
  return joined(chunks);
}

function* rowsOf(columns: readonly TableColumn[], records: Iterable<object>): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(columns.flatMap(headersOf));
  for (const record of records) {
    const properties = record as Record<string, unknown>;
    yield csvRow(columns.flatMap(({ name, kind }) => writeCells(kind, properties[name])));
  }
}

function* collectionOf(features: Iterable<object>): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for (const it of features) {
    yield separator + JSON.stringify(it);
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** For maps of other programs; the positions are read back from the table of villages. */
function* villagePoints({ villages }: Entered): Generator<object> {
  for (const { id, name, communeCode, position, difficulty } of villages.values()) {
    if (position === null) continue;
    const geometry = { type: "Point", coordinates: position };
    yield { type: "Feature", properties: { id, name, communeCode, difficulty: difficulty.value }, geometry };
  }
}

function* changeRows(changes: readonly Change[]): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(CHANGE_COLUMNS);
  for (const { id, at, by, kind, fileName, records } of changes) {
    const head = [id, at, by, kind, fileName].map(neutralised);
    // a change of nothing is still a line of the log
    if (records.length === 0) yield csvRow([...head, "", "", "", ""]);
    for (const { table, key, before, after } of records)
      yield csvRow([...head, table, neutralised(key), jsonCell(before), jsonCell(after)]);
  }
}

function jsonCell(record: object | null): string {
  return record === null ? "" : JSON.stringify(record);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, it) => sum + it.length, 0));
  let offset = 0;
  for (const it of chunks) {
    bytes.set(it, offset);
    offset += it.length;
  }
  return bytes;
}
