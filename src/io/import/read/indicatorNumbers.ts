import type { SourceRow } from "../sourceTable";
import { cellText, isFilled, isNameLike } from "./cellKind";

/** `1`, `2.1`, `3.10` of Annex III; a spreadsheet of a Vietnamese computer may write `2,1`. */
const INDICATOR_NUMBER = /^(\d{1,2})([.,]\d{1,2})?$/;
const FEWEST = 3;

/**
 * True where the figures of a row are numbers of indicators that name columns, as a matrix of Annex III has them, and
 * not values: they never fall back to an earlier criterion, and below them stand words (“Đạt”, “x”) more than figures.
 */
export function isIndicatorNumbers(row: SourceRow | undefined, below: readonly SourceRow[]): boolean {
  const numbers = [...(row?.cells ?? []).entries()].filter(([, cell]) => isFilled(cell) && !isNameLike(cell));
  if (numbers.length < FEWEST) return false;
  const found = numbers.map(([, cell]) => INDICATOR_NUMBER.exec(cellText(cell)));
  if (found.includes(null) || found.every((it) => it?.[2] === undefined)) return false;
  const criteria = found.map((it) => Number(it?.[1]));
  if (criteria.some((it, index) => it < (criteria[index - 1] ?? 1))) return false;
  const values = below.flatMap(({ cells }) => numbers.map(([column]) => cells[column])).filter(isFilled);
  return values.filter(isNameLike).length * 2 > values.length;
}
