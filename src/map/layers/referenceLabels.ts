import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { NAME_FROM_ZOOM, NAME_SIZES } from "../../symbology/map/nameLooks";
import { byZoom } from "../expressions";
import { ITALIC, REGULAR } from "../fonts";
import { imageId } from "../images";
import { hasText, IS_MAJOR_ROAD, IS_NEIGHBOUR_LABEL, IS_RIVER, IS_SECONDARY_ROAD } from "./classes";

/** Names that run along lines or fill waters, and road numbers on their plates. */
export function referenceLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  const water: SymbolLayerSpecification["paint"] = {
    "text-color": palette.waterText,
    "text-halo-color": palette.halo,
    "text-halo-width": 1.2,
  };
  return [
    {
      id: "neighbours-label",
      type: "symbol",
      source: "neighbours",
      filter: IS_NEIGHBOUR_LABEL,
      layout: {
        "text-field": ["get", "name"],
        "text-font": REGULAR,
        "text-size": byZoom(...NAME_SIZES.neighbour),
        "text-letter-spacing": 0.22,
        "text-padding": 8,
      },
      paint: {
        "text-color": palette.inkFaint,
        "text-halo-color": palette.neighbourFill,
        "text-halo-width": 1.4,
      },
    },
    {
      id: "rivers-label",
      type: "symbol",
      source: "rivers",
      minzoom: NAME_FROM_ZOOM.river,
      filter: ["all", IS_RIVER, hasText("name")],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 300,
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": byZoom(...NAME_SIZES.river),
        "text-letter-spacing": 0.06,
        "text-max-angle": 55,
        "text-padding": 6,
      },
      paint: water,
    },
    {
      id: "lakes-label",
      type: "symbol",
      source: "lakes",
      minzoom: NAME_FROM_ZOOM.lake,
      filter: hasText("name"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": byZoom(...NAME_SIZES.lake),
        "text-max-width": 6,
        "text-padding": 8,
      },
      paint: water,
    },
    {
      id: "roads-ref",
      type: "symbol",
      source: "roads",
      minzoom: NAME_FROM_ZOOM.roadMajor,
      filter: [
        "all",
        hasText("ref"),
        [
          "step",
          ["zoom"],
          IS_MAJOR_ROAD,
          NAME_FROM_ZOOM.roadSecondary,
          ["any", IS_MAJOR_ROAD, IS_SECONDARY_ROAD],
          NAME_FROM_ZOOM.roadMinor,
          hasText("ref"),
        ],
      ],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 300,
        "text-field": ["get", "ref"],
        "text-font": REGULAR,
        "text-size": byZoom(...NAME_SIZES.roadNumber),
        // the number stands upright, so a hairpin bend does not break it
        "text-max-angle": 180,
        "text-rotation-alignment": "viewport",
        "text-pitch-alignment": "viewport",
        "icon-image": imageId("plate", view.scheme),
        "icon-text-fit": "both",
        "icon-text-fit-padding": [0, 1, 0, 1],
        "icon-rotation-alignment": "viewport",
        "text-padding": 10,
        "icon-padding": 10,
      },
      paint: { "text-color": palette.inkSoft },
    },
  ];
}
