const MEBIBYTE = 1024 * 1024;

/**
 * The most that is read, far above what offices keep (a province has some thousand villages, a sheet some
 * dozen columns) and low enough for a phone's memory. Each is refused in a sentence that names the number.
 */
export const LIMITS = {
  fileBytes: 64 * MEBIBYTE,
  /** files given together */
  files: 60,
  rows: 200_000,
  columns: 1_000,
  /** rows × columns: 100,000 rows of 40 columns */
  cells: 4_000_000,
  /** characters of one cell; Excel itself stops at 32,767 */
  cellLength: 100_000,
  vertices: 2_000_000,
  /** nesting of JSON and of XML */
  depth: 100,
  zipEntries: 1_000,
  zipBytes: 256 * MEBIBYTE,
  /** unpacked size to packed size of an entry above 1 MiB; sheets of a workbook reach some 60 */
  zipRatio: 200,
  zipRatioFrom: MEBIBYTE,
  /** findings of one code in one table; more are counted, not listed */
  findingsPerCode: 200,
} as const;

/** 67108864 → "64": the sentences speak of MB. */
export function asMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / MEBIBYTE));
}
