import type { Dataset } from "../../domain/dataset";
import type { Level } from "../../domain/level";
import type { Value } from "../../domain/provenance";
import type { Text } from "../../text/text";
import type { Picture, PictureUnit } from "../picture";
import type { Total } from "./totals";

/** What a column says of one unit. */
export interface Cell {
  /** null where there is nothing to say */
  value: string | number | null;
  /** the fact behind it, with provenance; null for names and codes, and for what tells of another cell */
  fact: Value<string | number> | null;
  /** class of a theme, which has a colour and a label; null for what has none */
  classKey: string | null;
}

/** What columns are listed under when they are chosen: of the unit, of the theme shown, of a theme's group. */
export const UNIT_GROUP = "unit";
export const SHOWN_GROUP = "shown";

/** A column as it can be asked for, apart from any data. */
export interface TableColumn {
  id: string;
  levels: readonly Level[];
  group: string;
  /** numbers are set to the right, may be narrowed to a range and are copied bare */
  kind: "text" | "class" | "number";
  /** shown unless put away */
  isUsual: (picture: Picture) => boolean;
  title: (text: Text, picture: Picture, dataset: Dataset) => string;
  /** what its numbers count, said once in the heading of a copy; "" for none */
  unit: (text: Text, picture: Picture) => string;
  /** the cell of each unit; what it needs of the data is looked up once, here */
  read: (dataset: Dataset, picture: Picture) => (unit: PictureUnit) => Cell;
  /** a cell as the screen writes it; never called without a value */
  write: (text: Text, cell: Cell, picture: Picture) => string;
  /** what a cell counts for in an order; null comes last, whichever way */
  rank: (cell: Cell, picture: Picture, text: Text) => string | number | null;
  /** what stands below it where adding is right; absent where a sum would say nothing */
  total?: (units: readonly PictureUnit[], dataset: Dataset) => Total;
}

/** A cell without a fact: a name, a code. */
export function plainCell(value: string | null): Cell {
  return { value, fact: null, classKey: null };
}

/** A cell that states a fact. */
export function factCell(fact: Value<string | number>, classKey: string | null = null): Cell {
  return { value: fact.value, fact, classKey };
}
