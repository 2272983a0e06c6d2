import type { LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../drawnView";
import { byZoom, withinOpacity } from "../expressions";

/** Where villages lie. The dot is small; what can be pressed is larger, see `interactions.ts`. */
export function pointLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    {
      id: "villages-point",
      type: "circle",
      source: "village-labels",
      minzoom: 9,
      layout: { visibility: view.villagesDrawn ? "visible" : "none" },
      paint: {
        "circle-color": palette.villagePoint,
        "circle-radius": byZoom([9, 0.9], [11, 1.8], [14, 3.5]),
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": byZoom([9, 0.4], [11, 1]),
        "circle-opacity": withinOpacity(view),
        "circle-stroke-opacity": withinOpacity(view),
      },
    },
  ];
}
