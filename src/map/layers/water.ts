import type { LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { byZoom } from "../expressions";
import { IS_RIVER } from "./classes";

/** Lakes and rivers, over the classes: a reservoir has no difficulty. */
export function waterLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    {
      id: "rivers-minor",
      type: "line",
      source: "rivers",
      minzoom: 9.5,
      filter: ["!", IS_RIVER],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.waterLine,
        "line-width": byZoom([9.5, 0.4], [12, 1], [14, 1.6]),
        "line-opacity": byZoom([9.5, 0], [10, 0.7]),
      },
    },
    {
      id: "rivers-line",
      type: "line",
      source: "rivers",
      filter: IS_RIVER,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.waterLine,
        "line-width": byZoom([7, 0.4], [9, 0.8], [11, 1.8], [14, 4]),
        "line-opacity": byZoom([7, 0.4], [9, 0.6], [10.5, 0.95]),
      },
    },
    { id: "lakes-fill", type: "fill", source: "lakes", paint: { "fill-color": palette.water } },
    {
      id: "lakes-line",
      type: "line",
      source: "lakes",
      paint: { "line-color": palette.waterLine, "line-width": byZoom([8, 0.4], [12, 1]) },
    },
  ];
}
