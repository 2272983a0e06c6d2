/** Remember the last call: the same arguments, by reference, give the same result. */
export function memoiseLast<TArguments extends readonly unknown[], TResult>(
  compute: (...values: TArguments) => TResult,
): (...values: TArguments) => TResult {
  let last: { values: TArguments; result: TResult } | null = null;
  return (...values) => {
    if (last?.values.every((it, index) => Object.is(it, values[index]))) return last.result;
    last = { values, result: compute(...values) };
    return last.result;
  };
}
