import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
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
        "text-size": byZoom([7, 11], [10, 15]),
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
      minzoom: 9.5,
      filter: ["all", IS_RIVER, hasText("name")],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 300,
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": byZoom([9.5, 10], [13, 13]),
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
      minzoom: 9.8,
      filter: hasText("name"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": byZoom([9.8, 10.5], [13, 13]),
        "text-max-width": 6,
        "text-padding": 8,
      },
      paint: water,
    },
    {
      id: "roads-ref",
      type: "symbol",
      source: "roads",
      minzoom: 9,
      filter: [
        "all",
        hasText("ref"),
        [
          "step",
          ["zoom"],
          IS_MAJOR_ROAD,
          10.5,
          ["any", IS_MAJOR_ROAD, IS_SECONDARY_ROAD],
          11.5,
          hasText("ref"),
        ],
      ],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 300,
        "text-field": ["get", "ref"],
        "text-font": REGULAR,
        "text-size": byZoom([9, 8.5], [12, 10]),
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
