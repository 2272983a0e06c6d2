import type { FieldAnswer } from "../../domain/field/fieldCheck";
import type { AskedFigure } from "../../domain/rules/askedFigures";
import { readCount, readDecimal, readPercent } from "../edit/readTypedCell";
import { expectationOf } from "../import/check/cells/expectation";

/** What is wrong with a typed figure. */
export type FigureFault = "bad" | "badPercent" | "badCount";

/** The figure that an answer gives, none where it leaves what is recorded, or what is wrong with it. */
export type FigureReading =
  | { kind: "figure"; value: number }
  | { kind: "none" }
  | { kind: "fault"; fault: FigureFault };

/** Reads an answer by the rules of the forms: people and households whole, shares within 0 and 100, nothing below 0. */
export function readFieldAnswer(
  answer: FieldAnswer | undefined,
  { measure, isYesNo, unit }: Pick<AskedFigure, "measure" | "isYesNo" | "unit">,
): FigureReading {
  if (answer?.kind !== "corrected") return { kind: "none" };
  const text = answer.text.normalize("NFC").trim();
  if (text === "") return { kind: "none" };
  if (isYesNo) return /^[01]$/.test(text) ? figure(Number(text)) : { kind: "fault", fault: "bad" };
  if (expectationOf({ id: measure, unit }).isWhole) {
    const count = readCount(text);
    return count === null ? { kind: "fault", fault: "badCount" } : figure(count);
  }
  const value = unit === "%" ? readPercent(text) : readDecimal(text);
  if (value === null || value < 0) return { kind: "fault", fault: "bad" };
  return unit === "%" && value > 100 ? { kind: "fault", fault: "badPercent" } : figure(value);
}

function figure(value: number): FigureReading {
  return { kind: "figure", value };
}
