import { buildPicture, visibleUnits } from "../../src/symbology/picture";
import { foldAhead, keptUnits } from "../../src/symbology/table/keptUnits";
import type { TableFilter } from "../../src/symbology/table/tableFilter";
import { findTheme } from "../../src/symbology/themes";
import { vi } from "../../src/text/vi";
import { orderRows } from "../../src/ui/grid/orderRows";
import { runAtOnce, SLICE_MS } from "../../src/ui/grid/runSteps";
import { orderKeys } from "../../src/ui/table/orderKeys";
import { makeDataset, makeValue, makeVillage } from "../support/makeDataset";
import { runAndTime, timed } from "./steps";

/** What a table of many rows keeps the page busy with, ms. */
export interface TableTasks {
  /** longest stretch without a pause while rows are put in order: one slice and the longest step in it */
  sortTaskMs: number;
  /** until the order is there */
  sortMs: number;
  /** a filter by name and by a range, which is one task */
  filterTaskMs: number;
}

const ROWS = 100_000;
const FILTERS: readonly TableFilter[] = [
  { on: "name", text: "ban 7" },
  { on: "range", column: "poverty", from: 10, to: 40 },
];

/**
 * Orders a list of 100,000 made-up villages by poverty and name and filters it, in this process: the same
 * engine as the browser's, without what else a page does.
 */
export function measureTable(times: number): TableTasks[] {
  const villages = Array.from({ length: ROWS }, (_, index) => {
    // spread evenly and without a pattern in the order of the list
    const number = (index * 7919) % ROWS;
    const changes = { id: `03439-${index}`, name: `Bản ${number} Nậm Đoòng` };
    return makeVillage(index % 7 === 0 ? changes : { ...changes, povertyRatePct: makeValue(number % 97) });
  });
  const dataset = makeDataset({ villages });
  const theme = findTheme("poverty");
  if (theme === undefined) throw new Error("There is no theme of poverty.");
  const picture = buildPicture(dataset, theme, "village");
  runAtOnce(foldAhead(villages.map((it) => it.name)));
  return Array.from({ length: times }, () => {
    const keys = orderKeys([{ column: "value", descending: true }], picture, dataset, vi);
    const sorted = timed(() => runAndTime(orderRows(picture.units, keys)));
    const filtered = timed(() =>
      visibleUnits(picture, { classFilter: [], within: null, kept: keptUnits(dataset, picture, FILTERS) }),
    );
    return { sortTaskMs: sorted.result + SLICE_MS, sortMs: sorted.ms, filterTaskMs: filtered.ms };
  });
}
