import type { viCompare } from "./viCompare";

/** Words of the comparison, English. */
export const enCompare: typeof viCompare = {
  title: "Compare",
  table: "Comparison",
  row: "Subject",
  select: (unit) => `Choose ${unit} on the map`,
  unpin: (unit) => `Unpin ${unit}`,
  onlyDifferent: "Only where they differ",
  print: "Print comparison",
  clear: "Unpin all",
  differs: "different",
  same: "the same",
  notComparable: "too little is known",
  noDifference: "They differ nowhere.",
  groups: {
    figures: "In general",
    criteria: "New-rural criteria",
    places: "Production zones and resettlement",
  },
  commune: "Commune",
  zones: (count) => (count === "1" ? "1 zone" : `${count} zones`),
  noZones: "no report",
  sites: "Resettlement",
  siteCount: (count) => (count === "1" ? "1 site" : `${count} sites`),
  wholeDistrict: "for a whole former district",
  notSummed: "Reports cover parts of each other, so hectares are not added up.",
  loading: "opening…",
  failed: "could not be opened",
};
