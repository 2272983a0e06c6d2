import type { SourceRow } from "../sourceTable";
import { cellText, isFilled } from "./cellKind";
import { columnLetters } from "./columnLetters";

/** What joins a group and its columns in one name. */
const JOINT = " / ";

/**
 * One name a column, from the rows of a header with merges filled: different names from top to bottom are joined.
 * A gap right of a group name belongs to the group where a row below has a name (files without merges).
 */
export function headerNames(block: readonly SourceRow[], width: number): string[] {
  const levels = block.map((row, index) => fillGaps(row, block.slice(index + 1), width));
  return Array.from({ length: width }, (_, column) => {
    const parts = levels.map((level) => level[column] ?? "").filter((text) => text !== "");
    return parts.filter((text, index) => text !== parts[index - 1]).join(JOINT);
  });
}

function fillGaps(row: SourceRow, below: readonly SourceRow[], width: number): string[] {
  const names: string[] = [];
  for (let column = 0; column < width; column++) {
    const own = cellText(row.cells[column]);
    const isGap = own === "" && below.some(({ cells }) => isFilled(cells[column]));
    names.push(isGap ? (names[column - 1] ?? "") : own);
  }
  return names;
}

/** Names without gaps and without two the same: letters of the sheet for the first, numbers for the second. */
export function uniqueNames(names: readonly string[]): {
  names: string[];
  unnamed: number[];
  repeated: number[];
} {
  const unnamed: number[] = [];
  const repeated: number[] = [];
  const taken = new Set<string>();
  const unique = names.map((name, column) => {
    if (name === "") unnamed.push(column);
    const wanted = name === "" ? `[${columnLetters(column)}]` : name;
    let given = wanted;
    for (let times = 2; taken.has(given); times++) given = `${wanted} (${times})`;
    if (given !== wanted) repeated.push(column);
    taken.add(given);
    return given;
  });
  return { names: unique, unnamed, repeated };
}
