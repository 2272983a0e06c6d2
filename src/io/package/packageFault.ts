import * as v from "valibot";
import type { EnteredTable } from "../../domain/entered/enteredTables";
import type { PackageRefusal, PackageRefusalCode } from "../../domain/entered/keepWords";
import { RECORD_SCHEMAS } from "../enteredSchema";

/** Thrown while a package is read and caught at its end: nothing of a faulty package is taken. */
export class PackageFault extends Error {
  readonly refusal: PackageRefusal;
  constructor(code: PackageRefusalCode, ...details: (string | number)[]) {
    super(`${code} ${details.join(" ")}`);
    this.refusal = { code, details: details.map(String) };
  }
}

/** The record as its schema has it; a fault with file, row and column where it is not one. */
export function validRecord(table: EnteredTable, candidate: unknown, path: string, row: number): object {
  const parsed = v.safeParse(RECORD_SCHEMAS[table], candidate, { abortEarly: true });
  if (parsed.success) return parsed.output as object;
  throw new PackageFault("package-table", path, row, v.getDotPath(parsed.issues[0]) ?? "");
}
