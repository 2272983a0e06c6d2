import type { Qualifier } from "../../../../domain/zone";
import { QUALIFIER_WORDS } from "../../words/cellWords";

/** How the cells of a column that could be read both ways are read: `1.234` with `group` is 1234. */
export type AmbiguousAs = "comma" | "point" | "group" | "fraction";

/** What the digits of a cell tell about the decimal mark. `plain` has neither mark. */
type Vote = "comma" | "point" | "plain" | "ambiguous" | "bad";

/** The parts of a cell that holds a figure; null where it holds none. */
export interface NumberParts {
  qualifier: Qualifier;
  /** digits and marks, the sign before them */
  digits: string;
  /** what stands behind: `ha`, `%`, “hộ” */
  unit: string;
}

const QUALIFIERS = QUALIFIER_WORDS.map(([word, qualifier]) => ({ word, qualifier }));
const FIGURE = /^([+\-−]?\d(?:[\d.,\s' ]*\d)?)\s*(\D.*)?$/u;
const SPACED_GROUPS = /^\d{1,3}(?:[\s' ]\d{3})+(?=[.,]|$)/u;

const ONLY_DIGITS = /^\d+$/;

/** Takes a cell apart: reservation, digits, unit. */
export function splitNumber(text: string): NumberParts | null {
  if (ONLY_DIGITS.test(text)) return { qualifier: "", digits: text, unit: "" };
  let rest = text.toLowerCase();
  let qualifier: Qualifier = "";
  if (!/^[\d+\-−]/.test(rest)) {
    const found = QUALIFIERS.find(({ word }) => rest.startsWith(word));
    if (found === undefined) return null;
    qualifier = found.qualifier;
    rest = rest.slice(found.word.length).trim();
  }
  const parts = FIGURE.exec(rest);
  if (parts === null) return null;
  const sign = /^[-−]/.test(parts[1] ?? "") ? "-" : "";
  const body = (parts[1] ?? "").replace(/^[+\-−]/, "");
  // spaces and apostrophes can only part thousands
  const isSpaced = SPACED_GROUPS.test(body);
  if (/[\s' ]/u.test(body) && !isSpaced) return null;
  return { qualifier, digits: sign + body.replace(/[\s' ]/gu, ""), unit: (parts[2] ?? "").trim() };
}

const SINGLE_MARK = /^\d+([.,])\d+$/;

/** What digits tell by themselves: `1.234,5` has a decimal comma, `1,234` may be either. */
export function voteOf(digits: string): Vote {
  if (ONLY_DIGITS.test(digits)) return "plain";
  const body = digits.startsWith("-") ? digits.slice(1) : digits;
  if (ONLY_DIGITS.test(body)) return "plain";
  const mark = SINGLE_MARK.exec(body)?.[1];
  if (mark !== undefined) {
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return "ambiguous";
    return mark === "," ? "comma" : "point";
  }
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(body)) return "comma";
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(body)) return "point";
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(body)) return "comma";
  if (/^\d{1,3}(,\d{3}){2,}$/.test(body)) return "point";
  return "bad";
}

/** Digits as a number; null where they are none. `ambiguousAs` decides only what the digits leave open. */
export function numberOf(digits: string, ambiguousAs: AmbiguousAs): number | null {
  if (ONLY_DIGITS.test(digits)) return finite(Number(digits));
  const vote = voteOf(digits);
  if (vote === "bad") return null;
  const mark = digits.includes(",") ? "comma" : "point";
  const decimal =
    vote !== "ambiguous"
      ? vote
      : ambiguousAs === "group"
        ? mark === "comma"
          ? "point"
          : "comma"
        : ambiguousAs === "fraction"
          ? mark
          : ambiguousAs;
  const plain =
    decimal === "comma" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return finite(Number(plain));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
