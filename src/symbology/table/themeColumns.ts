import type { Dataset } from "../../domain/dataset";
import { missing } from "../../domain/provenance";
import { MISSING, NOT_APPLICABLE } from "../answers";
import type { Picture } from "../picture";
import type { Classified, Theme } from "../theme";
import { THEMES } from "../themes";
import { type Cell, factCell, type TableColumn } from "./column";
import { rateOf } from "./totals";
import { readArea, readPopulation, readVillageCount } from "./unitColumns";

const known = new WeakMap<Dataset, Map<string, ReadonlyMap<string, Classified>>>();

/** What a theme says of every unit of the level; worked out once for each dataset. */
function classified(theme: Theme, dataset: Dataset, { level }: Picture): ReadonlyMap<string, Classified> {
  const ofDataset = known.get(dataset) ?? new Map<string, ReadonlyMap<string, Classified>>();
  known.set(dataset, ofDataset);
  const key = `${level}/${theme.id}`;
  const found = ofDataset.get(key) ?? theme.classify(dataset, level);
  ofDataset.set(key, found);
  return found;
}

const NOTHING = factCell(missing(), MISSING.key);

/** Rates of the rows together, where the figures that they are made of are at hand; no other rate has one. */
const TOTALS: Readonly<Record<string, TableColumn["total"]>> = {
  density: (units, dataset) => {
    const [people, area] = [readPopulation(dataset), readArea(dataset)];
    return rateOf(units.map((it) => [people(it), area(it)]));
  },
  "extreme-village-share": (units, dataset) => {
    const [part, whole] = [readVillageCount("extreme")(dataset), readVillageCount("all")(dataset)];
    const rate = rateOf(units.map((it) => [part(it), whole(it)]));
    return { ...rate, value: rate.value === null ? null : 100 * rate.value };
  },
};

/** Every theme as a column: its value where it measures, else its class. */
export const THEME_COLUMNS: readonly TableColumn[] = THEMES.map((theme): TableColumn => {
  const total = TOTALS[theme.id];
  return {
    id: theme.id,
    levels: theme.levels,
    group: theme.group,
    kind: theme.isCategorical ? "class" : "number",
    isUsual: () => false,
    title: (text, _, dataset) => theme.name(text, dataset),
    unit: (text, picture) => (theme.isCategorical ? "" : unitOf(theme, text, picture)),
    read: (dataset, picture) => {
      const cells = classified(theme, dataset, picture);
      return ({ id }) => {
        const found = cells.get(id);
        return found === undefined ? NOTHING : factCell(found.value, found.classKey);
      };
    },
    write: (text, cell, { level }) => theme.format(text, cell.value ?? "", level),
    rank: (cell, { level }) => (theme.isCategorical ? rankOfClass(cell, theme.classes(level)) : cell.value),
    ...(total === undefined ? {} : { total }),
  };
});

/** Place of a class in the legend; null where it is no answer. */
export function rankOfClass(cell: Cell, classes: readonly { key: string }[]): number | null {
  if (cell.value === null || cell.classKey === null || cell.classKey === MISSING.key) return null;
  return classes.findIndex((it) => it.key === cell.classKey);
}

/** The words after the number, as the theme itself writes them: “%”, “người/km²”. */
export function unitOf(theme: Theme, text: Parameters<Theme["format"]>[0], { level }: Picture): string {
  return theme.format(text, 0, level).replace(/^[\d.,]+\s*/, "");
}

/** A cell without a value that asks nothing either: not missing. */
export function isNotApplicable(cell: Cell): boolean {
  return cell.value === null && cell.classKey === NOT_APPLICABLE.key;
}
