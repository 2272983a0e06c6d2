/** A cell to be filled in: empty, and coloured so that it is not overlooked. */
export const FILL_IN = { fillIn: true } as const;

/** A cell: text stays text, whatever it begins with; null is empty, never 0. */
export type XlsxCell = string | number | null | typeof FILL_IN;

/** Words that a person may choose from in the cells of a column. */
export interface XlsxChoice {
  /** 0-based */
  column: number;
  /** `'Từ cho phép'!$A$2:$A$5` */
  range: string;
}

/** One sheet. Its first rows, the header, stay in view when the sheet is scrolled. */
export interface XlsxSheet {
  name: string;
  /** rows of the header, bold */
  headerRows: number;
  rows: Iterable<readonly XlsxCell[]>;
  columns: readonly XlsxColumn[];
  choices: readonly XlsxChoice[];
  hasFilters: boolean;
}

export interface XlsxColumn {
  /** in characters */
  width: number;
  /** cells to come are text too: codes keep their zeros */
  isText: boolean;
  /** of numbers; null leaves it to the program */
  decimals: number | null;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const [HEADER, TEXT, WHOLE, TO_FILL] = [1, 2, 3, 8];

/** Rows of a form that offer a choice: more than a province has villages. */
const CHOICE_ROWS = 5000;

/** The markup of one sheet, in parts. The order of its elements is fixed by the standard. */
export function* sheetXml({ headerRows, rows, columns, choices, hasFilters }: XlsxSheet): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`;
  yield `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols>${columns.map(columnXml).join("")}</cols><sheetData>`;
  let row = 0;
  for (const cells of rows) {
    row += 1;
    const isHeader = row <= headerRows;
    const list = cells.map((it, index) =>
      cellXml(it, `${columnName(index)}${row}`, isHeader, columns[index]),
    );
    yield `<row r="${row}">${list.join("")}</row>`;
  }
  yield "</sheetData>";
  // filters stand on the last row of the header
  if (hasFilters && row > headerRows)
    yield `<autoFilter ref="A${headerRows}:${columnName(columns.length - 1)}${row}"/>`;
  if (choices.length > 0) {
    const list = choices.map(({ column, range }) => {
      const name = columnName(column);
      const cells = `${name}${headerRows + 1}:${name}${CHOICE_ROWS}`;
      return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${escaped(range)}</formula1></dataValidation>`;
    });
    yield `<dataValidations count="${choices.length}">${list.join("")}</dataValidations>`;
  }
  yield "</worksheet>";
}

function columnXml({ width, isText }: XlsxColumn, index: number): string {
  const style = isText ? ` style="${TEXT}"` : "";
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${style}/>`;
}

function cellXml(cell: XlsxCell, place: string, isHeader: boolean, column: XlsxColumn | undefined): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "object") return `<c r="${place}" s="${TO_FILL}"/>`;
  if (typeof cell === "number" && Number.isFinite(cell)) {
    const decimals = column?.decimals ?? null;
    const style = decimals === null ? "" : ` s="${WHOLE + Math.min(Math.max(decimals, 0), 4)}"`;
    return `<c r="${place}"${style}><v>${cell}</v></c>`;
  }
  const style = isHeader ? HEADER : TEXT;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

/** Characters that XML 1.0 cannot hold: controls, halves of pairs, two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
