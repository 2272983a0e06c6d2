import { type FindingCode, OUTCOMES, type Outcome } from "../../../domain/entered/importWords";
import type { Finding, ImportCheck } from "../importCheck";
import { FINDING_KINDS } from "./findingKinds";

/** Keeps what was found in each row and what becomes of it. */
export interface RowLog {
  /** counts the row; what is found elsewhere, as in the header, is told and counted nowhere */
  begin: (row: number) => void;
  report: (
    row: number,
    code: FindingCode,
    column: string,
    value: string,
    details?: readonly string[],
  ) => void;
  /** for what is true of every feature of a layer: said of the first */
  reportOnce: (row: number, code: FindingCode) => void;
  wait: (row: number) => void;
  setBlank: (row: number) => void;
  isRefused: (row: number) => boolean;
  isWaiting: (row: number) => boolean;
  /** findings so far */
  count: () => number;
  summary: () => Pick<ImportCheck, "rows" | "outcomes" | "findings">;
}

/** Cells are shown as they came, but not whole novels. */
const LONGEST_VALUE = 200;

export function rowLog(): RowLog {
  const findings: Finding[] = [];
  const worst = new Map<number, Outcome>();
  const waiting = new Set<number>();
  const blank = new Set<number>();
  const begun: true[] = [];
  let begunCount = 0;
  const once = new Set<FindingCode>();
  const log: RowLog = {
    report: (row, code, column, value, details = []) => {
      const [severity, outcome] = FINDING_KINDS[code];
      findings.push({ code, severity, outcome, row, column, value: value.slice(0, LONGEST_VALUE), details });
      if (severity === "warning") return;
      const known = worst.get(row);
      if (known === undefined || OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(known)) worst.set(row, outcome);
    },
    reportOnce: (row, code) => {
      if (!once.has(code)) log.report(row, code, "", "");
      once.add(code);
    },
    begin: (row) => {
      if (begun[row] === undefined) begunCount += 1;
      begun[row] = true;
    },
    wait: (row) => {
      waiting.add(row);
    },
    setBlank: (row) => {
      if (!worst.has(row) && !waiting.has(row)) blank.add(row);
    },
    isRefused: (row) => worst.size > 0 && worst.has(row),
    isWaiting: (row) => waiting.size > 0 && waiting.has(row),
    count: () => findings.length,
    summary: () => {
      const outcomes: Record<Outcome, number> = {
        matched: 0,
        unmatched: 0,
        ambiguous: 0,
        duplicate: 0,
        conflicting: 0,
        outOfRange: 0,
      };
      let refused = 0;
      for (const [row, outcome] of worst) {
        if (begun[row] === undefined) continue;
        outcomes[outcome] += 1;
        refused += 1;
      }
      for (const row of waiting) if (begun[row] !== undefined && !worst.has(row)) outcomes.ambiguous += 1;
      outcomes.matched = begunCount - blank.size - refused - outcomes.ambiguous;
      const sorted = [...findings].sort((a, b) => a.row - b.row);
      return {
        rows: {
          read: begunCount,
          blank: blank.size,
          accepted: outcomes.matched,
          refused,
          waiting: outcomes.ambiguous,
        },
        outcomes,
        findings: sorted,
      };
    },
  };
  return log;
}
