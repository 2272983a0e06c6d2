import type { ResettlementSite } from "./resettlement";
import type { CropSummary, ProductionZone } from "./zone";

/** Production zones and resettlement: what lies over the thematic map. */
export interface Overlays {
  crops: readonly CropSummary[];
  zones: readonly ProductionZone[];
  resettlement: readonly ResettlementSite[];
}

/** A production zone or a resettlement site by its id. */
export interface Place {
  kind: "zone" | "site";
  id: string;
}
