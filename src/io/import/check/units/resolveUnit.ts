import type { CodeList } from "../../../../domain/commune";
import { fold } from "../../../../domain/search/fold";
import { PROVINCE_WORDS, TOTAL_WORDS } from "../../words/cellWords";
import type { QuestionBook } from "../questionBook";
import type { CodeListEvidence } from "./codeListEvidence";
import { isNearName, nearUnits } from "./nearUnits";
import { restoreZero } from "./restoreZero";
import type { UnitCells, UnitNote, UnitReading } from "./unitReading";
import { districtKey, readUnitName, type Unit, type UnitRegister } from "./unitRegister";

/** What a kind of table needs to know of a unit: which one it is, or only which of today's it lies in. */
export type UnitNeed = "exact" | "today";

const TOTALS = new Set(TOTAL_WORDS.map(fold));
const PROVINCE = new Set(PROVINCE_WORDS.map(fold));
/** Answer that leaves the rows out. */
const NONE = { id: "none", details: [] };

/** Everything that reading a unit may look at or ask. */
export interface UnitResolving {
  register: UnitRegister;
  evidence: CodeListEvidence;
  book: QuestionBook;
  need: UnitNeed;
}

/** The unit that a row is about: by code and code list, else by its exact name. */
export function resolveUnit(cells: UnitCells, row: number, resolving: UnitResolving): UnitReading {
  const { register } = resolving;
  if (cells.code === "" && TOTALS.has(fold(cells.name)))
    return PROVINCE.has(fold(cells.name)) ? { kind: "province" } : { kind: "total" };
  if (cells.oldCode !== "" || cells.oldName !== "") return readFormer(cells, row, resolving);
  if (cells.code !== "") return readByCode(cells, row, resolving);
  if (cells.name === "") return refuse("unit-missing", "name", "");
  const name = readUnitName(cells.name);
  const named = withKind(register.byKey.get(name.key) ?? [], name.kind);
  const inDistrict = withDistrict(named, cells.district);
  if (inDistrict.length === 0 && named.length > 0)
    return refuse("district-differs", "district", cells.district, [cells.name, named[0]?.district ?? ""]);
  const units = name.isFormer ? inDistrict.filter((it) => it.codeList === "before") : inDistrict;
  return choose(units, cells.name, cells, row, resolving);
}

function readFormer(cells: UnitCells, row: number, resolving: UnitResolving): UnitReading {
  const { register } = resolving;
  const heir = register.from.get(restoreZero(cells.code, register)) ?? null;
  if (cells.oldCode !== "") {
    const code = restoreZero(cells.oldCode, register);
    const unit = register.before.get(code);
    if (unit === undefined)
      return refuse(/^\d{5}$/.test(code) ? "code-unknown" : "code-malformed", "oldCode", cells.oldCode);
    if (heir !== null && heir.code !== unit.communeCode)
      return refuse("name-differs", "oldCode", cells.oldCode, [heir.code, heir.name, unit.name]);
    return { kind: "unit", unit, notes: zeroNote(code, cells.oldCode, "oldCode") };
  }
  const name = readUnitName(cells.oldName);
  const heirName = readUnitName(cells.name).key;
  const inHeir = (unit: Unit) =>
    (heir === null || unit.communeCode === heir.code) &&
    (heirName === "" ||
      heir !== null ||
      readUnitName(register.from.get(unit.communeCode)?.name ?? "").key === heirName);
  const named = withKind(register.byKey.get(name.key) ?? [], name.kind).filter(
    (it) => it.codeList === "before",
  );
  const units = withDistrict(named, cells.district).filter(inHeir);
  if (units.length === 1 && units[0] !== undefined) return { kind: "unit", unit: units[0], notes: [] };
  return choose(units, cells.oldName, cells, row, resolving, (it) => it.codeList === "before");
}

function readByCode(cells: UnitCells, row: number, resolving: UnitResolving): UnitReading {
  const { register, evidence, book, need } = resolving;
  const code = restoreZero(cells.code, register);
  const notes = zeroNote(code, cells.code, "code");
  if (!/^\d{5}$/.test(code)) return refuse("code-malformed", "code", cells.code);
  const [today, former] = [register.from.get(code), register.before.get(code)];
  if (today === undefined && former === undefined) return refuse("code-unknown", "code", cells.code);
  const bearers = [today, former].filter((it) => it !== undefined);
  let units = bearers;
  if (cells.name !== "") {
    const name = readUnitName(cells.name);
    const exact = withKind(
      bearers.filter((it) => register.byKey.get(name.key)?.includes(it)),
      name.kind,
    );
    const near = exact.length > 0 ? exact : bearers.filter((it) => isNearName(it.name, name.folded));
    const other = register.byKey.get(name.key)?.[0];
    if (near.length === 0 || (exact.length === 0 && other !== undefined))
      return refuse("name-differs", "name", cells.name, [
        code,
        bearers.map((it) => it.name).join(" / "),
        other?.name ?? "",
      ]);
    if (exact.length === 0)
      notes.push({
        code: "name-spelling",
        field: "name",
        value: cells.name,
        details: near.map((it) => it.name),
      });
    units = near;
  }
  const listed =
    units.length === 1 ? units : units.filter((it) => it.codeList === (cells.codeList || undefined));
  const only = listed.length === 1 ? listed[0] : undefined;
  if (only !== undefined) return { kind: "unit", unit: only, notes };
  if (need === "today" && new Set(units.map((it) => it.communeCode)).size === 1 && units[0] !== undefined)
    return { kind: "unit", unit: units[0], notes };
  const list = cells.datedAs ?? evidence.list ?? askCodeList(resolving, book, row);
  const chosen = units.find((it) => it.codeList === list);
  return chosen === undefined ? { kind: "waiting" } : { kind: "unit", unit: chosen, notes };
}

