import type { LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { LINES, PROVINCE_BAND } from "../../symbology/map/lineLooks";
import { byZoom } from "../expressions";
import { IS_NEIGHBOUR_AREA } from "./classes";

/** The desk outside, the neighbours, the province's paper and the soft band around it. */
export function groundLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    { id: "desk", type: "background", paint: { "background-color": palette.desk } },
    {
      id: "neighbours-fill",
      type: "fill",
      source: "neighbours",
      filter: IS_NEIGHBOUR_AREA,
      paint: { "fill-color": palette.neighbourFill },
    },
    {
      id: "neighbours-line",
      type: "line",
      source: "neighbours",
      filter: IS_NEIGHBOUR_AREA,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.neighbourLine, "line-width": byZoom(...LINES.neighbour.width) },
    },
    // Only its outer half is seen: the communes' paper covers the inner one.
    {
      id: "province-band",
      type: "line",
      source: "province",
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.provinceBand,
        "line-width": byZoom(...PROVINCE_BAND.width),
        "line-blur": byZoom(...PROVINCE_BAND.blur),
      },
    },
    // Seen only through fills that recede; otherwise they hide it and it would be painted for nothing.
    {
      id: "communes-paper",
      type: "fill",
      source: "communes",
      layout: { visibility: view.classFilter.length > 0 || view.within !== null ? "visible" : "none" },
      paint: { "fill-color": palette.paper },
    },
  ];
}
