import type { Compare } from "./ruleSet";
import type { Truth } from "./truth";

/** The answer of one comparison for a value: a missing one, or yes and no that is neither 1 nor 0, tells nothing. */
export function compareTest({ operator, threshold }: Compare): (value: number | null) => Truth {
  if (threshold === null) return () => null;
  if (typeof threshold === "boolean") {
    const wanted = threshold ? 1 : 0;
    return (value) => (value === 0 || value === 1 ? value === wanted : null);
  }
  const isMet = COMPARISONS[operator];
  return (value) => (value === null ? null : isMet(value, threshold));
}

const COMPARISONS: Readonly<Record<Compare["operator"], (value: number, threshold: number) => boolean>> = {
  ">=": (value, threshold) => value >= threshold,
  ">": (value, threshold) => value > threshold,
  "<=": (value, threshold) => value <= threshold,
  "<": (value, threshold) => value < threshold,
  "=": (value, threshold) => value === threshold,
};
