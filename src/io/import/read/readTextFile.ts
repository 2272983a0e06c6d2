import type { TextEncoding } from "../../../domain/entered/readFault";
import type { SourceTable } from "../sourceTable";
import { decodeLegacyBytes, decodeText } from "./decodeText";
import type { FindingLog } from "./findingLog";
import { checkTableSize, readDelimited } from "./readDelimited";
import type { EncodingChoice } from "./reading";
import { Refusal } from "./refusal";
import { askByteEncoding, askFontEncoding, decodeTables } from "./suggestEncoding";

/** Bytes are shown to choose an encoding by; no more of them are needed. */
const SAMPLE_BYTES = 400_000;

/** The text of a file, its encoding asked where nothing in it says so. */
export function readText(
  fileName: string,
  bytes: Uint8Array,
  answer: TextEncoding | undefined,
  log: FindingLog,
): { text: string; encoding: TextEncoding; choice: EncodingChoice | null } {
  const { text, encoding, isLegacy, mixed } = decodeText(bytes, answer);
  if (mixed) log.add("encoding-mixed", { row: mixed.other, details: [mixed.utf8, mixed.other] });
  const damaged = findDamage(text);
  if (damaged !== -1) log.add("text-damaged", { row: text.slice(0, damaged).split("\n").length });
  if (!isLegacy) return { text, encoding, choice: null };
  log.add("encoding-asked", { details: [encoding] });
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const read = (candidate: TextEncoding) => decodeLegacyBytes(sample, candidate);
  return { text, encoding, choice: askByteEncoding(fileName, read, encoding) };
}

/** Where letters were lost before: the sign for it, or a question mark inside a word (“Sin Su?i H?”). */
function findDamage(text: string): number {
  const sign = text.indexOf("\ufffd");
  if (sign !== -1) return sign;
  for (let mark = text.indexOf("?"); mark !== -1; mark = text.indexOf("?", mark + 1))
    if (mark > 0 && /^\p{L}\?\p{L}/u.test(text.slice(mark - 1, mark + 3))) return mark;
  return -1;
}

/** A text table. Cells of a Unicode text that were typed with an old font are asked about too. */
export async function readTextFile(
  fileName: string,
  bytes: Uint8Array,
  answer: TextEncoding | undefined,
  log: FindingLog,
): Promise<{ table: SourceTable; choice: EncodingChoice | null }> {
  const { text, encoding, choice } = readText(fileName, bytes, answer, log);
  if (text.trim() === "") throw new Refusal("empty");
  const table = await readDelimited(text, { fileName, format: "text", encoding }, log);
  if (table.rows.length === 0) throw new Refusal("no-rows");
  checkTableSize(table.rows.length, columnWidth(table));
  return choice ? { table, choice } : applyFont(table, answer, log);
}

/** Asks about fonts of one table and applies the answer. */
function applyFont(
  table: SourceTable,
  answer: TextEncoding | undefined,
  log: FindingLog,
): { table: SourceTable; choice: EncodingChoice | null } {
  const { tables, choice } = applyFonts(table.fileName, [table], answer, log);
  return { table: tables[0] ?? table, choice };
}

/** Asks whether cells were typed with an old font; an answer is applied to all tables of the file. */
export function applyFonts(
  fileName: string,
  tables: readonly SourceTable[],
  answer: TextEncoding | undefined,
  log: FindingLog,
): { tables: readonly SourceTable[]; choice: EncodingChoice | null } {
  const choice = askFontEncoding(fileName, tables, answer);
  if (!choice) return { tables, choice };
  if (choice.suggested !== "unicode") log.add("encoding-legacy", { details: [choice.suggested] });
  const isFont = answer === "tcvn3" || answer === "vni";
  return { tables: isFont ? decodeTables(tables, answer) : tables, choice };
}

/** Cells of the widest row. */
export function columnWidth({ rows }: SourceTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
