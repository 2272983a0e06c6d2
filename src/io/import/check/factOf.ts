import type { ColumnMeaning, Field } from "../importFields";
import type { RowView, TableView } from "./tableView";

/** What somebody has found out, as against the names and codes that a form comes with. */
const FACTS: ReadonlySet<Field> = new Set<Field>([
  "households",
  "population",
  "povertyRatePct",
  "difficulty",
  "ethnicGroup",
  "areaClass",
  "attainmentStatus",
  "value",
  "areaHa",
  "hazard",
  "siteState",
  "persons",
]);

/** Gives the first fact of a row, of whatever kind of table, “” where it states none. */
export function factReader({ mapping }: TableView): (row: RowView) => string {
  const columns = [...mapping.columns.entries()].filter(([, meaning]) => isFact(meaning));
  return (row) => {
    for (const [column] of columns) if (row.at(column) !== "") return row.at(column);
    return "";
  };
}

function isFact(meaning: ColumnMeaning): boolean {
  return meaning !== null && (!("field" in meaning) || FACTS.has(meaning.field));
}
