import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { AreaClass, LngLat } from "../commune";
import type { Attainment } from "../criteria";
import type { Observation } from "../observation";
import type { GeometryStatus, Source, Value } from "../provenance";
import type { ResettlementSite } from "../resettlement";
import type { Village, VillageDifficulty } from "../village";
import type { ProductionZone } from "../zone";

/** An area that an office handed in, of a village (its id) or of a commune (its code). */
export type EnteredArea = Feature<
  Polygon | MultiPolygon,
  { code: string; geometryStatus: GeometryStatus }
> & {
  properties: { source: string };
};

/**
 * A commune whose villages are a real list: every made-up village of it is gone, whatever the list holds
 * (DESIGN §4).
 */
export interface VillageList {
  communeCode: string;
  source: string;
  asOf: string;
}

/** An official decision on one unit: document, date and the row of its annex. */
export interface Decision {
  /** commune code or village id */
  unitId: string;
  /** of a commune its area class, of a village its difficulty */
  outcome: AreaClass | VillageDifficulty;
  documentNumber: string;
  /** ISO date */
  date: string;
  /** row of the annex as the document numbers it, "" if it does not */
  annexRow: string;
  source: string;
}

/** A remark of the office about a unit, a zone or a site. */
export interface Note {
  aboutId: string;
  text: string;
}

/** A position given by hand or by file to a zone or a site that had an indicative one. */
export interface MovedPlace {
  placeId: string;
  position: LngLat;
  source: string;
  asOf: string;
}

/** A rule set as a file has it; `domain/rules` reads the tree. */
export interface EnteredRuleSet {
  id: string;
  title: string;
  /** the file's own JSON, checked against the schema of rule sets when it came in */
  json: string;
}

/** A corrected fact of a commune that is not an observation of a year. */
export interface CommuneFact {
  communeCode: string;
  fact: "population" | "areaKm2" | "seat";
  value: Value<number | string>;
}

/** Every kind of record that an office can hold beside what is published. Each record has a key in its table. */
export interface EnteredTables {
  /** key: village id */
  villages: Village;
  /** key: commune code */
  villageLists: VillageList;
  /** key: village id */
  villageAreas: EnteredArea;
  /** key: commune code */
  communeAreas: EnteredArea;
  /** key: commune code, fact */
  communeFacts: CommuneFact;
  /** key: commune code, indicator id, year */
  attainment: Attainment;
  /** key: unit code, code list, measure, asOf */
  observations: Observation;
  /** key: unit id */
  decisions: Decision;
  /** key: zone id */
  zones: ProductionZone;
  /** key: site id */
  sites: ResettlementSite;
  /** key: id of the zone or site */
  movedPlaces: MovedPlace;
  /** key: rule set id */
  ruleSets: EnteredRuleSet;
  /** key: id that the note is about */
  notes: Note;
  /** key: source id */
  sources: Source;
}
export type EnteredTable = keyof EnteredTables;

/** What the office holds: a map per kind of record, never changed in place. */
export type Entered = { readonly [T in EnteredTable]: ReadonlyMap<string, EnteredTables[T]> };

export const ENTERED_TABLES = [
  "villages",
  "villageLists",
  "villageAreas",
  "communeAreas",
  "communeFacts",
  "attainment",
  "observations",
  "decisions",
  "zones",
  "sites",
  "movedPlaces",
  "ruleSets",
  "notes",
  "sources",
] as const satisfies readonly EnteredTable[];
