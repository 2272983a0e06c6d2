import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { LINE_FROM_ZOOM, LINES } from "../../symbology/map/lineLooks";
import { byZoom } from "../expressions";
import { IS_MAJOR_ROAD, IS_SECONDARY_ROAD } from "./classes";

const LAYOUT: LineLayerSpecification["layout"] = { "line-join": "round", "line-cap": "round" };

/** Roads thin to thick. The casing keeps a road readable on any class without a loud colour. */
export function roadLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    road("roads-tertiary", "roads-tertiary", ["boolean", true], "roadTertiary", palette.roadMinor),
    road("roads-secondary-casing", "roads", IS_SECONDARY_ROAD, "roadSecondaryCasing", palette.roadCasing),
    road("roads-secondary", "roads", IS_SECONDARY_ROAD, "roadSecondary", palette.roadMajor),
    road("roads-major-casing", "roads", IS_MAJOR_ROAD, "roadMajorCasing", palette.roadCasing),
    road("roads-major", "roads", IS_MAJOR_ROAD, "roadMajor", palette.roadMajor),
  ];
}

/** Lines by the road's class; a casing joins in with its road. */
const FROM_ZOOM = {
  roadTertiary: LINE_FROM_ZOOM.roadTertiary,
  roadSecondaryCasing: LINE_FROM_ZOOM.roadSecondary,
  roadSecondary: LINE_FROM_ZOOM.roadSecondary,
  roadMajorCasing: LINE_FROM_ZOOM.roadMajor,
  roadMajor: LINE_FROM_ZOOM.roadMajor,
} as const;

function road(
  id: string,
  source: "roads" | "roads-tertiary",
  filter: ExpressionSpecification,
  name: keyof typeof FROM_ZOOM,
  colour: string,
): LayerSpecification {
  const { width, opacity } = LINES[name];
  return {
    id,
    type: "line",
    source,
    minzoom: FROM_ZOOM[name],
    filter,
    ...(LAYOUT && { layout: LAYOUT }),
    paint: { "line-color": colour, "line-width": byZoom(...width), "line-opacity": byZoom(...opacity) },
  };
}
