import type { Cell } from "../sourceTable";
import { columnLetters } from "./columnLetters";
import type { FindingLog } from "./findingLog";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** What a formula that failed leaves in a cell, of Excel and of LibreOffice. */
const FORMULA_ERROR = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/;

/** A column with more different texts than this is of figures or notes, which seldom repeat. */
const MOST_SHARED = 2_000;

/**
 * Cells of one column of a text table. Text that stood in the column before becomes the very same string, as long as
 * there are few: names, measures and days that repeat in every row are a third of the memory of a table of figures.
 */
export class ColumnCells {
  readonly #known = new Map<string, Cell>();
  #lastText = "";
  #lastCell: Cell = null;

  constructor(
    private readonly column: number,
    private readonly log: FindingLog,
  ) {}

  /** Text from outside → cell, trimmed; null for none, and, told, for what a failed formula left. */
  read(text: string, row: number): Cell {
    if (text === this.#lastText) return this.#lastCell;
    const isShared = this.#known.size < MOST_SHARED;
    const known = isShared ? this.#known.get(text) : undefined;
    const cell = known ?? readCell(text, row, this.column, this.log);
    // what is told is told of each row
    if (cell === null) return null;
    if (isShared && known === undefined) this.#known.set(text, cell);
    this.#lastText = text;
    this.#lastCell = cell;
    return cell;
  }
}

function readCell(text: string, row: number, column: number, log: FindingLog): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.length > LIMITS.cellLength) throw new Refusal("cell-too-long", row, LIMITS.cellLength);
  const isError = (trimmed.startsWith("#") || trimmed.startsWith("Err:")) && FORMULA_ERROR.test(trimmed);
  if (!isError) return trimmed;
  log.add("formula-error", { row, column: columnLetters(column), value: trimmed });
  return null;
}
