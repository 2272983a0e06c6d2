import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { LOWEST_RANK_ZOOM, NAME_FROM_ZOOM, NAME_SIZES, RANK_ZOOM } from "../../symbology/map/nameLooks";
import { byZoom } from "../expressions";
import { REGULAR, SEMI_BOLD } from "../fonts";
import { imageId } from "../images";

/** Only a summit with a known height is worth a name at small scales. */
const HAS_HEIGHT: ExpressionSpecification = ["==", ["typeof", ["get", "eleM"]], "number"];

const rank: ExpressionSpecification = ["coalesce", ["get", "rank"], 9];

/** By zoom and by rank: both kinds have their stops at the same zooms. */
const SETTLEMENT_SIZE = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...NAME_SIZES.settlementLarge.flatMap(([zoom, large], index) => [
    zoom,
    ["case", ["<=", rank, 2], large, NAME_SIZES.settlement[index]?.[1] ?? large],
  ]),
] as unknown as ExpressionSpecification;

/** Settlements and summits. Settlements hide while villages are drawn: those are the places then. */
export function placeNameLayers(view: DrawnView): LayerSpecification[] {
  const visibility = view.villagesDrawn ? "none" : "visible";
  const palette = MAP_PALETTE[view.scheme];
  const settlement = (id: string, source: string, minzoom: number): LayerSpecification => ({
    id,
    type: "symbol",
    source,
    minzoom,
    filter: visibleAtZoom(),
    layout: {
      visibility,
      "text-field": ["get", "name"],
      "text-font": ["case", ["<=", rank, 2], ["literal", SEMI_BOLD], ["literal", REGULAR]],
      "text-size": SETTLEMENT_SIZE,
      "text-max-width": 7,
      "icon-image": imageId("place", view.scheme),
      "icon-size": ["case", ["<=", rank, 2], 1, 0.72],
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.5,
      "text-padding": 4,
      "symbol-sort-key": rank,
    },
    paint: {
      "text-color": palette.ink,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.5,
    },
  });
  return [
    peaks(view),
    settlement("settlements-geonames-label", "settlements-geonames", NAME_FROM_ZOOM.gazetteer),
    settlement("settlements-label", "settlements", NAME_FROM_ZOOM.settlements),
  ];
}

/** `["zoom"]` may stand in a filter only at the head of a `step`: one arm per rank that joins in. */
function visibleAtZoom(): ExpressionSpecification {
  const arms = RANK_ZOOM.flatMap(([value, zoom]) => [zoom, ["<=", rank, value]]);
  const all: ExpressionSpecification = ["boolean", true];
  const none: ExpressionSpecification = ["boolean", false];
  return ["step", ["zoom"], none, ...arms, LOWEST_RANK_ZOOM, all] as unknown as ExpressionSpecification;
}

/** Name over height, as on a topographic sheet. */
function peaks(view: DrawnView): LayerSpecification {
  const palette = MAP_PALETTE[view.scheme];
  return {
    id: "peaks-label",
    type: "symbol",
    source: "peaks",
    minzoom: NAME_FROM_ZOOM.peak,
    filter: ["step", ["zoom"], HAS_HEIGHT, NAME_FROM_ZOOM.lowPeak, ["boolean", true]],
    layout: {
      "icon-image": imageId("peak", view.scheme),
      "text-field": ["format", ["get", "name"], {}, "\n", {}, elevation, { "font-scale": 0.9 }],
      "text-font": REGULAR,
      "text-size": byZoom(...NAME_SIZES.peak),
      "text-anchor": "top",
      "text-offset": [0, 0.5],
      "text-optional": false,
      "text-padding": 8,
      "symbol-sort-key": ["-", 0, ["coalesce", ["get", "eleM"], 0]],
    },
    paint: { "text-color": palette.ink, "text-halo-color": palette.halo, "text-halo-width": 1.3 },
  };
}

const elevation: ExpressionSpecification = ["case", HAS_HEIGHT, ["to-string", ["get", "eleM"]], ""];
