import type { EnteredTable, EnteredTables } from "../../domain/entered/enteredTables";

/** How a property stands in a table: in one column, a value in five, a position in two. */
export type ColumnKind =
  | "text"
  /** text that may be null: an empty cell */
  | "nullableText"
  | "number"
  | "nullableNumber"
  /** a Value with a number, with text, or (facts of communes) with either */
  | "valueNumber"
  | "valueText"
  /** a Value with text that may be absent; packages written before the column existed do not have it */
  | "addedValueText"
  | "valueOfFact"
  | "position"
  | "nullablePosition"
  /** lists and trees, as JSON */
  | "json";

export interface TableColumn {
  name: string;
  kind: ColumnKind;
}

type Columns<T extends EnteredTable> = readonly { name: keyof EnteredTables[T] & string; kind: ColumnKind }[];

const text = <TName extends string>(...names: TName[]) =>
  names.map((name) => ({ name, kind: "text" as const }));
const of = <TName extends string>(kind: ColumnKind, ...names: TName[]) =>
  names.map((name) => ({ name, kind }));

/** Tables of areas are GeoJSON; every other table is a CSV file with these columns. */
export type AreaTable = "villageAreas" | "communeAreas";
const AREA_TABLES = ["villageAreas", "communeAreas"] as const satisfies readonly AreaTable[];

export const PACKAGE_TABLES: { readonly [T in Exclude<EnteredTable, AreaTable>]: Columns<T> } = {
  villages: [
    ...text("id", "communeCode", "name"),
    ...of("nullablePosition", "position"),
    ...of("nullableText", "geometryStatus"),
    ...of("valueText", "difficulty"),
    ...of("valueNumber", "households", "population", "povertyRatePct", "areaKm2"),
    ...of("json", "measures"),
    ...of("addedValueText", "ethnicGroup"),
  ],
  villageLists: text("communeCode", "source", "asOf"),
  communeFacts: [...text("communeCode", "fact"), ...of("valueOfFact", "value")],
  attainment: [
    ...text("communeCode", "indicatorId"),
    ...of("number", "year"),
    ...text("status", "valueStatus", "source"),
  ],
  observations: [
    ...text("unitCode", "codeList", "communeCode", "measure"),
    ...of("nullableNumber", "value"),
    ...text("text", "qualifier", "unit", "asOf", "valueStatus", "source", "note"),
  ],
  decisions: text("unitId", "outcome", "documentNumber", "date", "annexRow", "source"),
  zones: [
    ...text("id", "crop", "variety", "scope", "name", "oldDistrict", "oldCommuneCode", "communeCode"),
    ...of("json", "communeCodes"),
    ...of("nullableNumber", "areaHa"),
    ...text("qualifier", "text", "valueStatus", "source", "asOf", "note"),
    ...of("json", "draw"),
    ...text("drawnInsteadId"),
  ],
  sites: [
    ...text("id", "kind", "name", "oldCommuneCode"),
    ...of("json", "oldDistricts"),
    ...text("communeCode"),
    ...of("json", "communeCodes", "hazards"),
    ...text("hazardText"),
    ...of("nullableNumber", "households"),
    ...text("householdsQualifier"),
    ...of("nullableNumber", "persons"),
    ...text("personsQualifier", "state", "stateText", "asOf", "asOfText", "valueStatus", "source", "note"),
    ...of("json", "draw"),
  ],
  movedPlaces: [...text("placeId"), ...of("position", "position"), ...text("source", "asOf")],
  ruleSets: text("id", "title", "json"),
  notes: text("aboutId", "text"),
  sources: text("id", "title", "publisher", "date", "reference", "licence"),
};

/** Columns of the change log: one row for each record of each change. `before` and `after` are JSON. */
export const CHANGE_COLUMNS = [
  "changeId",
  "at",
  "by",
  "kind",
  "fileName",
  "table",
  "key",
  "before",
  "after",
] as const;

/** Where a table stands in the package. */
export function pathOf(table: EnteredTable): string {
  return isAreaTable(table) ? `areas/${table}.geojson` : `tables/${table}.csv`;
}

export function isAreaTable(table: EnteredTable): table is AreaTable {
  return (AREA_TABLES as readonly string[]).includes(table);
}

export const CHANGES_PATH = "changes.csv";
export const POINTS_PATH = "areas/villagePoints.geojson";
export const DESCRIPTOR_PATH = "datapackage.json";
export const PACKAGE_PROFILE = "lai-chau-rural-atlas/office";
export const PACKAGE_VERSION = 1;
