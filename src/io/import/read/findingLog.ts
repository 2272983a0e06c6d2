import type { ReadFindingCode } from "../../../domain/entered/readFault";
import { LIMITS } from "./limits";
import type { ReadFinding } from "./reading";

export interface FindingPlace {
  table?: string;
  row?: number;
  column?: string;
  value?: string;
  details?: readonly (string | number)[];
}

/** Collects what is noticed in one file; a fault that repeats in every cell is listed up to a limit, then counted. */
export class FindingLog {
  readonly #fileName: string;
  readonly #counts = new Map<string, { code: ReadFindingCode; table: string; count: number }>();
  readonly #findings: ReadFinding[] = [];

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  add(
    code: ReadFindingCode,
    { table = "", row = 0, column = "", value = "", details = [] }: FindingPlace = {},
  ) {
    const key = `${code} ${table}`;
    const counted = this.#counts.get(key) ?? { code, table, count: 0 };
    counted.count += 1;
    this.#counts.set(key, counted);
    if (counted.count > LIMITS.findingsPerCode) return;
    this.#findings.push(this.#makeFinding(code, { table, row, column, value, details }));
  }

  /** Everything noticed, with a line for what was left out of the list. */
  list(): ReadFinding[] {
    const cut = [...this.#counts.values()].filter(({ count }) => count > LIMITS.findingsPerCode);
    const more = cut.map(({ table, count, code }) =>
      this.#makeFinding("findings-more", {
        table,
        row: 0,
        column: "",
        value: "",
        details: [count - LIMITS.findingsPerCode, code],
      }),
    );
    return [...this.#findings, ...more];
  }

  #makeFinding(code: ReadFindingCode, place: Required<FindingPlace>): ReadFinding {
    const { table, row, column, value, details } = place;
    return {
      code,
      severity: "warning",
      outcome: "matched",
      fileName: this.#fileName,
      table,
      row,
      column,
      value: value.slice(0, 200),
      details: details.map(String),
    };
  }
}
