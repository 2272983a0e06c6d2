import { isKnown, type Value } from "../../domain/provenance";

/** What stands below a column. `value` is null where no row has a figure: a sum of nothing is not 0. */
export interface Total {
  value: number | null;
  /** rows that have no figure, and are therefore not in it */
  missing: number;
  isSample: boolean;
}

/** Sum of the figures that are known. */
export function sumOf(values: readonly Value<number>[]): Total {
  const known = values.filter(isKnown);
  return {
    value: known.length === 0 ? null : known.reduce((sum, it) => sum + it.value, 0),
    missing: values.length - known.length,
    isSample: known.some((it) => it.valueStatus === "sample"),
  };
}

/**
 * A rate of all rows together: the sum of what is counted by the sum of what it is counted by, over the rows
 * of which both are known. Never a sum or a plain mean of rates.
 */
export function rateOf(pairs: readonly (readonly [part: Value<number>, whole: Value<number>])[]): Total {
  const known = pairs.filter(([part, whole]) => isKnown(part) && isKnown(whole));
  const part = sumOf(known.map(([it]) => it));
  const whole = sumOf(known.map(([, it]) => it));
  return {
    value: part.value === null || whole.value === null || whole.value <= 0 ? null : part.value / whole.value,
    missing: pairs.length - known.length,
    isSample: part.isSample || whole.isSample,
  };
}
