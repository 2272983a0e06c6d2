import { fold } from "../../../../domain/search/fold";
import type { Qualifier } from "../../../../domain/zone";
import { remembering } from "../../remembering";
import type { Cell } from "../../sourceTable";
import type { QuestionBook } from "../questionBook";
import type { RowLog } from "../rowLog";
import type { RowView, TableView } from "../tableView";
import { isFormulaError } from "./cellText";
import type { ColumnStyle } from "./columnStyles";
import { type Expectation, unitKey } from "./expectation";
import { plainFigure } from "./plainFigure";
import { type AmbiguousAs, numberOf, splitNumber, voteOf } from "./readNumber";

/** A figure as its cell has it. */
export interface Figure {
  value: number;
  qualifier: Qualifier;
  /** as printed */
  text: string;
}

export interface FigureReader {
  /** The figure of a cell; null where it is missing, cannot be used (then reported) or waits for an answer. */
  read: (row: RowView, column: number, expected: Expectation) => Figure | null;
}

/**
 * Reads figures. `1.234` is a thousand in one office and one and a bit in the next: each column is decided from
 * all its cells, then from the other columns, and asked about where that tells nothing.
 */
export function figureReader(
  view: TableView,
  styles: ReadonlyMap<number, ColumnStyle>,
  book: QuestionBook,
  log: RowLog,
): FigureReader {
  const partsOf = remembering(splitNumber);
  return {
    read: (row, column, expected) => {
      const cell = row.cells[column];
      const plain = readPlain(cell, expected);
      if (plain !== null) return plain;
      const text = row.at(column);
      if (text === "") return null;
      const header = view.table.header[column] ?? "";
      const report = (code: Parameters<RowLog["report"]>[1], details: readonly string[] = []) => {
        log.report(row.row, code, header, text, details);
        return null;
      };
      if (isFormulaError(text)) return report("formula-error");
      const said = expected.words?.get(fold(text));
      if (said !== undefined) return { value: said, qualifier: "", text };
      const style = styles.get(column);
      if (typeof cell === "number" && style?.mayBeShares) {
        const scale = askScale(column, header, style, book, row.row);
        if (scale !== null)
          return ranged({ value: round(cell * scale), qualifier: "", text }, expected, report);
        log.wait(row.row);
        return null;
      }
      if (typeof cell === "number") return ranged({ value: cell, qualifier: "", text }, expected, report);
      const parts = typeof cell === "string" ? partsOf(text) : null;
      if (parts === null) return report("number-malformed");
      let ambiguousAs = style?.ambiguousAs ?? "ask";
      if (ambiguousAs === "ask" && voteOf(parts.digits) === "ambiguous") {
        const answer = askMark(column, header, style?.example ?? text, book, row.row);
        if (answer === null) {
          log.wait(row.row);
          return null;
        }
        ambiguousAs = answer;
      }
      const value = numberOf(parts.digits, ambiguousAs === "ask" ? "comma" : ambiguousAs);
      if (value === null) return report("number-malformed");
      const factor = parts.unit === "" ? 1 : expected.units.get(unitKey(parts.unit));
      if (factor === undefined) return report("unit-of-measure", [parts.unit]);
      if (parts.qualifier !== "") log.report(row.row, "qualifier-kept", header, text);
      return ranged({ value: round(value * factor), qualifier: parts.qualifier, text }, expected, report);
    },
  };
}

/** The figure of a cell that can be read in one way only and is what is expected, as most are; null for any other. */
export function readPlain(cell: Cell | undefined, expected: Expectation): Figure | null {
  if (typeof cell !== "string") return null;
  const value = plainFigure(cell);
  if (value === null || !isWithin(value, expected)) return null;
  return expected.isWhole && !Number.isInteger(value) ? null : { value, qualifier: "", text: cell };
}

/** Without the noise that a multiplication leaves in the last binary digits. */
function round(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}

function isWithin(value: number, { min, max }: Pick<Expectation, "min" | "max">): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

function ranged(
  figure: Figure,
  { kind, min, max, isWhole }: Expectation,
  report: (code: "number-malformed" | "number-negative" | "number-not-whole" | "percent-range") => null,
): Figure | null {
  if (!Number.isFinite(figure.value)) return report("number-malformed");
  if (!isWithin(figure.value, { min, max }))
    return report(kind === "percent" ? "percent-range" : "number-negative");
  return isWhole && !Number.isInteger(figure.value) ? report("number-not-whole") : figure;
}

function askMark(column: number, header: string, example: string, book: QuestionBook, row: number) {
  const shown = (mark: AmbiguousAs) => String(numberOf(splitNumber(example)?.digits ?? "", mark) ?? "");
  const answer = book.ask(
    {
      id: `decimal-mark:${column}`,
      code: "decimal-mark",
      details: [header, example],
      options: [
        { id: "comma", details: [example, shown("comma")] },
        { id: "point", details: [example, shown("point")] },
      ],
    },
    row,
  );
  return answer === "comma" || answer === "point" ? answer : null;
}

function askScale(column: number, header: string, { example }: ColumnStyle, book: QuestionBook, row: number) {
  const answer = book.ask(
    {
      id: `percent-scale:${column}`,
      code: "percent-scale",
      details: [header, example],
      options: [
        { id: "shares", details: [example, String(round(Number(example) * 100))] },
        { id: "percent", details: [example, example] },
      ],
      suggested: "shares",
    },
    row,
  );
  return answer === null ? null : answer === "shares" ? 100 : 1;
}
