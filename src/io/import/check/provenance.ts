import { enteredSourceId } from "../../../domain/entered/enteredSource";
import type { Source } from "../../../domain/provenance";
import { formatDate } from "../../../text/format";
import { viSources } from "../../../text/viSources";
import type { ImportContext } from "../importCheck";
import type { Cell } from "../sourceTable";
import { isAfter, readDate } from "./cells/readDate";
import type { RowLog } from "./rowLog";
import type { RowView, TableView } from "./tableView";

/** Where the values of one row come from. */
export interface RowProvenance {
  valueStatus: "official" | "entered";
  /** id of a source */
  source: string;
  /** date of the figures, or of the document, or of the import */
  asOf: string;
  /** whether the row, the document or the person gave that date */
  isDated: boolean;
  documentNumber: string;
  /** ISO date, "" for none */
  documentDate: string;
}

export interface ProvenanceReader {
  /** Null, and reported, where a date cannot be read. */
  read: (row: RowView) => RowProvenance | null;
  sources: ReadonlyMap<string, Source>;
}

/** All that a row may say of where it comes from. */
const FIELDS = ["document", "documentDate", "asOf", "year", "source"] as const;

/**
 * Official is what names a document with number and date, in the row or for the whole file. Ids of sources come
 * from their content, so that the same file handed in twice, or on two machines, names the same source.
 */
export function provenanceReader(view: TableView, context: ImportContext, log: RowLog): ProvenanceReader {
  const sources = new Map<string, Source>();
  // some systems hand over the letters and the accents of a name apart
  const fileName = view.table.fileName.normalize("NFC");
  const whole = context.provenance;
  const isOfficial =
    whole.valueStatus === "official" && whole.documentNumber !== "" && whole.documentDate !== "";
  const pasted = viSources.pasted(formatDate(context.today, "vi"));
  let isTold = whole.valueStatus !== "official" || isOfficial;

  const ids = new Map<string, string>();
  const sourceOf = (title: string, date: string): string => {
    const content = `${title}\n${date}`;
    const known = ids.get(content);
    if (known !== undefined) return known;
    const id = enteredSourceId(title, date, fileName);
    ids.set(content, id);
    sources.set(id, { id, title, publisher: "", date, reference: fileName, licence: "" });
    return id;
  };
  const dateIn = (row: RowView, field: "asOf" | "documentDate" | "year"): string | null => {
    const text = row.text(field);
    if (text === "") return "";
    const reading = readDate(row.raw(field));
    const header = view.header(field);
    if (reading === null) {
      log.report(row.row, "date-malformed", header, text);
      return null;
    }
    if (isAfter(reading.date, context.today)) {
      log.report(row.row, "date-in-future", header, text);
      return null;
    }
    if (reading.isSerial) log.report(row.row, "date-serial", header, text, [reading.date]);
    return reading.date;
  };

  const readRow = (row: RowView): RowProvenance | null => {
    const written = row.text("document");
    const [date, asOf, year] = [dateIn(row, "documentDate"), dateIn(row, "asOf"), dateIn(row, "year")];
    if (date === null || asOf === null || year === null) return null;
    const isWhole = written !== "" && date.length === 10;
    if ((written !== "" || date !== "") && !isWhole && !(written === "" && isOfficial))
      log.report(
        row.row,
        "document-incomplete",
        view.header(written === "" ? "documentDate" : "document"),
        written || date,
      );
    if (!isTold && !isWhole) {
      log.report(row.row, "official-undocumented", "", "");
      isTold = true;
    }
    const documentNumber = isWhole || written !== "" ? written : whole.documentNumber;
    const documentDate = isWhole || date !== "" ? date : whole.documentDate;
    // what is pasted has no file
    const title = documentNumber || row.text("source") || fileName || pasted;
    const figureDate = asOf || year || documentDate;
    return {
      valueStatus: isWhole || (written === "" && isOfficial) ? "official" : "entered",
      source: sourceOf(title, documentDate),
      asOf: figureDate || context.today,
      isDated: figureDate !== "",
      documentNumber,
      documentDate,
    };
  };

  const columns = FIELDS.flatMap(view.columnsOf);
  const last: { cells: (Cell | undefined)[]; made: RowProvenance | null } = { cells: [], made: null };
  return {
    sources,
    read: (row) => {
      // the same document and day stand in row after row; what has to be told is told of each
      if (last.made !== null && columns.every((column, index) => row.cells[column] === last.cells[index]))
        return last.made;
      const told = log.count();
      const made = readRow(row);
      last.cells = columns.map((column) => row.cells[column]);
      last.made = log.count() === told ? made : null;
      return made;
    },
  };
}
