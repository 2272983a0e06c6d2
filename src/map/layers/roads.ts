import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { byZoom } from "../expressions";
import { IS_MAJOR_ROAD, IS_SECONDARY_ROAD } from "./classes";

const LAYOUT: LineLayerSpecification["layout"] = { "line-join": "round", "line-cap": "round" };

/** Roads thin to thick. The casing keeps a road readable on any class without a loud colour. */
export function roadLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    road("roads-tertiary", "roads-tertiary", ["boolean", true], 10, {
      "line-color": palette.roadMinor,
      "line-width": byZoom([10, 0.4], [12, 1], [14, 2]),
      "line-opacity": byZoom([10, 0], [10.6, 0.8]),
    }),
    road("roads-secondary-casing", "roads", IS_SECONDARY_ROAD, 9, {
      "line-color": palette.roadCasing,
      "line-width": byZoom([9, 1.4], [11, 2.6], [14, 5.5]),
      "line-opacity": byZoom([9.8, 0], [10.6, 0.7]),
    }),
    road("roads-secondary", "roads", IS_SECONDARY_ROAD, 9, {
      "line-color": palette.roadMajor,
      "line-width": byZoom([9, 0.5], [11, 1.2], [14, 3]),
      "line-opacity": byZoom([9.2, 0], [9.8, 0.9]),
    }),
    road("roads-major-casing", "roads", IS_MAJOR_ROAD, 7.5, {
      "line-color": palette.roadCasing,
      "line-width": byZoom([7.5, 1.4], [9, 2.4], [11, 4.2], [14, 8]),
      "line-opacity": byZoom([9.4, 0], [10.4, 0.75]),
    }),
    road("roads-major", "roads", IS_MAJOR_ROAD, 7.5, {
      "line-color": palette.roadMajor,
      "line-width": byZoom([7.5, 0.5], [9, 0.9], [11, 2.2], [14, 4.5]),
      "line-opacity": byZoom([7.5, 0.4], [9, 0.6], [10.4, 1]),
    }),
  ];
}

function road(
  id: string,
  source: "roads" | "roads-tertiary",
  filter: ExpressionSpecification,
  minzoom: number,
  paint: NonNullable<LineLayerSpecification["paint"]>,
): LayerSpecification {
  return { id, type: "line", source, minzoom, filter, ...(LAYOUT && { layout: LAYOUT }), paint };
}
