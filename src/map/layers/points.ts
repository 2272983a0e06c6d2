import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { POINTS } from "../../symbology/map/pointLooks";
import { missingColour } from "../../symbology/map/unitLook";
import { byZoom, themeColour, unitOpacity, withinOpacity } from "../expressions";

/** Villages whose area nobody knows: the point itself carries the class, at every zoom. */
const HAS_NO_AREA: ExpressionSpecification = ["==", ["get", "pointOnly"], true];

const isPicked: ExpressionSpecification = ["boolean", ["feature-state", "picked"], false];

const isMarked: ExpressionSpecification = [
  "any",
  isPicked,
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hovered"], false],
];

/** Where villages lie. The dot is small; what can be pressed is larger, see `interactions.ts`. */
export function pointLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  // constants while no village is drawn: a change of theme then touches only what is seen
  const opacity = view.villagesDrawn ? unitOpacity(view) : 1;
  return [
    {
      id: "villages-point",
      type: "circle",
      source: "village-labels",
      minzoom: POINTS.fromZoom,
      filter: ["!", HAS_NO_AREA],
      layout: { visibility: view.villagesDrawn ? "visible" : "none" },
      paint: {
        "circle-color": palette.villagePoint,
        "circle-radius": byZoom(...POINTS.radius),
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": byZoom(...POINTS.ring),
        "circle-opacity": withinOpacity(view),
        "circle-stroke-opacity": withinOpacity(view),
      },
    },
    {
      id: "villages-class-point",
      type: "circle",
      source: "village-labels",
      filter: HAS_NO_AREA,
      layout: { visibility: view.villagesDrawn ? "visible" : "none" },
      paint: {
        "circle-color": view.villagesDrawn ? themeColour(view) : missingColour(view.scheme),
        "circle-radius": byZoom(...POINTS.classRadius),
        "circle-stroke-color": ["case", isPicked, palette.picked, palette.highlight],
        "circle-stroke-width": ["case", isMarked, 3, 1],
        "circle-opacity": opacity,
        "circle-stroke-opacity": opacity,
      },
    },
  ];
}
