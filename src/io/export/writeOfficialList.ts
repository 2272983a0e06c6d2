import { BYTE_ORDER_MARK, csvRow, neutralised } from "../csvCells";
import { type ExportWords, plainCell } from "./exportTable";
import type { OfficialList } from "./officialList";
import type { XlsxColumn, XlsxSheet } from "./sheetXml";
import { writeXlsx } from "./writeXlsx";

type PlainCell = string | number | null;

/**
 * The list as a workbook: a sheet per commune, one of counts, one of sources. The title block stands above each header and
 * stays in view with it; numbers are numbers, and what is missing is empty.
 */
export function writeOfficialXlsx(list: OfficialList, words: ExportWords): Promise<Uint8Array<ArrayBuffer>> {
  const head = headRows(list, words);
  const names = [...new Set(list.communeOf)];
  const { summary, sheets, table } = list;
  const columns = table.columns.map(columnOf);
  const communes = names.map((name): XlsxSheet => {
    const rows = table.rows.filter((_, index) => list.communeOf[index] === name);
    return {
      name,
      headerRows: head.length + 1,
      rows: [...head, headerCells(list), ...rows.map(({ cells }) => cells.map(plainCell))],
      columns,
      choices: [],
      hasFilters: true,
    };
  });
  return writeXlsx([
    {
      name: sheets.summary,
      headerRows: head.length + 1,
      rows: [...head, summary.header, ...summary.rows],
      columns: summary.header.map((_, index) => widthColumn(index === 0 ? 26 : 18, index === 0)),
      choices: [],
      hasFilters: false,
    },
    ...communes,
    sourcesSheet(list, words, head),
  ]);
}

function sourcesSheet(list: OfficialList, words: ExportWords, head: readonly PlainCell[][]): XlsxSheet {
  const { title, publisher, date, reference, licence } = words.sourceColumns;
  return {
    name: list.sheets.sources,
    headerRows: head.length + 1,
    rows: [
      ...head,
      [title, publisher, date, reference, licence],
      ...list.table.sources.map((it) => [it.title, it.publisher, it.date, it.reference, it.licence]),
    ],
    columns: [48, 34, 14, 44, 44].map((width) => widthColumn(width, true)),
    choices: [],
    hasFilters: false,
  };
}

/** The list as CSV: the title block, then header and rows; no spreadsheet runs any of it. */
export function writeOfficialCsv(list: OfficialList, words: ExportWords): string {
  const rows: readonly (readonly PlainCell[])[] = [
    ...headRows(list, words),
    headerCells(list),
    ...list.table.rows.map(({ cells }) => cells.map(plainCell)),
  ];
  const said = (cell: PlainCell) =>
    cell === null ? "" : typeof cell === "number" ? String(cell) : neutralised(cell);
  return BYTE_ORDER_MARK + rows.map((row) => csvRow(row.map(said))).join("");
}

function headRows({ table, head, isSample }: OfficialList, words: ExportWords): PlainCell[][] {
  return [
    ...(isSample ? [[words.sample]] : []),
    [table.title],
    ...head.map(([label, said]) => [`${label}: ${said}`]),
  ];
}

function headerCells({ table }: OfficialList): string[] {
  return table.columns.map(({ title, unit }) => (unit === "" ? title : `${title} (${unit})`));
}

const WIDE = 44;

function columnOf({ type, id, decimals }: OfficialList["table"]["columns"][number]): XlsxColumn {
  if (type === "number") return { width: 14, isText: false, decimals: decimals ?? null };
  const width = { number: 6, village: 26, commune: 20, reason: 60, lacks: WIDE, provenance: WIDE }[id] ?? 22;
  return widthColumn(width, true);
}

function widthColumn(width: number, isText: boolean): XlsxColumn {
  return { width, isText, decimals: null };
}
