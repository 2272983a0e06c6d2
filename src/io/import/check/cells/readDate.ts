import { remembering } from "../../remembering";
import type { Cell } from "../../sourceTable";
import { DATE_IN_WORDS, YEAR_IN_WORDS } from "../../words/cellWords";
import { cellText } from "./cellText";

/** ISO date, year-month or year; `isSerial` where a spreadsheet's day number stood there. */
export interface DateReading {
  date: string;
  isSerial: boolean;
}

/** Day numbers of spreadsheets from 2000 to 2050; others are no dates of these tables. */
const SERIALS = { first: 36_526, last: 55_153 };
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

// the same few dates stand in every row
const parseText = remembering(parseDate);

/** A date as documents write it, day first: `16/01/2026`, `1-7-25`, `8/2025`, `2025`, ISO. Null if it is none. */
export function readDate(cell: Cell | undefined): DateReading | null {
  return typeof cell === "string" ? parseText(cell) : parseDate(cell);
}

function parseDate(cell: Cell | undefined): DateReading | null {
  const text = cellText(cell);
  const plain = (date: string | null) => (date === null ? null : { date, isSerial: false });
  if (cell instanceof Date) return plain(text === "" ? null : text);
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (iso) return plain(isoDate(iso[1], iso[2], iso[3]));
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (dayFirst) return plain(isoDate(dayFirst[3], dayFirst[2], dayFirst[1]));
  const monthFirst = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthFirst) return plain(isoDate(monthFirst[2], monthFirst[1], undefined));
  const inWords = DATE_IN_WORDS.exec(text);
  if (inWords) return plain(isoDate(inWords[3], inWords[2], inWords[1]));
  const year = /^(\d{4})$/.exec(text)?.[1] ?? YEAR_IN_WORDS.exec(text)?.[1];
  if (year !== undefined) return plain(/^(19|20)\d\d$/.test(year) ? year : null);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < SERIALS.first || serial > SERIALS.last) return null;
  return {
    date: new Date(SERIAL_EPOCH_MS + serial * DAY_MS).toISOString().slice(0, 10),
    isSerial: true,
  };
}

function isoDate(yearText = "", monthText = "", dayText: string | undefined): string | null {
  const year = yearText.length === 2 ? `20${yearText}` : yearText;
  if (!/^(19|20)\d\d$/.test(year)) return null;
  const month = monthText.padStart(2, "0");
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (dayText === undefined) return `${year}-${month}`;
  const date = `${year}-${month}-${dayText.padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** Whether a date of any precision lies after a day; a year or month counts from its beginning. */
export function isAfter(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}
