/** What one step of the pipeline wrote, for the report that `npm run data` prints. */
export interface BuildReport {
  /** Name of the written dataset: its path below `public/data`. */
  dataset: string;
  records: number;
  /** Values that nobody has published. */
  missing: number;
  /** Made-up values, only ever in sample data. */
  sample: number;
  bytes: number;
  warnings: string[];
}
