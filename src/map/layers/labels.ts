import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import {
  COMMUNE_SPACING,
  NAME_FROM_ZOOM,
  NAME_PLACES,
  NAME_SIZES,
  TINT_FROM_ZOOM,
} from "../../symbology/map/nameLooks";
import { byZoom, withinOpacity } from "../expressions";
import { REGULAR, SEMI_BOLD } from "../fonts";
import { placeNameLayers } from "./placeNames";
import { referenceLayers } from "./referenceLabels";

/**
 * All names. MapLibre places the topmost layer first, so the order is the rank: what comes last here
 * never gives way to what comes before.
 */
export function labelLayers(view: DrawnView): LayerSpecification[] {
  return [...referenceLayers(view), ...placeNameLayers(view), ...villageLabels(view), communeLabels(view)];
}

function villageLabels(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    {
      id: "villages-label",
      type: "symbol",
      source: "village-labels",
      minzoom: NAME_FROM_ZOOM.village,
      layout: {
        visibility: view.villagesDrawn ? "visible" : "none",
        "text-field": ["get", "name"],
        "text-font": REGULAR,
        "text-size": byZoom(...NAME_SIZES.village),
        "text-max-width": 8,
        "text-variable-anchor": ["top", "bottom", "right", "left"],
        "text-radial-offset": 0.45,
        "text-padding": 3,
      },
      paint: {
        "text-color": palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.3,
        "text-halo-blur": 0.3,
        "text-opacity": withinOpacity(view),
      },
    },
  ];
}

/**
 * Commune names lead at small scales; from zoom 11 on they are spaced like the names of areas, and the
 * names of settlements take over. Not in capitals: MapLibre 6.17 draws a glyph whose top is exactly at
 * its reference height (Ồ in this font) eight units too low.
 */
function communeLabels(view: DrawnView): LayerSpecification {
  const palette = MAP_PALETTE[view.scheme];
  return {
    id: "communes-label",
    type: "symbol",
    source: "commune-labels",
    layout: {
      "text-field": ["get", "name"],
      "text-font": SEMI_BOLD,
      "text-size": byZoom(...NAME_SIZES.commune),
      "text-letter-spacing": [
        "step",
        ["zoom"],
        COMMUNE_SPACING.narrow,
        COMMUNE_SPACING.fromZoom,
        COMMUNE_SPACING.wide,
      ],
      "text-max-width": 6.5,
      "text-line-height": 1.1,
      "text-padding": 0,
      "text-variable-anchor-offset": NAME_PLACES.flatMap(([anchor, [x, y]]) => [
        anchor,
        [x, y] as [number, number],
      ]),
      // short names first: they leave more room, and of the whole province none has to give way
      "symbol-sort-key": ["length", ["get", "name"]],
    },
    paint: {
      "text-color": tinted("ink", palette.ink),
      "text-halo-color": tinted("halo", palette.halo),
      "text-halo-width": 1.6,
      "text-halo-blur": 0.4,
    },
  };
}

/** A colour that `labelTints` set for this name, where the name has room on its fill; else `plain`. */
function tinted(state: "ink" | "halo", plain: string): ExpressionSpecification {
  return ["step", ["zoom"], plain, TINT_FROM_ZOOM, ["to-color", ["feature-state", state], plain]];
}
