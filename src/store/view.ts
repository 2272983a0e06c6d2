import type { Level } from "../domain/level";
import type { Scale } from "../symbology/scale";
import type { SortKey } from "../symbology/table/sortKey";
import type { TableFilter } from "../symbology/table/tableFilter";
import type { Language } from "../text/language";

export type { Language } from "../text/language";

/** `published` is the default; `sample` must be asked for and is never mistaken for real. */
export type DataMode = "published" | "sample";

/** Layers that may lie over the thematic map, in the order of their switches; unmoved, the last lies on top. */
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

/** Groups of the basemap that can be switched, in the order of the address. */
export const BASEMAP_GROUPS = ["roads", "rivers", "settlements"] as const;
export type BasemapGroup = (typeof BASEMAP_GROUPS)[number];

/** How strongly an overlay is drawn, in per cent. */
export const OPACITY = { least: 10, most: 100, step: 10 } as const;

/** What stands below the map: the table of the theme on show, or the review of villages by a rule. */
export const TABS = ["table", "review"] as const;
export type Tab = (typeof TABS)[number];

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
  /** ids of the rule sets by which units are judged, at most one of a level; none for the usual one */
  rule: readonly string[];
  /** code of the commune or id of the village in focus, null for none */
  unit: string | null;
  /** units pinned for comparison, in the order of pinning: at most four, all of one level */
  compare: readonly string[];
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
  tab: Tab;
  /** columns of the table that differ from the usual ones: “population” added, “-status” put away */
  columns: readonly string[];
  /** columns that the table is sorted by, first to last; none sorts by name */
  sort: readonly SortKey[];
  /** overlays shown, bottom to top */
  overlays: readonly Overlay[];
  /** per cent, of overlays that are not drawn at full strength; kept while they are off */
  opacity: Readonly<Partial<Record<Overlay, number>>>;
  /** groups of the basemap shown, in the order of `BASEMAP_GROUPS` */
  basemap: readonly BasemapGroup[];
  /** production zone and resettlement site in focus, null for none */
  zone: string | null;
  site: string | null;
  /** year of the figures of themes that have several */
  year: number;
}

export const DEFAULT_VIEW: View = {
  theme: "difficulty",
  level: "commune",
  rule: [],
  unit: null,
  compare: [],
  data: "published",
  language: "vi",
  scale: null,
  classFilter: [],
  within: null,
  filter: [],
  tab: "table",
  columns: [],
  sort: [],
  overlays: [],
  opacity: {},
  basemap: BASEMAP_GROUPS,
  zone: null,
  site: null,
  year: 2026,
};
