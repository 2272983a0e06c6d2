import type { Scheme } from "../../../styles/palette";
import type { Bbox, LngLat } from "../../domain/commune";
import type { Level } from "../../domain/level";
import type { Place } from "../../domain/overlays";
import type { DrawnOverlays } from "../drawnOverlays";
import type { UnitCollection, UnitLabelCollection } from "../drawnUnits";
import type { OverlayId } from "../overlays";
import type { ThemeClass } from "../theme";
import type { BasemapGroup, BasemapLayer } from "./basemapLayers";
import type { MapLens } from "./mapLens";

/** Everything the map draws. A new reference in a data field means that the data changed. */
export interface MapModel {
  communes: UnitCollection;
  communeLabels: UnitLabelCollection;
  /** empty when no village is drawn */
  villages: UnitCollection;
  villageLabels: UnitLabelCollection;
  level: Level;
  theme: string;
  classes: readonly ThemeClass[];
  /** class keys to show alone; empty shows all */
  classFilter: readonly string[];
  /** units outside this commune recede; null shows all */
  within: string | null;
  /** units that the filters of the table leave; the others recede; null without such filters */
  kept: ReadonlySet<string> | null;
  /** overlays that are on, bottom to top; their areas are sent with the first of them and then stay */
  overlays: readonly OverlayId[];
  /** per cent, of overlays that are not drawn at full strength */
  opacity: Readonly<Partial<Record<OverlayId, number>>>;
  /** groups of the basemap that are shown */
  basemapGroups: readonly BasemapGroup[];
  drawnOverlays: DrawnOverlays;
  /** zone or site in focus and under the pointer */
  selectedPlace: string | null;
  hoveredPlace: string | null;
  selected: string | null;
  hovered: string | null;
  /** units ticked in a list or on the map */
  picked: ReadonlySet<string>;
  /** property `sample:<themeId>` of a unit is true where its class rests on sample data (dot pattern) */
  scheme: Scheme;
}

/** What a person did on the map. Ids are commune codes or village ids. */
export interface MapEvents {
  onHover: (id: string | null) => void;
  onSelect: (id: string | null) => void;
  /** a press, or Enter for the middle: true where it is taken as a place, and nothing is chosen */
  onPress: (position: LngLat) => boolean;
  /** a zone or site of an overlay that is on; comes before the unit below it */
  onHoverPlace: (place: Place | null) => void;
  onSelectPlace: (place: Place) => void;
  /** where the map came to rest after a move that a person wished for */
  onCamera: (camera: { zoom: number; lat: number; lng: number }) => void;
  /** every layer of the current model is painted, or is being repainted */
  onBusy: (busy: boolean) => void;
  /** WebGL is not available or was lost, or a source failed */
  onProblem: (problem: "no-webgl" | "context-lost" | "basemap") => void;
  /** what was lost can be had again */
  onRestored: () => void;
}

/** The live map, driven by whole models; finds the cheapest change itself. */
export interface AtlasMap {
  update: (model: MapModel) => void;
  /** bring into view; `isQuiet` for a move that `onCamera` is not told of */
  fit: (bbox: Bbox, options?: { animate?: boolean; isQuiet?: boolean }) => void;
  /** look there at once, without `onCamera` */
  jump: (camera: { zoom: number; lat: number; lng: number }) => void;
  resize: () => void;
  /** null where there is no map */
  lens: MapLens | null;
  remove: () => void;
}

/** What a map needs to start in a container of the page. */
export interface AtlasMapOptions {
  events: MapEvents;
  /** where to look first, or what to fit */
  camera: { zoom: number; lat: number; lng: number } | Bbox;
  /** around which the map can be moved */
  province: Bbox;
  /** address of a basemap file, relative to the page */
  basemapUrl: (layer: BasemapLayer) => string;
  /** the map's own strings by MapLibre's ids; `Map.Title` names what is drawn on */
  locale: Readonly<Record<string, string>>;
  reducedMotion: boolean;
}
