import { BYTE_ORDER_MARK, csvRow, neutralised } from "../csvCells";
import {
  cellsOf,
  type ExportTable,
  type ExportWords,
  hasSample,
  headerOf,
  isValue,
  plainCell,
} from "./exportTable";
import type { XlsxCell, XlsxColumn } from "./sheetXml";
import { writeXlsx } from "./writeXlsx";

/** The table as CSV that a spreadsheet reads: byte order mark, decimal points, nothing that it could run. */
export function writeTableCsv(table: ExportTable, words: ExportWords): string {
  const rows = table.rows.map((row) =>
    csvRow(
      cellsOf(table, row, words).map((it) =>
        it === null ? "" : typeof it === "number" ? String(it) : neutralised(it),
      ),
    ),
  );
  return BYTE_ORDER_MARK + csvRow(headerOf(table, words).map(neutralised)) + rows.join("");
}

/**
 * The table as XLSX: real numbers, a header that stays in view, and a second sheet with the filters in force, the
 * date of the data and the sources. Text is written as text, which no program runs.
 */
export function writeTableXlsx(table: ExportTable, words: ExportWords): Promise<Uint8Array<ArrayBuffer>> {
  const isSample = hasSample(table);
  const header = headerOf(table, words);
  const rows = table.rows.map((row) => cellsOf(table, row, words));
  const types = table.columns.flatMap(({ type, decimals, hasProvenance }) => {
    const own = { isText: type === "text", decimals: decimals ?? null };
    return hasProvenance ? [own, { isText: true, decimals: null }] : [own];
  });
  const columns = types.map((it, index) => ({
    ...it,
    width: widthOf(index, [header, ...rows.slice(0, 100)]),
  }));
  const about = aboutRows(table, words, isSample);
  return writeXlsx([
    {
      name: isSample ? words.sample : words.sheetData,
      headerRows: isSample ? 2 : 1,
      rows: isSample ? [[words.sample], header, ...rows] : [header, ...rows],
      columns,
      choices: [],
      hasFilters: true,
    },
    {
      name: words.sheetSources,
      headerRows: 1,
      rows: about,
      columns: ABOUT_COLUMNS,
      choices: [],
      hasFilters: false,
    },
  ]);
}

const ABOUT_COLUMNS: readonly XlsxColumn[] = [34, 60, 14, 44, 44].map((width) => ({
  width,
  isText: true,
  decimals: null,
}));

/** As wide as what stands in it, within bounds. */
function widthOf(column: number, rows: readonly (readonly XlsxCell[])[]): number {
  const longest = Math.max(...rows.map((it) => String(it[column] ?? "").length));
  return Math.min(Math.max(longest + 2, 9), 48);
}

function aboutRows(table: ExportTable, words: ExportWords, isSample: boolean): XlsxCell[][] {
  const { about, sourceColumns } = words;
  const filters = table.filters.length === 0 ? [about.noFilters] : table.filters;
  return [
    [about.title, table.title],
    ...(isSample ? [[words.sample]] : []),
    [about.dataDate, table.dataDate],
    [about.rows, table.rows.length],
    ...filters.map((it, index) => [index === 0 ? about.filters : null, it]),
    [],
    [
      about.sources,
      sourceColumns.publisher,
      sourceColumns.date,
      sourceColumns.reference,
      sourceColumns.licence,
    ],
    ...table.sources.map((it) => [it.title, it.publisher, it.date, it.reference, it.licence]),
  ];
}

/** The table as GeoJSON (RFC 7946): a feature per row, provenance of each value beside it. */
export function writeTableGeojson(table: ExportTable, words: ExportWords): string {
  const features = table.rows.map(({ id, cells, geometry }) => {
    const properties = new Map<string, unknown>();
    for (const [index, { id: column, hasProvenance }] of table.columns.entries()) {
      const cell = cells[index] ?? null;
      properties.set(column, plainCell(cell));
      if (!hasProvenance || !isValue(cell)) continue;
      properties.set(`${column}Status`, cell.valueStatus);
      properties.set(`${column}Source`, cell.source);
      properties.set(`${column}AsOf`, cell.asOf);
    }
    return { type: "Feature", id, properties: Object.fromEntries(properties), geometry: geometry ?? null };
  });
  const collection = {
    type: "FeatureCollection",
    title: table.title,
    ...(hasSample(table) ? { notice: words.sample } : {}),
    dataDate: table.dataDate,
    ...(table.ruleSet === undefined ? {} : { ruleSet: table.ruleSet }),
    filters: table.filters,
    sources: table.sources,
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}
