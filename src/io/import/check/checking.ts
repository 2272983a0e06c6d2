import type { ImportContext } from "../importCheck";
import type { FigureReader } from "./cells/figureReader";
import type { Planner } from "./planner";
import type { Locator } from "./positions/locator";
import type { PositionReader } from "./positions/positionReader";
import type { ProvenanceReader } from "./provenance";
import type { QuestionBook } from "./questionBook";
import type { RowLog } from "./rowLog";
import type { Earlier, SeenRows } from "./seenRows";
import type { RowView, TableView } from "./tableView";
import type { UnitReading } from "./units/unitReading";
import type { UnitRegister } from "./units/unitRegister";

/** Everything that a kind of table is checked with. */
export interface Checking {
  view: TableView;
  context: ImportContext;
  book: QuestionBook;
  log: RowLog;
  planner: Planner;
  provenance: ProvenanceReader;
  figures: FigureReader;
  register: UnitRegister;
  locator: Locator;
  positions: PositionReader;
  /** gives way to the page or to a cancel; to be awaited in long work */
  breathe: () => Promise<void>;
}

/** What one kind of table does with its rows. A checker keeps what it has seen, so it reads one table once. */
export interface RowChecker {
  /** whether the row says nothing, as lines of a form that nobody filled in */
  isBlank: (row: RowView) => boolean;
  /** whether the row may do without a unit of its own, as under columns that are communes */
  mayLackUnit?: (row: RowView) => boolean;
  /** plans what the row brings, or reports at least one error, or waits */
  read: (row: RowView, unit: UnitReading) => void;
  /** what can only be said when all rows are read */
  finish?: () => Promise<void>;
}

/** Whether a row is out, refused or for an answer. */
export function isOut({ log }: Checking, row: number): boolean {
  return log.isRefused(row) || log.isWaiting(row);
}

/** Takes a row that adds up others out of the count; true if it is one. */
export function skipTotal({ log, view }: Checking, row: RowView, unit: UnitReading): boolean {
  if (unit.kind !== "total" && unit.kind !== "province") return false;
  log.report(row.row, "total-row", view.header("communeName"), row.text("communeName"));
  log.setBlank(row.row);
  return true;
}

/** A second row of the same thing: a duplicate if it says the same, else a contradiction. */
export function isRepeated(
  checking: Checking,
  seen: SeenRows,
  key: string,
  row: number,
  column: string,
  shown: string,
  content: string,
): boolean {
  const earlier = seen.note(key, row, content);
  if (earlier !== null) reportRepeated(checking, earlier, row, column, shown);
  return earlier !== null;
}

export function reportRepeated(
  { log }: Checking,
  { row: earlier, isSame }: Earlier,
  row: number,
  column: string,
  shown: string,
): void {
  log.report(row, isSame ? "key-duplicate" : "key-conflict", column, shown, [String(earlier)]);
}
