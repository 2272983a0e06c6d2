import type { ReadFindingCode, ReadRefusalCode } from "../../../../../src/domain/entered/readFault";
import type { InputFile } from "../../../../../src/io/import/read/reading";
import { type Content, toBytes } from "./makeFiles";

/** A fault in a format, the files that have it, and the refusal or finding that tells it. */
export interface Fault {
  fault: string;
  format: string;
  files: () => InputFile[];
  /** `read`: the fault is no concern of reading, the file is read whole */
  expected: ReadRefusalCode | ReadFindingCode | "read";
}

/** Made when the test runs: some are large. */
export function makeFault(
  fault: string,
  format: string,
  expected: Fault["expected"],
  make: () => Readonly<Record<string, Content>>,
): Fault {
  const files = () => Object.entries(make()).map(([name, content]) => ({ name, bytes: toBytes(content) }));
  return { fault, format, expected, files };
}
