import type { Entered, EnteredTable } from "./enteredTables";

type Coded = { code: string };

/** A record about a unit that the province does not have; null where there is none. */
export function findUnknownUnit(
  entered: Entered,
  { communes, oldCommunes }: { communes: readonly Coded[]; oldCommunes: readonly Coded[] },
): { table: EnteredTable; code: string } | null {
  const today = new Set(communes.map((it) => it.code));
  const before = new Set(oldCommunes.map((it) => it.code));
  const about: [EnteredTable, Iterable<string>][] = [
    ["villages", from(entered.villages.values(), (it) => it.communeCode)],
    ["villages", from(entered.villages.keys(), (id) => id.slice(0, 5))],
    ["villageLists", entered.villageLists.keys()],
    ["villageAreas", from(entered.villageAreas.keys(), (id) => id.slice(0, 5))],
    ["communeAreas", entered.communeAreas.keys()],
    ["communeFacts", from(entered.communeFacts.values(), (it) => it.communeCode)],
    ["attainment", from(entered.attainment.values(), (it) => it.communeCode)],
    ["observations", from(entered.observations.values(), (it) => it.communeCode)],
    ["decisions", from(entered.decisions.keys(), (id) => id.slice(0, 5))],
    ["zones", from(entered.zones.values(), (it) => it.communeCode)],
    ["sites", from(entered.sites.values(), (it) => it.communeCode)],
  ];
  for (const [table, codes] of about)
    for (const code of codes) if (code !== "" && !today.has(code)) return { table, code };
  for (const { codeList, unitCode } of entered.observations.values())
    if (codeList === "before" && !before.has(unitCode)) return { table: "observations", code: unitCode };
  return null;
}

function* from<T>(items: Iterable<T>, codeOf: (item: T) => string): Generator<string> {
  for (const it of items) yield codeOf(it);
}
