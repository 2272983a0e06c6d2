import type { PanelDraw, SymbolDraw } from "./placement";
import type { ValueStatus } from "./provenance";
import { ageOfReportYears, REPORT_HOLDS_YEARS } from "./reportAge";
import type { Qualifier } from "./zone";

export const RESETTLEMENT_KINDS = ["site", "event", "total"] as const;
export type ResettlementKind = (typeof RESETTLEMENT_KINDS)[number];

/** States as a report names them at its date. */
export const RESETTLEMENT_STATES = [
  "mustMove",
  "urgent",
  "moved",
  "movedStillAtRisk",
  "settled",
  "unknownToday",
] as const;
export type ResettlementState = (typeof RESETTLEMENT_STATES)[number];

/** `disaster` is the Resolution's own word for all of nature's; `project` is a dam or another building site. */
export const HAZARDS = [
  "landslide",
  "flash-flood",
  "flood",
  "subsidence",
  "reservoir",
  "project",
  "disaster",
] as const;
export type Hazard = (typeof HAZARDS)[number];

/** One report on people who must move, are moving or have moved; totals are of a district or the province. */
export interface ResettlementSite {
  id: string;
  kind: ResettlementKind;
  name: string;
  oldCommuneCode: string;
  oldDistricts: readonly string[];
  communeCode: string;
  /** today's units that the row touches, [] for the whole province */
  communeCodes: readonly string[];
  hazards: readonly Hazard[];
  hazardText: string;
  households: number | null;
  householdsQualifier: Qualifier;
  persons: number | null;
  personsQualifier: Qualifier;
  state: ResettlementState;
  stateText: string;
  asOf: string;
  asOfText: string;
  valueStatus: ValueStatus;
  source: string;
  note: string;
  draw: SymbolDraw | PanelDraw;
}

/** The reported state, and whether it can still be taken for today's. */
export interface StatusToday {
  reported: ResettlementState;
  isUnknownToday: boolean;
  /** null where the report is undated */
  ageYears: number | null;
}

/**
 * What can be said today (ISO date) of a site: a report without a date, or older than two years, says
 * what was, not what is.
 */
export function statusToday({ state, asOf }: ResettlementSite, today: string): StatusToday {
  const ageYears = ageOfReportYears(asOf, today);
  const isOld = ageYears === null || ageYears > REPORT_HOLDS_YEARS;
  return { reported: state, isUnknownToday: isOld || state === "unknownToday", ageYears };
}
