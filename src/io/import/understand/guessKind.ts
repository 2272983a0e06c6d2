import type { ColumnMeaning, Field, ImportKind } from "../importFields";
import { type HeadedTable, isLayer } from "../sourceTable";

/** What the columns of a table are, for telling what the table is about. */
interface Seen {
  has: (field: Field) => boolean;
  indicators: number;
  communes: number;
  measures: number;
  hasAreas: boolean;
}

export interface KindGuess {
  kind: ImportKind;
  /** whether every column that the kind cannot do without is there */
  isWhole: boolean;
}

/** The kind of a table, from the meanings of its columns and its geometry. */
export function guessKind(table: HeadedTable, columns: readonly ColumnMeaning[]): KindGuess {
  const fields = new Set(columns.flatMap((it) => (it !== null && "field" in it ? [it.field] : [])));
  const count = (key: "indicatorId" | "communeCode" | "measureId") =>
    columns.filter((it) => it !== null && key in it).length;
  const seen: Seen = {
    has: (field) => fields.has(field),
    indicators: count("indicatorId"),
    communes: count("communeCode"),
    measures: count("measureId"),
    hasAreas:
      isLayer(table) &&
      table.rows.some(({ geometry }) => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"),
  };
  const kind = kindOf(table, seen);
  return { kind, isWhole: isWhole(kind, seen) };
}

function kindOf(table: HeadedTable, { has, indicators, communes, measures, hasAreas }: Seen): ImportKind {
  if (table.format === "rules") return "rules";
  if (has("indicatorId") || has("indicatorName") || indicators > 1 || communes > 2) return "attainment";
  if (has("crop")) return "zones";
  if (has("hazard") || has("siteState")) return "sites";
  if (has("measure") && has("value")) return "observations";
  const saysMore =
    measures > 0 ||
    ["households", "population", "povertyRatePct", "difficulty"].some((it) => has(it as Field));
  if (hasAreas && !has("villageName")) return "boundaries";
  if (has("annexRow") && (has("difficulty") || has("areaClass"))) return "decisions";
  if (has("areaClass") && !has("villageName")) return "decisions";
  if (has("villageName")) return "villages";
  if (has("measure") || has("value") || saysMore) return "observations";
  return has("placeName") ? "sites" : "observations";
}

function isWhole(kind: ImportKind, { has, indicators, communes, measures, hasAreas }: Seen): boolean {
  const hasUnit = (["unitCode", "communeName", "oldCommuneCode", "oldCommuneName"] as const).some(has);
  const hasFigures =
    measures > 0 ||
    has("households") ||
    has("population") ||
    has("povertyRatePct") ||
    (has("measure") && has("value"));
  const hasIndicator = has("indicatorId") || has("indicatorName");
  switch (kind) {
    case "villages":
      return hasUnit && has("villageName");
    case "observations":
      return hasUnit && hasFigures;
    case "attainment":
      return (
        (hasUnit && (indicators > 0 || (hasIndicator && has("attainmentStatus")))) ||
        (hasIndicator && communes > 0)
      );
    case "decisions":
      return hasUnit && (has("areaClass") || has("difficulty"));
    case "zones":
      return has("crop") && (hasUnit || has("oldDistrict"));
    case "sites":
      return (has("placeName") || has("villageName")) && (hasUnit || has("oldDistrict"));
    case "boundaries":
      return hasUnit && hasAreas;
    case "rules":
      return true;
  }
}
