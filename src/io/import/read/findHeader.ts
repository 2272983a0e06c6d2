import type { HeadedTable, SourceRow, SourceTable } from "../sourceTable";
import { cellText, countFilled, isFilled } from "./cellKind";
import { columnLetters } from "./columnLetters";
import { fillMerges } from "./fillMerges";
import { FindingLog } from "./findingLog";
import { findHeaderBlock, type HeaderBlock } from "./headerBlock";
import { headerNames, uniqueNames } from "./headerNames";
import type { ReadFinding } from "./reading";
import { findLeftOut } from "./tableFooter";
import { findSections } from "./tableSections";
import { SECTION_COLUMN } from "./tableWords";

/** A table whose columns have names, and what was left out or added on the way. */
export interface HeaderReading {
  table: HeadedTable;
  findings: readonly ReadFinding[];
}

/**
 * Finds which rows name the columns: titles above are skipped, groups of merged cells are joined with the names
 * below them by “ / ”, the row of column numbers is skipped, totals and notes are left out; all of it is told.
 * Cells merged downwards among the records are filled; the name of a commune that heads a section becomes a column of
 * its own at the end. Without anything like a header the columns get letters.
 * Every row has as many cells as the header has names.
 */
export function findHeader(source: SourceTable): HeaderReading {
  const log = new FindingLog(source.fileName);
  const { merges = [], header, rows, ...rest } = source;
  if (header !== null) {
    const { names, unnamed } = uniqueNames(header);
    for (const column of unnamed)
      log.add("column-unnamed", { table: source.name, column: names[column] ?? "" });
    return { table: { ...rest, header: names, headerRows: [], rows }, findings: log.list() };
  }
  const both = fillMerges(rows, merges, "both").rows;
  const block = findHeaderBlock(both, merges);
  const headerRows = block ? both.slice(block.first, block.last + 1) : [];
  const bodyStart = block ? Math.max(block.last, block.numbers) + 1 : 0;
  reportTitles(rows.slice(0, block?.first ?? 0), source.name, log);
  if (!block) log.add("header-missing", { table: source.name });
  if (block && block.numbers >= 0)
    log.add("numbers-row", { table: source.name, row: rows[block.numbers]?.row ?? 0 });
  const under = fillMerges(rows.slice(bodyStart), merges, "down");
  const filled = [...under.filled.values()].reduce((sum, count) => sum + count, 0);
  if (filled > 0) log.add("merged-filled", { table: source.name, details: [filled] });
  const records = leaveOut(under.rows, widthOf(headerRows), source.name, log);
  const { heads, communes } = findSections(records);
  for (const [row, value] of heads) log.add("row-section", { table: source.name, row, value });
  const columns = nameColumns(headerRows, records, source.name, log);
  if (countRecords(records, 2) <= (block ? 0 : 1)) log.add("one-row", { table: source.name });
  const below = heads.size === 0 ? records : records.filter(({ row }) => !heads.has(row));
  const fitted = below.map((row) => fitRow(row, columns, source.name, log));
  const body =
    heads.size === 0
      ? fitted
      : fitted.map((row) => ({ ...row, cells: [...row.cells, communes.get(row.row) ?? null] }));
  const names = heads.size > 0 ? [...columns, SECTION_COLUMN] : columns;
  return {
    table: { ...rest, header: names, headerRows: listHeaderRows(rows, block), rows: body },
    findings: log.list(),
  };
}

/** Rows that are not blank, counted up to `most`. */
function countRecords(rows: readonly SourceRow[], most: number): number {
  let count = 0;
  for (const row of rows) {
    if (row.cells.some(isFilled)) count += 1;
    if (count >= most) break;
  }
  return count;
}

function listHeaderRows(rows: readonly SourceRow[], block: HeaderBlock | null): number[] {
  return block ? rows.slice(block.first, block.last + 1).map(({ row }) => row) : [];
}

function reportTitles(rows: readonly SourceRow[], table: string, log: FindingLog): void {
  for (const row of rows) {
    const text = [...new Set(row.cells.map(cellText).filter((cell) => cell !== ""))].join(" ");
    if (text !== "") log.add("title-skipped", { table, row: row.row, value: text });
  }
}

function leaveOut(rows: readonly SourceRow[], width: number, table: string, log: FindingLog): SourceRow[] {
  const leftOut = findLeftOut(rows, width);
  if (leftOut.size > 0)
    for (const { row, cells } of rows) {
      const reason = leftOut.get(row);
      if (reason) log.add(reason, { table, row, value: cells.map(cellText).filter(Boolean).join(" · ") });
    }
  const kept = leftOut.size === 0 ? rows : rows.filter(({ row }) => !leftOut.has(row));
  let end = kept.length;
  while (end > 0 && countFilled(kept[end - 1]) === 0) end -= 1;
  return kept.slice(0, end);
}

/** Values in this share of the rows make a column, without a name too; fewer are cells that slipped. */
const COLUMN_SHARE = 0.3;

/** Columns up to the last that has a name or many values. */
function usedWidth(records: readonly SourceRow[], named: number): number {
  const counts = new Map<number, number>();
  for (const { cells } of records)
    for (let column = named; column < cells.length; column++)
      if (cellText(cells[column]) !== "") counts.set(column, (counts.get(column) ?? 0) + 1);
  const used = [...counts].filter(([, count]) => count >= records.length * COLUMN_SHARE);
  return used.reduce((most, [column]) => Math.max(most, column + 1), named);
}

/** Columns up to the last that has a name; without a header up to the last that has a value. */
function nameColumns(
  headerRows: readonly SourceRow[],
  records: readonly SourceRow[],
  table: string,
  log: FindingLog,
): string[] {
  const width = headerRows.length > 0 ? usedWidth(records, widthOf(headerRows)) : widthOf(records);
  const { names, unnamed, repeated } = uniqueNames(headerNames(headerRows, width));
  const isUsed = (column: number) => records.some(({ cells }) => cellText(cells[column]) !== "");
  if (headerRows.length > 0)
    for (const column of unnamed)
      if (isUsed(column)) log.add("column-unnamed", { table, column: names[column] ?? "" });
  for (const column of repeated) log.add("column-repeated", { table, column: names[column] ?? "" });
  return names;
}

/** Place of the last filled cell. */
function widthOf(rows: readonly SourceRow[]): number {
  return rows.reduce((most, { cells }) => {
    let width = cells.length;
    while (width > 0 && cellText(cells[width - 1]) === "") width -= 1;
    return Math.max(most, width);
  }, 0);
}

function fitRow(row: SourceRow, columns: readonly string[], table: string, log: FindingLog): SourceRow {
  const { cells } = row;
  for (let column = columns.length; column < cells.length; column++) {
    const text = cellText(cells[column]);
    if (text !== "")
      log.add("cells-extra", { table, row: row.row, column: columnLetters(column), value: text });
  }
  if (cells.length === columns.length) return row;
  return { ...row, cells: columns.map((_, column) => cells[column] ?? null) };
}
