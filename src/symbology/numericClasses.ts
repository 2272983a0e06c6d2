import type { ColourKey } from "../../styles/palette";
import type { Text } from "../text/text";
import type { ThemeClass } from "./theme";

/** How the limits of half-open classes are worded: below the first, between, from the last on. */
export interface RangeWords {
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

/** One class per interval; `colours` has one more entry than `breaks`. */
export function numericClasses(
  breaks: readonly number[],
  colours: readonly ColourKey[],
  words: RangeWords,
): ThemeClass[] {
  if (colours.length !== breaks.length + 1)
    throw new Error(`${breaks.length} breaks need ${breaks.length + 1} colours, not ${colours.length}`);
  return colours.map((colour, index) => {
    const from = breaks[index - 1];
    const to = breaks[index];
    return {
      key: `range-${index + 1}`,
      colour,
      label: (text) => {
        if (from === undefined) return words.below(text, to ?? 0);
        return to === undefined ? words.atLeast(text, from) : words.between(text, from, to);
      },
    };
  });
}
