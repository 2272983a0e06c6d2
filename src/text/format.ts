import type { Observation } from "../domain/observation";
import type { Language } from "./language";

/**
 * Numbers and dates as the administration's documents write them. Written out by hand rather than through
 * `Intl`: Node and Chromium carry different locale data, and the same figure must read the same on the
 * screen, in the first HTML and in a test. A missing value never comes here: it has words of its own.
 */

/** Keeps a number and its unit on one line. */
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

interface NumberStyle {
  language: Language;
  /** digits after the decimal mark; without it, as many as the value has */
  decimals?: number;
}

/** Rounds half away from zero on the decimal digits, so that 1.005 gives 1.01 and not the binary 1.00. */
function roundedDigits(magnitude: number, decimals: number): string {
  const text = String(magnitude);
  if (text.includes("e")) return magnitude.toFixed(decimals);
  return (Math.round(Number(`${text}e${decimals}`)) / 10 ** decimals).toFixed(decimals);
}

function plainDigits(magnitude: number): string {
  const text = String(magnitude);
  // 1e-7 and smaller: twelve digits are more than any figure here carries
  return text.includes("e") ? magnitude.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** “9.068,73” in Vietnamese, “9,068.73” in English. Throws on NaN and infinity: those are not figures. */
export function formatNumber(value: number, { language, decimals }: NumberStyle): string {
  if (!Number.isFinite(value)) throw new RangeError(`Expected a finite number, got ${value}`);
  const magnitude = Math.abs(value);
  const digits = decimals === undefined ? plainDigits(magnitude) : roundedDigits(magnitude, decimals);
  const [whole = "0", fraction] = digits.split(".");
  const [groupMark, decimalMark] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
  const text = fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`;
  // what rounds to zero loses its sign
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${text}` : text;
}

/** A number with its unit; a no-break space between them. */
export function formatWithUnit(value: number, unit: string, style: NumberStyle): string {
  const text = formatNumber(value, style);
  return unit === "" ? text : `${text}${NO_BREAK_SPACE}${unit}`;
}

/** `value` is in per cent: 17.24 gives “17,24 %” as the Resolution writes it, “17.24%” in English. */
export function formatPercent(value: number, style: NumberStyle): string {
  return style.language === "vi" ? formatWithUnit(value, "%", style) : `${formatNumber(value, style)}%`;
}

/** “9.068,73 km²”; two decimals, as areas are published. */
export function formatArea(areaKm2: number, language: Language, decimals = 2): string {
  return formatWithUnit(areaKm2, "km²", { language, decimals });
}

/** “54,5 người/km²”. */
export function formatDensity(perKm2: number, language: Language, decimals = 1): string {
  return formatWithUnit(perKm2, language === "vi" ? "người/km²" : "people/km²", { language, decimals });
}

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * An ISO date, year-month or year: “01/7/2026”, “8/2025”, “2025”; in English “1 July 2026”, “August 2025”.
 * Days below 10 and the months 1 and 2 take a leading zero, other months none (Decree 30/2020/NĐ-CP,
 * Annex I). A text that is no ISO date is returned as it stands: better the source's words than none.
 */
export function formatDate(date: string, language: Language): string {
  const parts = ISO_DATE.exec(date);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  if (language === "en") {
    const monthName = ENGLISH_MONTHS[Number(month) - 1] ?? month;
    return [day === undefined ? "" : String(Number(day)), monthName, year]
      .filter((it) => it !== "")
      .join(" ");
  }
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  return [day, shortMonth, year].filter((it) => it !== undefined).join("/");
}

const QUALIFIER_SIGNS: Record<Observation["qualifier"], string> = {
  "": "",
  ">": ">",
  "<": "<",
  "~": "≈",
  ">=": "≥",
  "<=": "≤",
};

/** Puts the source's reservation before a formatted figure: “> 832”, “≈ 9.000”. */
export function formatQualified(qualifier: Observation["qualifier"], text: string): string {
  const sign = QUALIFIER_SIGNS[qualifier];
  return sign === "" ? text : `${sign}${NO_BREAK_SPACE}${text}`;
}
