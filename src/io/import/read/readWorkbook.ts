import type { Cell, SourceTable } from "../sourceTable";
import { columnLetters } from "./columnLetters";
import type { FindingLog } from "./findingLog";
import { LIMITS } from "./limits";
import { percentStyles, percentText } from "./percentStyles";
import { checkTableSize, trimRows } from "./readDelimited";
import { unpackZip, type ZipEntry } from "./readZip";
import { Refusal } from "./refusal";
import { readSheetMarkup, type SheetMarkup } from "./sheetMarkup";
import { isWorkbookPart, listSheets, partText, type SheetPart } from "./workbookParts";

/**
 * Every sheet of an .xlsx that has cells, hidden ones too (told). Numbers are numbers, dates are Date at UTC
 * midnight, what is shown as per cent is text (`45%`), other text is trimmed and NFC, rows and columns keep their
 * places. Values come from read-excel-file, which gets a zip made anew of checked parts; merged cells, failed formulas,
 * formats of per cent and hidden sheets, which it leaves out, from the same markup. Lost: formulas (their saved results
 * are read), other formats, colours, notes, pictures.
 */
export async function readWorkbook(
  fileName: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  log: FindingLog,
): Promise<SourceTable[]> {
  const parts = await unpackZip(
    bytes,
    entries.filter(({ name }) => isWorkbookPart(name)),
  );
  const sheets = listSheets(parts).filter(({ path }) => path !== "");
  const percent = percentStyles(parts);
  const markups = sheets.map(({ path }) => readSheetMarkup(partText(parts, path), percent));
  const values = await readValues(parts);
  const tables = sheets.flatMap((sheet, index) => {
    const markup = markups[index];
    const rows = values.get(sheet.name);
    return markup ? makeTable(fileName, sheet, markup, rows ?? [], log) : [];
  });
  if (tables.length === 0) throw new Refusal("no-rows");
  return tables;
}

type Values = readonly (readonly unknown[])[];

/** Sheet name → rows of raw values from row 1 on. */
async function readValues(parts: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Values>> {
  const [{ default: readXlsxFile }, { zipSync }] = await Promise.all([
    import("read-excel-file/universal"),
    import("fflate"),
  ]);
  // Stored, not packed: packed parts above 512 KB would be unpacked in workers made of blobs, which the
  // page's policy forbids. A Map becomes an object of paths that all come from a checked directory.
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const sheets = await readXlsxFile(zip.buffer as ArrayBuffer, { trim: true });
    return new Map(sheets.map(({ sheet, data }) => [sheet.normalize("NFC"), data]));
  } catch {
    throw new Refusal("workbook-broken");
  }
}

function makeTable(
  fileName: string,
  { name, isHidden }: SheetPart,
  markup: SheetMarkup,
  values: Values,
  log: FindingLog,
): SourceTable[] {
  const cells = values.map((row) => row.map((value) => readCell(value)));
  const filled = cells.filter((row) => row.some((cell) => cell !== null)).length;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  checkTableSize(filled, width);
  // A sheet with one cell far below is a million rows for nothing.
  if (cells.length > LIMITS.rows * 2) throw new Refusal("too-many-rows", cells.length, LIMITS.rows);
  for (const { row, column, value } of markup.errors) {
    const target = cells[row - 1];
    if (target && column < target.length) target[column] = null;
    log.add("formula-error", { table: name, row, column: columnLetters(column), value });
  }
  for (const { row, column } of markup.percents) {
    const target = cells[row - 1];
    const value = target?.[column];
    if (target !== undefined && typeof value === "number") target[column] = percentText(value);
  }
  for (const { row, column } of markup.unsaved)
    log.add("formula-unsaved", { table: name, row, column: columnLetters(column) });
  if (markup.hiddenRows > 0) log.add("rows-hidden", { table: name, details: [markup.hiddenRows] });
  const rows = trimRows(cells.map((row, index) => ({ row: index + 1, cells: row })));
  if (rows.length === 0) {
    log.add("sheet-empty", { table: name });
    return [];
  }
  if (isHidden) log.add("sheet-hidden", { table: name });
  const { merges } = markup;
  return [{ fileName, name, format: "workbook", header: null, rows, crs: "", encoding: "", merges }];
}

function readCell(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.replaceAll("\0", "").trim().normalize("NFC") : "";
  return text === "" ? null : text;
}
