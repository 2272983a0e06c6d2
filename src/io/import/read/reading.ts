import type { ReadFindingCode, ReadRefusalCode, TextEncoding } from "../../../domain/entered/readFault";
import type { Finding } from "../importCheck";
import type { HeadedTable, SourceTable } from "../sourceTable";

/** A file as the browser hands it over. Its name tells the parts of a shapefile apart and is shown; no more. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

export interface ReadOptions {
  /** answers to encoding choices by file name: reading again with them applies them */
  encodings?: Readonly<Record<string, TextEncoding>>;
}

/** Nothing could be read: code and what its sentence needs, in its order. */
export interface ReadRefusal {
  code: ReadRefusalCode;
  fileName: string;
  details: readonly string[];
}

/**
 * A finding of reading stands in the result table beside those of checking. `row` is 0 where it is about the
 * table or the file; `severity` is always `warning`: a reader refuses files, not rows.
 */
export interface ReadFinding extends Omit<Finding, "code"> {
  code: ReadFindingCode;
  fileName: string;
  /** sheet or layer, "" where the format has none */
  table: string;
}

/** Asked, with what each answer would make of some rows. Until it is answered `current` is what was read. */
export interface EncodingChoice {
  fileName: string;
  current: TextEncoding;
  /** what the letters speak for */
  suggested: TextEncoding;
  /** cells with letters of the language, a row a line */
  options: readonly { encoding: TextEncoding; preview: readonly (readonly string[])[] }[];
}

/** Our own package, unpacked within the limits and not yet looked into: `readPackage` does that. */
export interface PackageFile {
  fileName: string;
  /** path inside the zip → content */
  entries: ReadonlyMap<string, Uint8Array>;
}

/** A rule set as text: the schema of rule sets checks it. */
export interface RuleFile {
  fileName: string;
  json: string;
}

/** What a set of files given together holds. Files are refused one by one: the others are still read. */
export interface FileReading {
  tables: readonly SourceTable[];
  packages: readonly PackageFile[];
  rules: readonly RuleFile[];
  refusals: readonly ReadRefusal[];
  findings: readonly ReadFinding[];
  choices: readonly EncodingChoice[];
}

/** A reading whose tables have their headers found; what was found on the way stands among the findings. */
export interface HeadedReading extends Omit<FileReading, "tables"> {
  tables: readonly HeadedTable[];
}

/** Said while reading: files done of all, and the file in hand. */
export interface ReadProgress {
  fileName: string;
  done: number;
  total: number;
}
