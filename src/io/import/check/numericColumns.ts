import type { Dataset } from "../../../domain/dataset";
import { type Expectation, expectationOf, HECTARES, HOUSEHOLDS, PEOPLE } from "./cells/expectation";
import { measureColumnsOf } from "./kinds/measureColumns";
import type { TableView } from "./tableView";

const ANY: Expectation = { kind: "amount", min: null, max: null, isWhole: false, units: new Map() };

/** Columns of figures and what may stand in them, by column. */
export function numericColumnsOf(
  view: TableView,
  measures: Dataset["measures"],
): ReadonlyMap<number, Expectation> {
  const numeric = new Map<number, Expectation>();
  for (const { column, measure } of measureColumnsOf(view, measures))
    numeric.set(column, expectationOf(measure));
  for (const column of view.columnsOf("households")) numeric.set(column, HOUSEHOLDS);
  for (const column of [...view.columnsOf("population"), ...view.columnsOf("persons")])
    numeric.set(column, PEOPLE);
  for (const column of view.columnsOf("areaHa")) numeric.set(column, HECTARES);
  for (const column of view.columnsOf("value")) numeric.set(column, ANY);
  return numeric;
}
