import type { ExtentDraw, OutlineDraw, PanelDraw, ShapeDraw, SymbolDraw } from "./placement";
import type { ValueStatus } from "./provenance";

/** In the order of the interface's switches. */
export const CROP_IDS = ["tea", "cinnamon", "macadamia", "rice", "fruit", "ginseng", "cage-fish"] as const;
export type CropId = (typeof CROP_IDS)[number];

export const ZONE_SCOPES = [
  "province",
  "region",
  "oldDistrict",
  "oldCommune",
  "commune",
  "village",
  "company",
  "factory",
  "reservoir",
  "linkage",
] as const;
export type ZoneScope = (typeof ZONE_SCOPES)[number];

/** “”, “>”, “<”, “~” … as the source qualifies a figure */
export const QUALIFIERS = ["", ">", "<", "~", ">=", "<="] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * One report on a production zone. Zones overlap (tea with macadamia) and reports cover parts of each
 * other, so hectares of several are never added up.
 */
export interface ProductionZone {
  id: string;
  crop: CropId;
  variety: string;
  scope: ZoneScope;
  name: string;
  oldDistrict: string;
  /** code of before 1 July 2025, "" where the row is not about one such unit */
  oldCommuneCode: string;
  /** today's unit, "" where the row is not about one */
  communeCode: string;
  /** today's units that the row touches, [] where it names none */
  communeCodes: readonly string[];
  /** of cage-fish: water surface */
  areaHa: number | null;
  qualifier: Qualifier;
  text: string;
  valueStatus: ValueStatus;
  source: string;
  asOf: string;
  note: string;
  draw: ShapeDraw | OutlineDraw | SymbolDraw | ExtentDraw | PanelDraw;
  /** "" where it is drawn; else the newer row of the same crop and place that is drawn in its stead */
  drawnInsteadId: string;
}

/** A figure published for the whole province at one date. */
export interface PresentFigure {
  zoneId: string;
  /** null where the report gives none in `unit`; `text` then holds what it says */
  value: number | null;
  qualifier: Qualifier;
  unit: string;
  text: string;
  source: string;
  asOf: string;
}

/** What the documents want of a crop by 2030; several may state the same target. */
export interface CropTarget {
  targetId: string;
  operator: string;
  /** null where the target is words */
  value: number | null;
  unit: string;
  year: number | null;
  text: string;
  note: string;
  statements: readonly { place: string; leadAgency: string; source: string; asOf: string }[];
}

/** Present figures (newest first) beside the target: never a sum of zones. */
export interface CropSummary {
  crop: CropId;
  presentFigures: readonly PresentFigure[];
  targets: readonly CropTarget[];
}

/** The newest figure that is a number, to stand beside the target with its date. */
export function newestPresentFigure({ presentFigures }: CropSummary): PresentFigure | undefined {
  return presentFigures.find(({ value }) => value !== null);
}
