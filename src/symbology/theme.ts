import type { ColourKey } from "../../styles/palette";
import type { Dataset } from "../domain/dataset";
import type { Level } from "../domain/level";
import type { Value } from "../domain/provenance";
import type { Text } from "../text/text";
import type { Scale } from "./scale";

/** `missing` and `notApplicable` are classes of every theme: answers, not holes. */
export interface ThemeClass {
  key: string;
  colour: ColourKey;
  label: (text: Text) => string;
}

/** What a theme says of one unit: its class and the value behind it, with provenance. */
export interface Classified {
  classKey: string;
  value: Value<string | number>;
}

/** Group of the themes that say where a unit stands as a whole. */
export const OVERVIEW = "overview";

/** A theme turns what is true of a unit into a class. One row of the table in `themes.ts`. */
export interface Theme {
  id: string;
  levels: readonly Level[];
  /** where the chooser lists it: `overview`, or the id of the criterion it belongs to */
  group: string;
  /** short name in the chooser, with a hint of what it counts; names of criteria and rows are data */
  name: (text: Text, dataset?: Dataset) => string;
  hint: (text: Text, dataset?: Dataset) => string;
  /** title of the picture: legend, table, sheet */
  title: (text: Text, level: Level, dataset?: Dataset) => string;
  /** unit of the limits, "" where they carry it or there is none */
  unit: (text: Text) => string;
  /** how the classes were made, with the document that fixes the limits */
  method: (text: Text, level: Level) => string;
  /** the value of a unit as the table and the map label write it; never called for a missing value */
  format: (text: Text, value: string | number, level: Level) => string;
  /** whether a class says nothing more than the value does, so that a column of values would repeat it */
  isCategorical: boolean;
  /** every class in legend order, `missing` and `notApplicable` last */
  classes: (level: Level) => readonly ThemeClass[];
  /** unit id → class and value, for every unit of the level */
  classify: (dataset: Dataset, level: Level) => ReadonlyMap<string, Classified>;
  /** limits of a numeric theme's classes, ascending */
  breaks?: readonly number[];
  /** a numeric theme with limits found from the data; absent for themes whose classes are what they are */
  rescale?: (dataset: Dataset, level: Level, scale: Scale | null) => Theme;
}
