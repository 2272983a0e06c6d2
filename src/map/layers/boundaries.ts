import type { LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../drawnView";
import { byZoom } from "../expressions";

/** One layout for all lines of the unit sources: layers with the same layout share their geometry. */
export const UNIT_LINE_LAYOUT: NonNullable<LineLayerSpecification["layout"]> = { "line-join": "round" };

/** What lies outside recedes; then village, commune, province, country: thin to thick, bottom to top. */
export function boundaryLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    {
      id: "outside-mask",
      type: "fill",
      source: "outside",
      paint: { "fill-color": palette.desk, "fill-opacity": 0.55, "fill-antialias": false },
    },
    {
      id: "villages-line",
      type: "line",
      source: "villages",
      layout: { ...UNIT_LINE_LAYOUT, visibility: view.villagesDrawn ? "visible" : "none" },
      paint: { "line-color": palette.villageLine, "line-width": byZoom([8, 0.3], [11, 0.7], [14, 1.2]) },
    },
    {
      id: "communes-line",
      type: "line",
      source: "communes",
      layout: UNIT_LINE_LAYOUT,
      paint: { "line-color": palette.communeLine, "line-width": byZoom([7, 0.5], [9, 0.9], [12, 1.8]) },
    },
    {
      id: "province-line",
      type: "line",
      source: "province",
      layout: UNIT_LINE_LAYOUT,
      paint: { "line-color": palette.provinceLine, "line-width": byZoom([7, 1], [9, 1.7], [12, 3]) },
    },
    {
      id: "country-line",
      type: "line",
      source: "country-borders",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.countryLine,
        "line-width": byZoom([7, 1.6], [9, 2.4], [12, 4]),
        "line-dasharray": [4, 1.6, 0.1, 1.6],
      },
    },
  ];
}
