import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Commune, OldCommune } from "./commune";
import type { Attainment, Criterion, Indicator } from "./criteria";
import type { Measure, Observation } from "./observation";
import type { Source, ValueStatus } from "./provenance";
import type { Village, VillageName } from "./village";

/** Boundaries carry a code and nothing else; all facts are joined by code. */
export type BoundaryCollection = FeatureCollection<Polygon | MultiPolygon, { code: string }>;

/** A figure published for the whole province. */
export interface ProvinceTotal {
  measure: string;
  value: number | null;
  text: string;
  unit: string;
  asOf: string;
  valueStatus: ValueStatus;
  source: string;
  note: string;
}

/**
 * All that is known, published or made-up, in one immutable value: replaced whole, never patched.
 * `villages` and `attainment` are empty unless sample data or an office's own file supply them.
 */
export interface Dataset {
  dataDate: string;
  sources: ReadonlyMap<string, Source>;
  communes: readonly Commune[];
  oldCommunes: readonly OldCommune[];
  observations: readonly Observation[];
  measures: ReadonlyMap<string, Measure>;
  totals: readonly ProvinceTotal[];
  villageNames: readonly VillageName[];
  criteria: readonly Criterion[];
  indicators: readonly Indicator[];
  attainment: readonly Attainment[];
  villages: readonly Village[];
  communeBoundaries: BoundaryCollection;
  /** one area per village, code = village id; empty when no village is drawn */
  villageBoundaries: BoundaryCollection;
}
