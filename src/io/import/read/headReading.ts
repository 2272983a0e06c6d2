import { findHeader } from "./findHeader";
import type { FileReading, HeadedReading } from "./reading";

/** Finds the headers of all tables of a reading. */
export function headReading(reading: FileReading): HeadedReading {
  const headed = reading.tables.map(findHeader);
  return {
    ...reading,
    tables: headed.map(({ table }) => table),
    findings: [...reading.findings, ...headed.flatMap(({ findings }) => findings)],
  };
}
