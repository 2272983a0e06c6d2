import type { ValueStatus } from "./provenance";

/** The national road that passes nearest to the middle of a commune's area, in a straight line. */
export interface NearestRoad {
  communeCode: string;
  /** number as tagged, e.g. “QL.4D” */
  ref: string;
  /** from the commune's label point along the WGS84 ellipsoid, to 10 m */
  distanceKm: number;
  valueStatus: ValueStatus;
  source: string;
  asOf: string;
  /** doubt about the number, "" if there is none */
  note: string;
}
