/**
 * The columns of each table that hold what is said to be known, so that a status can be compared with
 * them. A table that is not named here has rows that are facts as a whole, e.g. the name of a village.
 */
export const VALUE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  communes: ["areaKm2", "population", "seat"],
  difficulty: ["areaClass"],
  observations: ["value", "text"],
  "commune-targets": ["value", "text"],
  totals: ["value", "text"],
  targets: ["value", "text"],
  thresholds: ["value"],
};
