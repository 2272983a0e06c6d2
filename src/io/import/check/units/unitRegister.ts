import type { CodeList } from "../../../../domain/commune";
import type { Dataset } from "../../../../domain/dataset";
import { accentedWords, fold } from "../../../../domain/search/fold";
import { remembering } from "../../remembering";
import { DISTRICT_KIND_PREFIX, FORMER_SUFFIX, UNIT_KIND_WORDS } from "../../words/cellWords";

/** A unit of either code list, with the unit of today that it is or is part of. */
export interface Unit {
  codeList: CodeList;
  code: string;
  name: string;
  kind: "commune" | "ward" | "town";
  communeCode: string;
  /** former district, "" for a unit of today */
  district: string;
}

/** A name as a table writes it. */
interface UnitName {
  /** equal for the same name in capitals or with its tone mark on another letter; never without accents */
  key: string;
  /** without accents, for finding what is near */
  folded: string;
  kind: Unit["kind"] | null;
  /** “(cũ)” stands behind it */
  isFormer: boolean;
}

export interface UnitRegister {
  units: readonly Unit[];
  from: ReadonlyMap<string, Unit>;
  before: ReadonlyMap<string, Unit>;
  byKey: ReadonlyMap<string, readonly Unit[]>;
  /** keys that a look-alike or a namesake elsewhere makes unsafe without a code */
  treacherous: ReadonlySet<string>;
}

/** A name taken apart; the same few stand in every row. */
export const readUnitName = remembering(parseUnitName);

function parseUnitName(text: string): UnitName {
  const isFormer = FORMER_SUFFIX.test(text) && text.replace(FORMER_SUFFIX, "") !== "";
  let bare = isFormer ? text.replace(FORMER_SUFFIX, "") : text;
  let kind: UnitName["kind"] = null;
  for (const [prefix, named] of UNIT_KIND_WORDS) {
    const rest = bare.replace(prefix, "");
    if (rest === bare || rest === "") continue;
    bare = rest;
    kind = named;
    break;
  }
  return { key: nameKey(bare), folded: fold(bare), kind, isFormer };
}

/** Composed, case-blind, tone marks in one place: an exact name, not a folded one. */
export function nameKey(name: string): string {
  return accentedWords(name).join(" ");
}

/** A former district, with or without its kind. */
export function districtKey(text: string): string {
  return nameKey(text.replace(FORMER_SUFFIX, "").replace(DISTRICT_KIND_PREFIX, ""));
}

type Units = Pick<Dataset, "communes" | "oldCommunes">;

const registers = new WeakMap<Units["communes"], { oldCommunes: Units["oldCommunes"]; made: UnitRegister }>();

/** Both code lists of a data set, by code and by name; made once, for it is asked for at each guess and each check. */
export function unitRegisterOf({ communes, oldCommunes }: Units): UnitRegister {
  const known = registers.get(communes);
  if (known?.oldCommunes === oldCommunes) return known.made;
  const made = makeUnitRegister(communes, oldCommunes);
  registers.set(communes, { oldCommunes, made });
  return made;
}

function makeUnitRegister(communes: Units["communes"], oldCommunes: Units["oldCommunes"]): UnitRegister {
  const today = communes.map(
    (it): Unit => ({
      codeList: "from",
      code: it.code,
      name: it.name,
      kind: it.kind,
      communeCode: it.code,
      district: "",
    }),
  );
  const former = oldCommunes.map(
    (it): Unit => ({
      codeList: "before",
      code: it.code,
      name: it.name,
      kind: it.kind,
      communeCode: it.communeCode,
      district: it.district,
    }),
  );
  const byKey = new Map<string, Unit[]>();
  const add = (name: string, unit: Unit) => {
    if (name === "") return;
    const key = nameKey(name);
    const units = byKey.get(key) ?? [];
    if (!units.includes(unit)) byKey.set(key, [...units, unit]);
  };
  for (const unit of today) add(unit.name, unit);
  for (const [index, unit] of former.entries()) {
    add(unit.name, unit);
    add(oldCommunes[index]?.alsoWritten ?? "", unit);
  }
  return {
    units: [...today, ...former],
    from: new Map(today.map((it) => [it.code, it])),
    before: new Map(former.map((it) => [it.code, it])),
    byKey,
    treacherous: treacherousKeys(byKey),
  };
}

/**
 * Old Nậm Chà and old Nậm Cha differ by an accent; old Mường Than is no part of today's Mường Than. Such names
 * are never taken without a code.
 */
function treacherousKeys(byKey: ReadonlyMap<string, readonly Unit[]>): Set<string> {
  const keys = new Set<string>();
  const byFolded = new Map<string, string[]>();
  for (const [key, units] of byKey) {
    if (new Set(units.map((it) => it.communeCode)).size > 1) keys.add(key);
    byFolded.set(fold(key), [...(byFolded.get(fold(key)) ?? []), key]);
  }
  for (const lookAlikes of byFolded.values()) {
    const heirs = new Set(lookAlikes.flatMap((key) => byKey.get(key)?.map((it) => it.communeCode) ?? []));
    if (lookAlikes.length > 1 && heirs.size > 1) for (const key of lookAlikes) keys.add(key);
  }
  return keys;
}
