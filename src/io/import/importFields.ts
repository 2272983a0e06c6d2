/** What a table can be about. One table is of one kind. */
export const IMPORT_KINDS = [
  "villages",
  "observations",
  "attainment",
  "decisions",
  "zones",
  "sites",
  "boundaries",
  "rules",
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column can hold. */
export const FIELDS = [
  "unitCode",
  "codeList",
  "communeName",
  "oldCommuneCode",
  "oldCommuneName",
  "oldDistrict",
  "villageId",
  "villageName",
  "lng",
  "lat",
  "easting",
  "northing",
  "coordinates",
  "households",
  "population",
  "povertyRatePct",
  "difficulty",
  "ethnicGroup",
  "areaClass",
  "document",
  "documentDate",
  "annexRow",
  "year",
  "asOf",
  "indicatorId",
  "indicatorName",
  "attainmentStatus",
  "measure",
  "value",
  "unit",
  "qualifier",
  "crop",
  "variety",
  "areaHa",
  "placeName",
  "placeId",
  "hazard",
  "siteState",
  "persons",
  "source",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What one column of a table means: a field, one indicator of a matrix, one measure of a wide table, one commune
 * of a matrix that lies on its side, or nothing.
 */
export type ColumnMeaning =
  | { field: Field }
  | { indicatorId: string }
  | { measureId: string }
  | { communeCode: string }
  | null;

/** Kind of a table and the meaning of each of its columns, in their order. */
export interface Mapping {
  kind: ImportKind;
  columns: readonly ColumnMeaning[];
}
