import type { Dataset } from "../domain/dataset";
import type { EnteredFault, EnteredFaultCode } from "../domain/enteredFault";
import type { Source, Value } from "../domain/provenance";
import { readDate } from "./readTemplateCell";
import { type TemplateData, templateSourceId } from "./readTemplateData";
import type { TemplateRow } from "./readTemplateTable";
import type { CodeRegister } from "./validate/codeRegister";

/** What a form is read against. */
export interface TemplateContext {
  dataset: Pick<Dataset, "communes" | "oldCommunes" | "indicators" | "communeBoundaries">;
  /** year that results of indicators are for */
  year: number;
  /** ISO date of the import */
  today: string;
  /** number of the first source that the file may bring */
  firstSource: number;
}

/** A form in the course of being read. */
export interface FormReading {
  context: TemplateContext;
  register: CodeRegister;
  fileName: string;
  sources: Map<string, Source>;
}

/** What the rows of one kind of form add. A reader keeps what it has seen, so it reads one file once. */
export interface RowReader {
  /** whether the row is one that the form brought and nobody filled in */
  isBlank: (row: TemplateRow) => boolean;
  /** takes the row, or reports at least one error */
  read: (row: TemplateRow, report: ReportFault) => void;
  result: () => Pick<TemplateData, "villages" | "attainment">;
}

/** Notes a fault of the row and returns null, the value that could not be had. */
export type ReportFault = (
  code: EnteredFaultCode,
  column: string,
  value: string,
  details?: readonly string[],
) => null;

/** Told, and the row is taken all the same. */
const WARNINGS: ReadonlySet<EnteredFaultCode> = new Set([
  "column-extra",
  "document-incomplete",
  "indicator-restored",
  "position-elsewhere",
  "zero-restored",
]);

/** A fault with the severity that its code has. */
export function makeFault(
  code: EnteredFaultCode,
  row: number,
  column: string,
  value: string,
  details: readonly string[] = [],
): EnteredFault {
  return { code, severity: WARNINGS.has(code) ? "warning" : "error", row, column, value, details };
}

/** Provenance that all values of one row share. */
export type RowProvenance = Pick<Value<unknown>, "source" | "asOf"> & { valueStatus: "official" | "entered" };

/**
 * Where the row's values come from: the document it names, official if the date is there too; else the file
 * itself. Null if the date cannot be read.
 */
export function readProvenance(
  row: TemplateRow,
  { context, fileName, sources }: FormReading,
  report: ReportFault,
): RowProvenance | null {
  const document = row.cell("document");
  const written = row.cell("documentDate");
  const date = written === "" ? "" : readDate(written);
  if (date === null) return report("date-malformed", "documentDate", written);
  if (date > context.today) return report("date-in-future", "documentDate", written);
  if ((document === "") !== (date === ""))
    report("document-incomplete", document === "" ? "document" : "documentDate", document || written);
  const asOf = date === "" ? context.today : date;
  const title = document === "" ? fileName : document;
  const key = `${title} ${asOf}`;
  const source = sources.get(key) ?? {
    id: templateSourceId(context.firstSource + sources.size),
    title,
    publisher: "",
    date: asOf,
    reference: fileName,
    licence: "",
  };
  sources.set(key, source);
  const valueStatus = document !== "" && date !== "" ? "official" : "entered";
  return { source: source.id, asOf, valueStatus };
}
