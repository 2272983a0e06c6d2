import { VALUE_STATUSES, type ValueStatus } from "../../domain/provenance";
import { type Issue, makeError } from "./issue";
import { cellOf, placeOf, type Table, type TableRow } from "./table";

/** An ISO date, year-month or year. */
const DATED = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What the provenance of a table's rows is checked against. */
export interface ProvenanceRules {
  /** the columns that hold what is said to be known */
  valueColumns: readonly string[];
  sourceIds: ReadonlySet<string>;
}

function isValueStatus(text: string): text is ValueStatus {
  return VALUE_STATUSES.some((it) => it === text);
}

/**
 * No value without its status, source and date (DESIGN §2, promise 1), and no status that its values
 * belie. A table without the column `valueStatus` is checked for what it has of the others. A date may
 * be empty only where a note says why.
 */
export function validateProvenance(table: Table, rules: ProvenanceRules): Issue[] {
  return table.rows.flatMap((row) => [
    ...statusFaults(table, row, rules),
    ...sourceFaults(table, row, rules),
    ...dateFaults(table, row),
  ]);
}

function has(table: Table, column: string): boolean {
  return table.columns.includes(column);
}

function isMissing(table: Table, row: TableRow): boolean {
  return has(table, "valueStatus") && cellOf(row, "valueStatus") === "missing";
}

function statusFaults(table: Table, row: TableRow, { valueColumns }: ProvenanceRules): Issue[] {
  if (!has(table, "valueStatus")) return [];
  const status = cellOf(row, "valueStatus");
  const place = placeOf(table, row, "valueStatus");
  const filled = valueColumns.filter((column) => cellOf(row, column) !== "");
  if (status === "")
    return [
      makeError("value-without-provenance", place, {
        came: `no status for ${filled.join(", ") || "the row"}`,
        expected: `one of ${VALUE_STATUSES.join(", ")}`,
        remedy: "say how the value came to be known",
      }),
    ];
  if (!isValueStatus(status))
    return [
      makeError("status-unknown", place, {
        came: `“${status}”`,
        expected: `one of ${VALUE_STATUSES.join(", ")}`,
        remedy: "correct the status",
      }),
    ];
  if (valueColumns.length === 0 || (status === "missing") === (filled.length === 0)) return [];
  return [
    makeError("status-contradicts-value", place, {
      came:
        status === "missing"
          ? `status missing with ${filled.join(", ")} filled`
          : `status ${status} with no value`,
      expected: status === "missing" ? "empty values" : `a value in ${valueColumns.join(" or ")}`,
      remedy:
        status === "missing"
          ? "correct the status or empty the cells"
          : "write missing, or fill in the value",
    }),
  ];
}

function sourceFaults(table: Table, row: TableRow, { sourceIds }: ProvenanceRules): Issue[] {
  if (!has(table, "source") || isMissing(table, row)) return [];
  const source = cellOf(row, "source");
  const place = placeOf(table, row, "source");
  if (source === "")
    return [
      makeError("value-without-provenance", place, {
        came: "no source",
        expected: "an id of the sources table",
        remedy: "name the document, and add it to tables/sources.csv if it is new",
      }),
    ];
  if (sourceIds.has(source)) return [];
  return [
    makeError("source-unknown", place, {
      came: `“${source}”`,
      expected: "an id of the sources table",
      remedy: "correct the id or add the document to tables/sources.csv",
    }),
  ];
}

function dateFaults(table: Table, row: TableRow): Issue[] {
  if (!has(table, "asOf") || isMissing(table, row)) return [];
  const asOf = cellOf(row, "asOf");
  // Some tables keep what the source prints instead of a date beside the empty one.
  const saysWhy = cellOf(row, "note") !== "" || cellOf(row, "asOfText") !== "";
  if (DATED.test(asOf) || (asOf === "" && saysWhy)) return [];
  return [
    makeError("value-without-provenance", placeOf(table, row, "asOf"), {
      came: asOf === "" ? "no date and no note" : `“${asOf}”`,
      expected: "an ISO date, year-month or year, or a note saying why there is none",
      remedy: "write the date of the figure",
    }),
  ];
}
