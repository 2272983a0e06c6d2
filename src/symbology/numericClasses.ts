import { rampColour } from "../../styles/palette";
import type { Ramp } from "../../styles/ramps";
import type { Text } from "../text/text";
import type { ThemeClass } from "./theme";

/** How the limits of half-open classes are worded: below the first, between, from the last on. */
export interface RangeWords {
  /** the only class, where the values leave nothing to tell apart */
  all: (text: Text) => string;
  below: (text: Text, to: number) => string;
  between: (text: Text, from: number, to: number) => string;
  atLeast: (text: Text, from: number) => string;
}

/**
 * Key of the class of a number among ascending `breaks`: a value equal to a break belongs to the class
 * above it (15 % is “từ 15 %”), as the legal thresholds are written.
 */
export function classOfNumber(value: number, breaks: readonly number[]): string {
  return `range-${breaks.filter((limit) => value >= limit).length + 1}`;
}

/** One class per interval, coloured from low to high along a ramp. At most six limits. */
export function numericClasses(breaks: readonly number[], ramp: Ramp, words: RangeWords): ThemeClass[] {
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const from = breaks[index - 1];
    const to = breaks[index];
    return {
      key: `range-${index + 1}`,
      colour: rampColour(ramp, index + 1, breaks.length + 1),
      label: (text) => {
        if (from === undefined) return to === undefined ? words.all(text) : words.below(text, to);
        return to === undefined ? words.atLeast(text, from) : words.between(text, from, to);
      },
    };
  });
}