/** One of several units of a name: by what the row and the table tell, else by asking. */
function choose(
  named: readonly Unit[],
  written: string,
  cells: UnitCells,
  row: number,
  resolving: UnitResolving,
  mayBe: (unit: Unit) => boolean = () => true,
): UnitReading {
  const { register, evidence, book, need } = resolving;
  const { key, folded } = readUnitName(written);
  const listed = cells.codeList === "" ? [] : named.filter((it) => it.codeList === cells.codeList);
  const units = listed.length > 0 ? listed : named;
  if (units.length === 0) {
    const near = nearUnits(folded, register.units.filter(mayBe));
    if (near.length === 0) return refuse("unit-unknown", cells.oldName === "" ? "name" : "oldName", written);
    const only = near.length === 1 ? near[0] : undefined;
    return pick(near, `near-name:${key}`, "near-name", written, row, book, only);
  }
  const isSettled = cells.district !== "" || cells.codeList !== "" || cells.oldName !== "";
  if (register.treacherous.has(key) && !(isSettled && units.length === 1)) {
    const alike = [...register.byKey].flatMap(([it, named]) => (fold(it) === fold(key) ? named : []));
    const options = isSettled ? units : [...new Set([...units, ...alike])].filter(mayBe);
    return pick(options, `which-unit:${key}`, "which-unit", written, row, book, undefined);
  }
  if (units.length === 1 && units[0] !== undefined) return { kind: "unit", unit: units[0], notes: [] };
  const today = units.find((it) => it.codeList === "from") ?? units[0];
  if (need === "today" && today !== undefined && new Set(units.map((it) => it.communeCode)).size === 1)
    return { kind: "unit", unit: today, notes: [] };
  const list = cells.datedAs ?? evidence.list ?? askCodeList(resolving, book, row);
  if (list === null) return { kind: "waiting" };
  const left = units.filter((it) => it.codeList === list);
  if (left.length === 1 && left[0] !== undefined) return { kind: "unit", unit: left[0], notes: [] };
  return pick(
    left.length === 0 ? units : left,
    `which-unit:${key}`,
    "which-unit",
    written,
    row,
    book,
    undefined,
  );
}

function askCodeList({ evidence }: UnitResolving, book: QuestionBook, row: number): CodeList | null {
  const answer = book.ask(
    {
      id: "code-list",
      code: "code-list",
      details: evidence.examples,
      options: [
        { id: "from", details: [] },
        { id: "before", details: [] },
      ],
      suggested: evidence.suggested,
    },
    row,
  );
  return answer === "from" || answer === "before" ? answer : null;
}

function pick(
  units: readonly Unit[],
  id: string,
  code: "near-name" | "which-unit",
  written: string,
  row: number,
  book: QuestionBook,
  suggested: Unit | undefined,
): UnitReading {
  const idOf = (unit: Unit) => `${unit.codeList}:${unit.code}`;
  const options = units.map((it) => ({
    id: idOf(it),
    details: [it.name, it.codeList, it.code, it.district],
  }));
  const answer = book.ask(
    {
      id,
      code,
      details: [written],
      options: [...options, NONE],
      suggested: suggested === undefined ? "" : idOf(suggested),
    },
    row,
  );
  if (answer === null) return { kind: "waiting" };
  const unit = units.find((it) => idOf(it) === answer);
  return unit === undefined ? refuse("left-out", "name", written) : { kind: "unit", unit, notes: [] };
}

function withKind(units: readonly Unit[], kind: Unit["kind"] | null): Unit[] {
  const fitting = kind === null ? [] : units.filter((it) => it.kind === kind);
  return fitting.length > 0 ? fitting : [...units];
}

/** Former units of a district, and units of today, which have none. A name that is no district's says nothing. */
function withDistrict(units: readonly Unit[], district: string): Unit[] {
  const key = districtKey(district);
  const isKnown = key !== "" && units.some((it) => it.codeList === "before");
  return isKnown ? units.filter((it) => it.district === "" || districtKey(it.district) === key) : [...units];
}

function zeroNote(code: string, written: string, field: "code" | "oldCode"): UnitNote[] {
  return code === written ? [] : [{ code: "zero-restored", field, value: written, details: [code] }];
}

function refuse(
  code: Extract<UnitReading, { kind: "refused" }>["code"],
  field: UnitNote["field"],
  value: string,
  details: readonly string[] = [],
): UnitReading {
  return { kind: "refused", code, field, value, details };
}
