const DAY_MS = 86_400_000;
const DAYS_PER_YEAR = 365.25;

/** What a report says of people at risk is taken for today's state for this long, no longer. */
export const REPORT_HOLDS_YEARS = 2;

/**
 * Years from a dated report to `today` (both ISO; `asOf` may be a month or a year), counted from the last
 * day that the date can mean so that no report is called older than it is. Null where it has no date.
 */
export function ageOfReportYears(asOf: string, today: string): number | null {
  const reported = lastDayOf(asOf);
  if (reported === null) return null;
  return Math.max(0, (Date.parse(`${today}T00:00:00Z`) - reported) / DAY_MS / DAYS_PER_YEAR);
}

function lastDayOf(asOf: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(asOf) ?? [];
  if (year === undefined) return null;
  // Day 0 of the next month is the last of this one.
  if (day === undefined) return Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0);
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}
