import type { Picture } from "../picture";
import type { TableColumn } from "./column";
import { SHOWN_COLUMNS } from "./shownColumns";
import { THEME_COLUMNS } from "./themeColumns";
import { UNIT_COLUMNS } from "./unitColumns";

const NAMING: ReadonlySet<string> = new Set(["unit", "code", "commune"]);
const CITING: ReadonlySet<string> = new Set(["status", "source", "date"]);

/**
 * Every column there is, in the order in which they stand: what names a unit, what the theme on show says,
 * what a reader adds, where the shown values are from.
 */
const TABLE_COLUMNS: readonly TableColumn[] = [
  ...UNIT_COLUMNS.filter(({ id }) => NAMING.has(id)),
  ...SHOWN_COLUMNS.filter(({ id }) => !CITING.has(id)),
  ...UNIT_COLUMNS.filter(({ id }) => !NAMING.has(id)),
  ...THEME_COLUMNS,
  ...SHOWN_COLUMNS.filter(({ id }) => CITING.has(id)),
];

const byId = new Map(TABLE_COLUMNS.map((it) => [it.id, it]));

/** Columns of the review of villages that the table does not have; an order may name them. */
const REVIEW_COLUMNS: readonly string[] = ["official", "verdict", "agreement", "lacks", "reason", "minority"];

/** Whether there is a column of this name. */
export function columnExists(id: string): boolean {
  return byId.has(id);
}

/** Whether rows can be put in order by a column of this name. */
export function isOrderColumn(id: string): boolean {
  return byId.has(id) || REVIEW_COLUMNS.includes(id);
}

/**
 * The column of a name as the picture has it, undefined where the level knows none: the theme on show stands
 * in its own columns, not a second time in an added one.
 */
export function findColumn(id: string, picture: Picture): TableColumn | undefined {
  const { theme, level } = picture;
  const name = id === theme.id ? (theme.isCategorical ? "class" : "value") : id;
  const found = byId.get(name);
  return found?.levels.includes(level) ? found : undefined;
}

/** Columns that can be chosen for a picture, the name of the unit left out: it always stands first. */
export function columnsToChoose(picture: Picture): TableColumn[] {
  const { theme, level } = picture;
  return TABLE_COLUMNS.filter(
    ({ id, levels }) =>
      id !== "unit" && id !== theme.id && !(id === "value" && theme.isCategorical) && levels.includes(level),
  );
}

/**
 * Columns shown. `chosen` says what differs from the usual ones: “population” adds a column, “-status” puts
 * one away. What the level does not know waits until it is of use again.
 */
export function shownColumns(picture: Picture, chosen: readonly string[]): TableColumn[] {
  return TABLE_COLUMNS.filter((it) => it.id === "unit" || isChosen(it, picture, chosen));
}

function isChosen(column: TableColumn, picture: Picture, chosen: readonly string[]): boolean {
  if (!columnsToChoose(picture).includes(column)) return false;
  return chosen.includes(column.id) || (column.isUsual(picture) && !chosen.includes(`-${column.id}`));
}

/** The choice with one column more or less, without words that say what is usual anyway. */
export function withColumn(
  picture: Picture,
  chosen: readonly string[],
  column: TableColumn,
  isShown: boolean,
): string[] {
  const others = chosen.filter((it) => it !== column.id && it !== `-${column.id}`);
  if (isShown === column.isUsual(picture)) return others;
  return inOrder([...others, isShown ? column.id : `-${column.id}`]);
}

/** In the order of the columns, each once. */
export function inOrder(chosen: readonly string[]): string[] {
  const isNamed = (id: string) => chosen.includes(id) || chosen.includes(`-${id}`);
  return TABLE_COLUMNS.filter(({ id }) => isNamed(id)).map(({ id }) => (chosen.includes(id) ? id : `-${id}`));
}
