import { remembering } from "../../remembering";
import type { Cell } from "../../sourceTable";
import { cellText, isMissingText } from "./cellText";
import type { Expectation } from "./expectation";
import { isDigits } from "./plainFigure";
import { type AmbiguousAs, numberOf, splitNumber, voteOf } from "./readNumber";

/** How the cells of a column are to be read. */
export interface ColumnStyle {
  ambiguousAs: AmbiguousAs | "ask";
  /** all are numbers up to 1: per cent, or shares of 1 as a spreadsheet stores `17 %` */
  mayBeShares: boolean;
  /** a cell that shows what is open */
  example: string;
}

interface Seen {
  comma: number;
  point: number;
  ambiguous: number;
  example: string;
  largestNumber: number;
  hasFraction: boolean;
  hasText: boolean;
  largestAsGroup: number;
}

/** Looks at every row of the columns of figures, then says how each is to be read. */
export interface StyleCollector {
  see: (cells: readonly Cell[]) => void;
  decide: () => ReadonlyMap<number, ColumnStyle>;
}

export function styleCollector(numeric: ReadonlyMap<number, Expectation>): StyleCollector {
  const columns = [...numeric].map(([column, expected]) => ({ column, expected, seen: nothingSeen() }));
  const lookAt = remembering(lookAtText);
  return {
    see: (cells) => {
      for (const { column, seen } of columns) seeCell(cells[column], seen, lookAt);
    },
    decide: () => {
      const total = (mark: "comma" | "point") => columns.reduce((sum, { seen }) => sum + seen[mark], 0);
      const whole = markOf(total("comma"), total("point"));
      return new Map(columns.map(({ column, expected, seen }) => [column, styleOf(expected, seen, whole)]));
    },
  };
}

function nothingSeen(): Seen {
  return {
    comma: 0,
    point: 0,
    ambiguous: 0,
    example: "",
    largestNumber: 0,
    hasFraction: false,
    hasText: false,
    largestAsGroup: 0,
  };
}

/** What a cell's text tells; null where it is no figure. */
function lookAtText(cell: string) {
  const text = cellText(cell);
  const parts = isMissingText(text) ? null : splitNumber(text);
  return parts === null ? null : { text, digits: parts.digits, vote: voteOf(parts.digits) };
}

function seeCell(
  cell: Cell | undefined,
  seen: Seen,
  lookAt: (cell: string) => ReturnType<typeof lookAtText>,
): void {
  if (typeof cell === "number") {
    seen.largestNumber = Math.max(seen.largestNumber, Math.abs(cell));
    if (Number.isInteger(cell)) return;
    seen.hasFraction = true;
    if (seen.example === "") seen.example = String(cell);
    return;
  }
  if (typeof cell !== "string") return;
  if (isDigits(cell)) {
    seen.hasText = true;
    return;
  }
  const look = lookAt(cell);
  if (look === null) return;
  seen.hasText = true;
  const { text, digits, vote } = look;
  if (vote === "comma" || vote === "point" || vote === "ambiguous") seen[vote] += 1;
  if (vote !== "ambiguous") return;
  if (seen.ambiguous === 1) seen.example = text;
  seen.largestAsGroup = Math.max(seen.largestAsGroup, Math.abs(numberOf(digits, "group") ?? 0));
}

function styleOf({ kind, max }: Expectation, seen: Seen, whole: "comma" | "point" | null): ColumnStyle {
  // half a household is no answer, and no share is above a hundred
  const byLimit = kind === "count" ? "group" : max !== null && seen.largestAsGroup > max ? "fraction" : null;
  // cells that contradict each other in one column: nobody can tell what the open ones mean
  const isTorn = seen.comma > 0 && seen.point > 0;
  return {
    ambiguousAs: byLimit ?? markOf(seen.comma, seen.point) ?? (isTorn ? null : whole) ?? "ask",
    mayBeShares:
      kind === "percent" && max !== null && !seen.hasText && seen.hasFraction && seen.largestNumber <= 1,
    example: seen.example,
  };
}

function markOf(comma: number, point: number): "comma" | "point" | null {
  return comma > 0 === point > 0 ? null : comma > 0 ? "comma" : "point";
}
