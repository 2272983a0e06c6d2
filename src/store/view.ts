import type { Level } from "../domain/level";
import type { Scale } from "../symbology/scale";
import type { SortKey } from "../symbology/table/sortKey";
import type { TableFilter } from "../symbology/table/tableFilter";
import type { Language } from "../text/language";

export type { Language } from "../text/language";

/** `published` is the default; `sample` must be asked for and is never mistaken for real. */
export type DataMode = "published" | "sample";

/** Layers that may lie over the thematic map; the order is theirs in the interface and in the address. */
export const OVERLAYS = [
  "tea",
  "cinnamon",
  "macadamia",
  "rice",
  "fruit",
  "ginseng",
  "cage-fish",
  "resettlement",
] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Where the map looks; lives in the hash of the address. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/** What is shown: the part of the state that the address bar mirrors (DESIGN §6). */
export interface View {
  /** theme id; always one that exists and fits the level */
  theme: string;
  level: Level;
  /** code of the commune or id of the village in focus, null for none */
  unit: string | null;
  data: DataMode;
  language: Language;
  /** classes of a numeric theme as the reader wants them, null for the usual ones */
  scale: Scale | null;
  /** class keys to show alone; empty shows every class */
  classFilter: readonly string[];
  /** the commune whose villages or whose row alone is listed, null for all */
  within: string | null;
  /** what the table leaves out besides; its rows and the units of the map alike */
  filter: readonly TableFilter[];
  /** columns of the table that differ from the usual ones: “population” added, “-status” put away */
  columns: readonly string[];
  /** columns that the table is sorted by, first to last; none sorts by name */
  sort: readonly SortKey[];
  /** overlays shown, in the order of `OVERLAYS` */
  overlays: readonly Overlay[];
  /** production zone and resettlement site in focus, null for none */
  zone: string | null;
  site: string | null;
  /** year of the figures of themes that have several */
  year: number;
}

export const DEFAULT_VIEW: View = {
  theme: "difficulty",
  level: "commune",
  unit: null,
  data: "published",
  language: "vi",
  scale: null,
  classFilter: [],
  within: null,
  filter: [],
  columns: [],
  sort: [],
  overlays: [],
  zone: null,
  site: null,
  year: 2026,
};
