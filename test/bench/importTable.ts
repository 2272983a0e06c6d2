import type { Dataset } from "../../src/domain/dataset";

/** Rows of the made-up table. */
const ROWS = 100_000;
/** As an office's export has them: a figure a row, named in words, with the day that it holds for. */
const HEADER = "Mã xã,Tên xã,Chỉ tiêu,Giá trị,Ngày số liệu,Ghi chú";
/** Counts and shares; none that stands in place of a published one, which would be asked about. */
const MEASURES = [
  "householdCount",
  "abroadWorkerCount",
  "poorHouseholdCount",
  "nearPoorHouseholdCount",
  "povertyRatePct",
] as const;
const FIRST_DAY_MS = Date.UTC(2025, 6, 1);
const DAY_MS = 86_400_000;

/**
 * A table of 100,000 figures as CSV: every unit of today, some measures, a day after the other, so that no figure
 * stands there twice. Shares have a decimal comma, in quotes.
 */
export function makeImportTable({ communes, measures }: Pick<Dataset, "communes" | "measures">): string {
  const used = MEASURES.map((id) => {
    const measure = measures.get(id);
    if (measure === undefined) throw new Error(`There is no measure ${id}.`);
    return measure;
  });
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const commune = communes[index % communes.length];
    const series = Math.floor(index / communes.length);
    const measure = used[series % used.length];
    const day = new Date(FIRST_DAY_MS + Math.floor(series / used.length) * DAY_MS);
    const value = measure?.unit === "%" ? `"${series % 90},${index % 10}"` : 100 + ((index * 7919) % 9000);
    return `${commune?.code},${commune?.name},${measure?.name},${value},${writeDay(day)},`;
  });
  return [HEADER, ...lines].join("\n");
}

/** Day first, as documents write it. */
function writeDay(day: Date): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}
