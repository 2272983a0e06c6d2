import type { FindingLog } from "./findingLog";
import { checkTableSize } from "./readDelimited";
import { Refusal } from "./refusal";

/** Attributes of a shapefile: names and one list of values per record that is not deleted. */
export interface DbfTable {
  fields: readonly string[];
  /** records of the file, deleted ones included */
  count: number;
  records: readonly { row: number; values: readonly unknown[] }[];
}

interface DbfField {
  name: string;
  type: string;
  start: number;
  length: number;
}

const FIELD_LENGTH = 32;
const DELETED = 0x2a;

/**
 * A dBASE table. Rows are numbered from 1 as the shapes are; deleted records are left out of the attributes (told)
 * and keep their number. Text is decoded by `decode`; numbers that are filled with `*` (they did not fit) or cannot
 * be read are nothing. Lost: memo fields, which live in a file of their own.
 */
export function readDbf(bytes: Uint8Array, decode: (bytes: Uint8Array) => string, log: FindingLog): DbfTable {
  if (bytes.length < FIELD_LENGTH + 1) throw new Refusal("dbf-broken");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const headerLength = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  const fields = readFields(bytes, headerLength, decode);
  checkTableSize(count, fields.length);
  const width = fields.reduce((end, { start, length }) => Math.max(end, start + length), 1);
  if (fields.length === 0 || width > recordLength || headerLength + count * recordLength > bytes.length)
    throw new Refusal("dbf-broken");
  const records: { row: number; values: unknown[] }[] = [];
  for (let index = 0; index < count; index++) {
    const offset = headerLength + index * recordLength;
    if (bytes[offset] === DELETED) log.add("dbf-deleted", { row: index + 1 });
    else
      records.push({
        row: index + 1,
        values: fields.map(({ type, start, length }) =>
          readField(decode(bytes.subarray(offset + start, offset + start + length)), type),
        ),
      });
  }
  return { fields: fields.map(({ name }) => name), count, records };
}

/** Text of all character fields, to tell its encoding by. */
export function sampleDbfText(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.subarray(Math.min(bytes.length, view.getUint16(8, true)), 400_000);
}

function readFields(
  bytes: Uint8Array,
  headerLength: number,
  decode: (bytes: Uint8Array) => string,
): DbfField[] {
  const fields: DbfField[] = [];
  let start = 1;
  for (let offset = FIELD_LENGTH; offset + FIELD_LENGTH < headerLength; offset += FIELD_LENGTH) {
    if (bytes[offset] === 0x0d) break;
    const name = bytes.subarray(offset, offset + 11);
    const end = name.indexOf(0);
    const length = bytes[offset + 16] ?? 0;
    fields.push({
      name: decode(end === -1 ? name : name.subarray(0, end))
        .trim()
        .normalize("NFC"),
      type: String.fromCharCode(bytes[offset + 11] ?? 0),
      start,
      length,
    });
    start += length;
  }
  return fields;
}

/** A day becomes Date at UTC midnight, as days of workbooks do. */
function readField(text: string, type: string): unknown {
  const value = text.replaceAll("\0", "").trim();
  if (value === "" || value === "M") return null;
  if (type === "N" || type === "F") {
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
  }
  if (type === "D") {
    const [, year = "", month = "", day = ""] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
    return year === "" || month === "00"
      ? null
      : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  }
  if (type === "L") return /^[yt]$/i.test(value) ? true : /^[nf]$/i.test(value) ? false : null;
  return value;
}
