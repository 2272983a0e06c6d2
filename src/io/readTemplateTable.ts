import type { FileRefusal } from "../domain/enteredFault";

/** The whole province has 956 villages, and 36 communes have 1,620 cells of attainment. */
const MAX_ROWS = 20_000;

/** One row of a form. */
export interface TemplateRow {
  /** row as a spreadsheet counts them, the header being row 1 */
  row: number;
  /** the cell of a column, by the form's own spelling of its header; "" where there is none */
  cell: (column: string) => string;
  /** what stands to the right of the last headed column */
  beyond: string;
}

export interface TemplateTable {
  /** headers as the file writes them */
  columns: readonly string[];
  rows: readonly TemplateRow[];
}

export type TableReading =
  | { ok: true; table: TemplateTable }
  | { ok: false; refusal: FileRefusal; details: readonly string[] };

const tidy = (text: string) => text.trim().replace(/\s+/g, " ");

/** Text of a CSV file to rows. The delimiter is the one that the header uses most: , or ; or a tab. */
export async function readTemplateTable(text: string): Promise<TableReading> {
  const { default: Papa } = await import("papaparse");
  // spreadsheets write the delimiter into a first line of its own
  const content = text.replace(/^sep=.\r?\n/i, "");
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: delimiterOf(content) });
  const quoteError = errors.find((it) => it.type === "Quotes");
  if (quoteError !== undefined)
    return { ok: false, refusal: "broken-quotes", details: [String((quoteError.row ?? 0) + 1)] };
  while (data.at(-1)?.every((it) => it.trim() === "")) data.pop();
  const [header = [], ...records] = data;
  if (records.length > MAX_ROWS)
    return { ok: false, refusal: "too-many-rows", details: [String(records.length)] };
  const columns = header.map(tidy);
  const places = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const name = column.toLowerCase();
    if (name === "") continue;
    if (places.has(name)) return { ok: false, refusal: "repeated-column", details: [column] };
    places.set(name, index);
  }
  const rows = records.map(
    (record, index): TemplateRow => ({
      row: index + 2,
      cell: (column) => {
        const place = places.get(column.toLowerCase());
        return place === undefined ? "" : tidy(record[place] ?? "");
      },
      beyond: tidy(record.slice(columns.length).join(" ")),
    }),
  );
  return { ok: true, table: { columns: columns.filter((it) => it !== ""), rows } };
}

function delimiterOf(content: string): string {
  const [header = ""] = content.split(/\r?\n/, 1);
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
