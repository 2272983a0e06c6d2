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
