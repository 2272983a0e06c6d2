import type { LngLat } from "./commune";
import { type GeometryStatus, missing, type Value } from "./provenance";

export type VillageDifficulty = "extreme" | "notExtreme";

/** A village (bản, thôn, tổ dân phố). `id` is `<communeCode>-<nnn>` until an official code exists. */
export interface Village {
  id: string;
  communeCode: string;
  name: string;
  position: LngLat | null;
  geometryStatus: GeometryStatus | null;
  difficulty: Value<VillageDifficulty>;
  households: Value<number>;
  population: Value<number>;
  povertyRatePct: Value<number>;
  /** km², of the Thiessen or surveyed area */
  areaKm2: Value<number>;
  /**
   * Main ethnic group or groups as the village list names them, “Mông, Hà Nhì”; absent where nobody has given them
   * and in records kept before lists had the column: see `ethnicGroupOf`.
   */
  ethnicGroup?: Value<string>;
  /** Further measures of the village, by measure id; an absent key is missing. */
  measures: Record<string, Value<number>>;
}

const NO_GROUP: Value<string> = missing();

/** The village's ethnic group with its provenance, missing where there is none. */
export function ethnicGroupOf({ ethnicGroup }: Pick<Village, "ethnicGroup">): Value<string> {
  return ethnicGroup ?? NO_GROUP;
}

/** A village name that a report mentions: a search entry without status or position. */
export interface VillageName {
  name: string;
  communeCode: string;
  /** code list `before`, "" if the report does not say */
  oldCommuneCode: string;
  source: string;
  asOf: string;
}
