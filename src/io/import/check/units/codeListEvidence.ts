import type { CodeList } from "../../../../domain/commune";
import { restoreZero } from "./restoreZero";
import type { UnitCells } from "./unitReading";
import { readUnitName, type Unit, type UnitRegister } from "./unitRegister";

/** What the rows of a table tell together of the code list that they use. */
export interface CodeListEvidence {
  /** the list of the whole table; null where nothing tells or where rows contradict each other */
  list: CodeList | null;
  /** what a person is shown as the likely answer, "" where there is none */
  suggested: CodeList | "";
  /** a few of the units that could be of either list */
  examples: readonly string[];
}

/** The day from which today's units are in force. */
const MERGER = "2025-07-01";
/** So many codes of which none was retired are hardly of the list in which two of three were. */
const TELLING_CODES = 5;
const MOST_EXAMPLES = 3;

/** The list in force at a date; null where the date leaves it open (“2025”) or is missing. */
export function datedList(date: string): CodeList | null {
  if (date === "" || MERGER.startsWith(date)) return date.length > 4 ? "from" : null;
  return date < MERGER ? "before" : "from";
}

/** Looks through all rows before any is read: retired codes and names, disagreeing names, dates. */
export interface EvidenceCollector {
  /** `index` is one for all rows that say the same, which are looked at once */
  see: (cells: UnitCells, index: number) => void;
  decide: () => CodeListEvidence;
}

export function evidenceCollector(register: UnitRegister): EvidenceCollector {
  const votes = { from: 0, before: 0 };
  const open = new Map<string, string>();
  const seen: true[] = [];
  return {
    see: (cells, index) => {
      if (seen[index]) return;
      seen[index] = true;
      const list = listOf(cells, register);
      if (list !== null) votes[list] += 1;
      else if (cells.code !== "" || register.byKey.has(readUnitName(cells.name).key))
        open.set(cells.code || cells.name, [cells.code, cells.name].filter((it) => it !== "").join(" "));
    },
    decide: () => {
      const list = votes.from > 0 === votes.before > 0 ? null : votes.from > 0 ? "from" : "before";
      return {
        list,
        suggested: list ?? (votes.before === 0 && open.size >= TELLING_CODES ? "from" : ""),
        examples: [...open.values()].slice(0, MOST_EXAMPLES),
      };
    },
  };
}

/** What one row tells by itself. */
function listOf(cells: UnitCells, register: UnitRegister): CodeList | null {
  if (cells.codeList !== "") return cells.codeList;
  // a table with a column for former units has today's in the other
  if (cells.oldCode !== "" || cells.oldName !== "") return null;
  const code = restoreZero(cells.code, register);
  const bearers = [register.from.get(code), register.before.get(code)].filter((it) => it !== undefined);
  if (bearers.length === 1) return bearers[0]?.codeList ?? null;
  const { key, kind, isFormer } = readUnitName(cells.name);
  if (isFormer) return "before";
  const named = register.byKey.get(key) ?? [];
  const possible = bearers.length > 0 ? named.filter((it) => bearers.includes(it)) : named;
  const fitting = kind === null ? possible : possible.filter((it) => it.kind === kind);
  return onlyList(fitting) ?? cells.datedAs;
}

function onlyList(units: readonly Unit[]): CodeList | null {
  const [first, ...others] = units;
  return first !== undefined && others.every((it) => it.codeList === first.codeList) ? first.codeList : null;
}
