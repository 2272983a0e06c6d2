/** Number with a decimal point or a decimal comma; null for anything else. */
export function readDecimal(text: string): number | null {
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** Percentage as a decimal, its sign left out or not: `17,24 %`. */
export function readPercent(text: string): number | null {
  return readDecimal(text.replace(/\s*%$/, ""));
}

/**
 * Count of people or households. A point or a comma can only group thousands here, `1.234`, since half
 * a person is no answer; null for anything else.
 */
export function readCount(text: string): number | null {
  const digits = /^\d{1,3}([ .,]\d{3})+$/.test(text) ? text.replace(/[ .,]/g, "") : text;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** Date as `2026-01-16` or as documents write it, day first, `16/01/2026`; ISO, or null. */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? dayFirst?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
