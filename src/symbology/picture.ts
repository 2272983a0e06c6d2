import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import { isEnteredSource } from "../domain/entered/enteredSource";
import type { Level } from "../domain/level";
import { missing, type Value } from "../domain/provenance";
import { MISSING, NOT_APPLICABLE } from "./answers";
import type { Theme, ThemeClass } from "./theme";

/** A class of the picture with the number of units in it; null where nobody has published which are. */
export interface PictureClass extends ThemeClass {
  count: number | null;
}

/** One unit of the picture: a row of the table, a polygon of the map, a count of the legend. */
export interface PictureUnit {
  /** commune code or village id */
  id: string;
  name: string;
  kind: Commune["kind"] | "village";
  /** code of the commune it lies in; its own code for a commune */
  communeCode: string;
  communeName: string;
  classKey: string;
  value: Value<string | number>;
}

/** Everything a theme says at a level: map, legend, table, summary and exports all render this one value. */
export interface Picture {
  theme: Theme;
  level: Level;
  classes: readonly PictureClass[];
  units: readonly PictureUnit[];
  /** false when not one unit of the level has a known value: the screen then gives the designed answer */
  hasValues: boolean;
  hasSample: boolean;
  /** true when a value comes from a file that an office handed in */
  hasEntered: boolean;
}

/** Join units with what the theme says of them, and count the classes. */
export function buildPicture(dataset: Dataset, theme: Theme, level: Level): Picture {
  const classified = theme.classify(dataset, level);
  const communeName = new Map(dataset.communes.map((it) => [it.code, it.name]));
  const nothing = { classKey: MISSING.key, value: missing<string | number>() };
  const units: PictureUnit[] =
    level === "commune"
      ? dataset.communes.map((it) => ({
          id: it.code,
          name: it.name,
          kind: it.kind,
          communeCode: it.code,
          communeName: it.name,
          ...(classified.get(it.code) ?? nothing),
        }))
      : dataset.villages.map((it) => ({
          id: it.id,
          name: it.name,
          kind: "village",
          communeCode: it.communeCode,
          communeName: communeName.get(it.communeCode) ?? it.communeCode,
          ...(classified.get(it.id) ?? nothing),
        }));
  return {
    theme,
    level,
    units,
    classes:
      units.length === 0
        ? uncountedClasses(theme.classes(level), publishedCount(dataset, "villageCount"))
        : countClasses(theme.classes(level), units),
    hasValues: units.some((it) => it.value.value !== null),
    hasSample: units.some((it) => it.value.valueStatus === "sample"),
    hasEntered: units.some((it) => isEnteredSource(it.value.source)),
  };
}

/** Counts per class; “not applicable” is listed only where it can occur, “missing” always. */
function countClasses(classes: readonly ThemeClass[], units: readonly PictureUnit[]): PictureClass[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit.classKey, (counts.get(unit.classKey) ?? 0) + 1);
  return classes
    .map((it) => ({ ...it, count: counts.get(it.key) ?? 0 }))
    .filter((it) => it.key !== NOT_APPLICABLE.key || it.count > 0);
}

/** No list of units: how many fall in a class is not known, and all that exist count as missing. */
function uncountedClasses(classes: readonly ThemeClass[], all: number | null): PictureClass[] {
  return classes
    .filter((it) => it.key !== NOT_APPLICABLE.key)
    .map((it) => ({ ...it, count: it.key === MISSING.key ? all : null }));
}

/** A figure published for the whole province, e.g. 956 villages; null if there is none. */
export function publishedCount(dataset: Pick<Dataset, "totals">, measure: string): number | null {
  return dataset.totals.find((it) => it.measure === measure)?.value ?? null;
}

/** What a reader has narrowed a picture to. */
export interface PictureFilter {
  /** class keys to show alone; empty shows every class */
  classFilter: readonly string[];
  /** commune whose units alone are shown, null for all */
  within: string | null;
  /** ids of the units that the filters of the table leave, null while it has none */
  kept?: ReadonlySet<string> | null;
}

/** Units that a filter leaves; the same list while nothing is filtered. */
export function visibleUnits(
  picture: Picture,
  { classFilter, within, kept = null }: PictureFilter,
): readonly PictureUnit[] {
  if (classFilter.length === 0 && within === null && kept === null) return picture.units;
  return picture.units.filter(
    (it) =>
      (classFilter.length === 0 || classFilter.includes(it.classKey)) &&
      (within === null || it.communeCode === within) &&
      (kept === null || kept.has(it.id)),
  );
}
