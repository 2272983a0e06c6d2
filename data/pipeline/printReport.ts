import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { BuildReport } from "./report";

const HEADINGS = ["dataset", "records", "missing", "sample", "bytes", "gzip"];

/** The reports of all steps as an aligned table, then the warnings, one a line. */
export function formatReport(reports: readonly BuildReport[], outDir: string): string {
  const rows = reports.map(({ dataset, records, missing, sample, bytes }) => [
    dataset,
    ...[records, missing, sample, bytes, gzipBytes(outDir, dataset)].map(String),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [HEADINGS, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  const warnings = reports.flatMap((it) =>
    it.warnings.map((warning) => `warning  ${it.dataset}  ${warning}`),
  );
  return [...lines, ...warnings].join("\n");
}

function gzipBytes(outDir: string, dataset: string): number {
  return gzipSync(readFileSync(path.join(outDir, dataset)), { level: 9 }).length;
}
