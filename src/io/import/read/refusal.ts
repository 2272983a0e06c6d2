import type { ReadRefusalCode } from "../../../domain/entered/readFault";
import type { ReadRefusal } from "./reading";

/** Thrown inside the readers and caught at their one door, `readFiles`: there it becomes a value. */
export class Refusal extends Error {
  readonly code: ReadRefusalCode;
  readonly details: readonly string[];

  constructor(code: ReadRefusalCode, ...details: readonly (string | number)[]) {
    super(code);
    this.code = code;
    this.details = details.map(String);
  }
}

/** Whatever a reader threw → a refusal. What is no refusal of ours is a fault of a library: the file is unreadable. */
export function refusalOf(error: unknown, fileName: string): ReadRefusal {
  if (error instanceof Refusal) return { code: error.code, fileName, details: error.details };
  return { code: "unreadable", fileName, details: [] };
}
