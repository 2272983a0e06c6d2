import type { Commune } from "../../domain/commune";
import type { Dataset } from "../../domain/dataset";
import type { Level } from "../../domain/level";
import { missing, type Value } from "../../domain/provenance";
import type { Village } from "../../domain/village";
import { countVillages, type VillageCount } from "../../domain/villageCount";
import { formatArea, formatNumber } from "../../text/format";
import type { Text } from "../../text/text";
import type { PictureUnit } from "../picture";
import { factCell, plainCell, type TableColumn, UNIT_GROUP } from "./column";
import { sumOf } from "./totals";

type Unit = Pick<Commune & Village, "areaKm2" | "population">;

const unitsById = perDataset(
  (dataset): ReadonlyMap<string, Unit> =>
    new Map<string, Unit>([
      ...dataset.communes.map((it): [string, Unit] => [it.code, it]),
      ...dataset.villages.map((it): [string, Unit] => [it.id, it]),
    ]),
);
const villagesById = perDataset(({ villages }) => new Map(villages.map((it) => [it.id, it])));
const villageCounts = perDataset(({ villages }) => countVillages(villages));
const formerNames = perDataset((dataset) => {
  const names = new Map<string, string[]>();
  for (const it of dataset.oldCommunes)
    names.set(it.communeCode, [...(names.get(it.communeCode) ?? []), it.name]);
  return names;
});

const NONE = missing<number>();
type ReadFact = (dataset: Dataset) => (unit: PictureUnit) => Value<number>;

export const readPopulation: ReadFact = (dataset) => {
  const units = unitsById(dataset);
  return ({ id }) => units.get(id)?.population ?? NONE;
};
export const readArea: ReadFact = (dataset) => {
  const units = unitsById(dataset);
  return ({ id }) => units.get(id)?.areaKm2 ?? NONE;
};
const readHouseholds: ReadFact = (dataset) => {
  const villages = villagesById(dataset);
  return ({ id }) => villages.get(id)?.households ?? NONE;
};
/** villages of a commune: all of them, or the extremely difficult ones */
export const readVillageCount =
  (which: keyof VillageCount): ReadFact =>
  (dataset) => {
    const counts = villageCounts(dataset);
    return ({ id }) => counts.get(id)?.[which] ?? NONE;
  };

const integer = (text: Text, value: number) => formatNumber(value, { language: text.language, decimals: 0 });

/** What a unit is and has, whatever the theme. */
export const UNIT_COLUMNS: readonly TableColumn[] = [
  plain("unit", {
    levels: ["commune", "village"],
    isUsual: () => true,
    title: (text, { level }) => text.table.unit[level],
    read: () => (unit) => plainCell(unit.name),
  }),
  plain("code", {
    levels: ["commune", "village"],
    isUsual: ({ level }) => level === "commune",
    title: (text) => text.table.code,
    read: () => (unit) => plainCell(unit.id),
  }),
  plain("commune", {
    levels: ["village"],
    isUsual: ({ level }) => level === "village",
    title: (text) => text.table.commune,
    read: () => (unit) => plainCell(unit.communeName),
  }),
  plain("merged-from", {
    levels: ["commune"],
    isUsual: () => false,
    title: (text) => text.profile.formedFrom,
    read: (dataset) => {
      const names = formerNames(dataset);
      return ({ id }) => plainCell(names.get(id)?.join(", ") ?? null);
    },
  }),
  added("population", {
    levels: ["commune", "village"],
    title: (text) => text.profile.population,
    unit: (text) => text.units.people,
    fact: readPopulation,
    format: integer,
  }),
  added("area", {
    levels: ["commune", "village"],
    title: (text) => text.profile.area,
    unit: (text) => text.units.squareKilometre,
    fact: readArea,
    format: (text, value) => formatArea(value, text.language),
  }),
  added("households", {
    levels: ["village"],
    title: (text) => text.profile.households,
    unit: (text) => text.units.households,
    fact: readHouseholds,
    format: integer,
  }),
  added("villages", {
    levels: ["commune"],
    title: (text) => text.table.villages,
    unit: () => "",
    fact: readVillageCount("all"),
    format: integer,
  }),
  added("extreme-villages", {
    levels: ["commune"],
    title: (text) => text.table.extremeVillages,
    unit: () => "",
    fact: readVillageCount("extreme"),
    format: integer,
  }),
];

function plain(id: string, words: Pick<TableColumn, "levels" | "isUsual" | "title" | "read">): TableColumn {
  return {
    id,
    group: UNIT_GROUP,
    kind: "text",
    unit: () => "",
    write: (_, cell) => String(cell.value),
    rank: (cell) => cell.value,
    ...words,
  };
}

interface Added extends Pick<TableColumn, "title" | "unit"> {
  levels: readonly Level[];
  fact: ReadFact;
  format: (text: Text, value: number) => string;
}

/** A count or a measure whose sum over units is a figure of its own. */
function added(id: string, { fact, format, ...words }: Added): TableColumn {
  return {
    id,
    group: UNIT_GROUP,
    kind: "number",
    isUsual: () => false,
    ...words,
    read: (dataset) => {
      const read = fact(dataset);
      return (unit) => factCell(read(unit));
    },
    write: (text, cell) => format(text, Number(cell.value)),
    rank: (cell) => cell.value,
    total: (units, dataset) => sumOf(units.map(fact(dataset))),
  };
}

/** Computed once for each dataset and forgotten with it. */
function perDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, T>();
  return (dataset) => {
    const found = known.get(dataset);
    if (found !== undefined) return found;
    const value = compute(dataset);
    known.set(dataset, value);
    return value;
  };
}
