import type { LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { LINE_FROM_ZOOM, LINES } from "../../symbology/map/lineLooks";
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
      minzoom: LINE_FROM_ZOOM.riverMinor,
      filter: ["!", IS_RIVER],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.waterLine,
        "line-width": byZoom(...LINES.riverMinor.width),
        "line-opacity": byZoom(...LINES.riverMinor.opacity),
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
        "line-width": byZoom(...LINES.river.width),
        "line-opacity": byZoom(...LINES.river.opacity),
      },
    },
    { id: "lakes-fill", type: "fill", source: "lakes", paint: { "fill-color": palette.water } },
    {
      id: "lakes-line",
      type: "line",
      source: "lakes",
      paint: { "line-color": palette.waterLine, "line-width": byZoom(...LINES.lake.width) },
    },
  ];
}
