import type { FeatureCollection } from "geojson";
import type { ResettlementState } from "../../domain/resettlement";
import type { MapModel } from "../../symbology/map/mapModel";
import type { Sign } from "../../symbology/overlayMarks";
import type { OverlayId } from "../../symbology/overlays";
import type { Language } from "../../text/language";
import type { Basemap } from "../draw/drawMap";
import type { Orientation, Paper } from "./paper";
import type { Extent } from "./projection";

/** A class of the legend; null where nobody has published how many there are. */
export interface LegendRow {
  key: string;
  label: string;
  count: string;
}

/** What a sign of an overlay means. */
export interface OverlayLegendRow {
  overlay: OverlayId;
  label: string;
  /** schematic shape, extent of a former district, or a sign alone */
  look: "shape" | "extent" | "sign" | "state";
  sign: Sign | null;
  state?: ResettlementState;
  isHollow?: boolean;
}

export interface SheetTable {
  title: string;
  columns: readonly { title: string; share: number; align: "start" | "end" }[];
  rows: readonly (readonly string[])[];
}

/** Everything that a sheet says, in words already chosen. */
export interface SheetContent {
  title: string;
  subtitle: string;
  /** "" leaves a line to write on; neither it nor signatures stand on a sheet with sample data */
  agency: string;
  isSample: boolean;
  legend: {
    title: string;
    unit: string;
    scope: string;
    method: string;
    rows: readonly LegendRow[];
    overlays: readonly OverlayLegendRow[];
    sampleNote: string;
  };
  /** sources, dates, provenance, one paragraph each */
  notes: readonly string[];
  /** of the live view, for the code */
  address: string;
  table: SheetTable | null;
  language: Language;
}

export interface SheetFormat {
  paper: Paper;
  orientation: Orientation;
  /** denominator; null for the largest round one that fits */
  scale: number | null;
  /** what the sheet is to show */
  range: Extent;
  blackAndWhite: boolean;
}

/** What the map of a sheet is drawn from. */
export interface SheetMap {
  model: MapModel;
  base: Basemap;
  country: FeatureCollection;
}
