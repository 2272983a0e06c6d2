import type { Measure } from "../../../../domain/observation";
import type { Field } from "../../importFields";
import type { TableView } from "../tableView";

/** A column that holds one measure, and the year that its header names, "" for none. */
export interface MeasureColumn {
  measure: Measure;
  column: number;
  year: string;
}

/** Fields that are measures of a unit too. */
const MEASURES_OF_FIELDS: readonly (readonly [Field, string])[] = [
  ["households", "householdCount"],
  ["population", "population"],
  ["povertyRatePct", "povertyRatePct"],
];

/** Columns of a table that hold one measure each. */
export function measureColumnsOf(view: TableView, measures: ReadonlyMap<string, Measure>): MeasureColumn[] {
  const found: MeasureColumn[] = [];
  const add = (column: number, measureId: string) => {
    const measure = measures.get(measureId);
    if (measure === undefined) return;
    found.push({ measure, column, year: headerYear(view.table.header[column] ?? "") });
  };
  for (const [field, measureId] of MEASURES_OF_FIELDS)
    for (const column of view.columnsOf(field)) add(column, measureId);
  for (const [column, meaning] of view.mapping.columns.entries())
    if (meaning !== null && "measureId" in meaning) add(column, meaning.measureId);
  return found.sort((a, b) => a.column - b.column);
}

/** “Hộ nghèo năm 2024” is about 2024; two years in one header tell nothing. */
export function headerYear(header: string): string {
  const years = new Set(header.match(/\b(?:19|20)\d\d\b/g) ?? []);
  return years.size === 1 ? ([...years][0] ?? "") : "";
}
