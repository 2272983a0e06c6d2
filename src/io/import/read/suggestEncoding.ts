import type { TextEncoding } from "../../../domain/entered/readFault";
import type { Cell, SourceTable } from "../sourceTable";
import { decodeTcvn3, decodeVni } from "./legacyVietnamese";
import type { EncodingChoice } from "./reading";
import { weighVietnamese } from "./vietnameseLetters";

/** An old font is suspected when it explains this share of the words, and so much more than the text as it is. */
const SURE_SHARE = 0.7;
const SURE_GAIN = 0.3;
const PREVIEW_ROWS = 6;
const PREVIEW_CELLS = 8;

type Decode = (text: string) => string;

const FONT_DECODERS = { tcvn3: decodeTcvn3, vni: decodeVni } as const;

/** True where every letter is one that windows-1252 has: only such text can have been typed with an old font. */
const IS_WESTERN = /^[\p{ASCII}\u00a0-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]*$/u;

/**
 * Text typed with an old font but kept as Unicode (cells of Excel, UTF-8 made of it) → Vietnamese, cell by cell: what
 * is Vietnamese already, or has letters that the font lacks, stays.
 */
function decodeFontText(text: string, encoding: TextEncoding): string {
  if (encoding !== "tcvn3" && encoding !== "vni") return text;
  if (!IS_WESTERN.test(text)) return text;
  const decoded = FONT_DECODERS[encoding](text).normalize("NFC");
  if (decoded === text) return text;
  return weighVietnamese([decoded]).share >= weighVietnamese([text]).share ? decoded : text;
}

/** Asks which encoding the bytes are of, whenever they are of none that says so itself. */
export function askByteEncoding(
  fileName: string,
  read: (encoding: TextEncoding) => string,
  current: TextEncoding,
): EncodingChoice {
  const encodings = ["windows-1258", "tcvn3", "vni"] as const;
  const options = encodings.map((encoding) => {
    const lines = read(encoding).normalize("NFC").split(/\r?\n/);
    return { encoding, lines, share: weighVietnamese(lines).share };
  });
  const best = options.reduce((most, option) => (option.share > most.share ? option : most));
  return {
    fileName,
    current,
    suggested: best.encoding,
    options: options.map(({ encoding, lines }) => ({
      encoding,
      preview: lines
        .filter(hasLetters)
        .slice(0, PREVIEW_ROWS)
        .map((line) => [line.slice(0, 200)]),
    })),
  };
}

/** Asks whether cells were typed with an old font, only where the letters speak for it (or it was answered so). */
export function askFontEncoding(
  fileName: string,
  tables: readonly SourceTable[],
  answer: TextEncoding | undefined,
): EncodingChoice | null {
  const rows = listTextRows(tables);
  const asIs = weighVietnamese(rows.flat());
  const isAnswered = answer === "tcvn3" || answer === "vni";
  // most files: no font could explain so much more than the text as it is
  const mayGain = asIs.words > 0 && 1 - asIs.share >= SURE_GAIN;
  if (!mayGain && !isAnswered) return null;
  const fonts = (["tcvn3", "vni"] as const).map((encoding) => {
    const decode: Decode = (text) => decodeFontText(text, encoding);
    return { encoding, decode, share: weighVietnamese(rows.flat().map(decode)).share };
  });
  const best = fonts.reduce((most, font) => (font.share > most.share ? font : most));
  const isLikely = mayGain && best.share >= SURE_SHARE && best.share - asIs.share >= SURE_GAIN;
  if (!isLikely && !isAnswered) return null;
  const shown = rows.filter((row) => row.some(hasLetters)).slice(0, PREVIEW_ROWS);
  const preview = (decode: Decode) => shown.map((row) => row.slice(0, PREVIEW_CELLS).map(decode));
  return {
    fileName,
    current: answer ?? "unicode",
    suggested: isLikely ? best.encoding : "unicode",
    options: [
      { encoding: "unicode", preview: preview((text) => text) },
      ...fonts.map(({ encoding, decode }) => ({ encoding, preview: preview(decode) })),
    ],
  };
}

/** The same tables with the letters of every cell and name turned. */
export function decodeTables(tables: readonly SourceTable[], encoding: TextEncoding): SourceTable[] {
  const decodeCell = (cell: Cell) => (typeof cell === "string" ? decodeFontText(cell, encoding) : cell);
  return tables.map((table) => ({
    ...table,
    encoding,
    header: table.header?.map((name) => decodeFontText(name, encoding)) ?? null,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(decodeCell) })),
  }));
}

const SAMPLE_ROWS = 2_000;

function listTextRows(tables: readonly SourceTable[]): string[][] {
  return tables.flatMap(({ header, rows }) => [
    ...(header ? [[...header]] : []),
    ...rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.filter((cell) => typeof cell === "string")),
  ]);
}

function hasLetters(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}
