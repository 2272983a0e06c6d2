/** Layers of the basemap: one file each, loaded after the thematic picture is painted. */
export const BASEMAP_LAYERS = [
  "neighbours",
  "country-borders",
  "country-border-lai-chau",
  "lakes",
  "rivers",
  "roads",
  "roads-tertiary",
  "settlements",
  "settlements-geonames",
  "peaks",
] as const;
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];

/** Smallest zoom at which a file has something to show; before that it is not fetched. */
export const BASEMAP_FROM_ZOOM: Record<BasemapLayer, number> = {
  neighbours: 0,
  "country-borders": 0,
  "country-border-lai-chau": 0,
  lakes: 0,
  rivers: 0,
  roads: 7.5,
  "roads-tertiary": 10,
  settlements: 9.2,
  peaks: 9.5,
  "settlements-geonames": 11,
};

/** Groups that a reader can switch, with the files of each; the rest says where the province lies and stays. */
const GROUP_LAYERS = {
  roads: ["roads", "roads-tertiary"],
  rivers: ["rivers", "lakes"],
  settlements: ["settlements", "settlements-geonames", "peaks"],
} as const satisfies Record<string, readonly BasemapLayer[]>;
export type BasemapGroup = keyof typeof GROUP_LAYERS;

/** Files of the groups that are not among those shown. */
export function hiddenLayers(shown: readonly BasemapGroup[]): ReadonlySet<string> {
  const groups = Object.entries(GROUP_LAYERS).filter(([group]) => !shown.some((it) => it === group));
  return new Set(groups.flatMap(([, files]) => files));
}
