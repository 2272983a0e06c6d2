import { POINTS } from "../../symbology/map/pointLooks";
import { RECEDED_NAME_OPACITY, RECEDED_OPACITY, staysInPlace, unitLook } from "../../symbology/map/unitLook";
import { atZoom } from "../../symbology/map/zoomStops";
import { node, type SvgNode } from "../svgNode";
import { classFill } from "./classPatterns";
import { markOf } from "./drawHighlights";
import { type Drawing, layer, px } from "./drawing";
import { rounded } from "./mapFrame";
import { isNear, pointOf } from "./unitNames";

/** Where villages lie; one whose area nobody knows carries its class on its point. */
export function drawPoints(drawing: Drawing): SvgNode {
  const { model, view, zoom } = drawing;
  const points = view.villagesDrawn ? model.villageLabels.features : [];
  const dots: SvgNode[] = [];
  const classes: SvgNode[] = [];
  for (const feature of points) {
    const at = pointOf(feature, drawing);
    if (!isNear(at, drawing)) continue;
    if (feature.properties.pointOnly === true) classes.push(classPoint(feature.properties, at, drawing));
    else if (zoom >= POINTS.fromZoom) dots.push(dot(feature.properties, at, drawing));
  }
  return layer("points", {}, [...dots, ...classes]);
}

type Properties = Drawing["model"]["villageLabels"]["features"][number]["properties"];

function dot(unit: Properties, [x, y]: readonly [number, number], drawing: Drawing): SvgNode {
  const { palette, view, zoom } = drawing;
  const ring = atZoom(POINTS.ring, zoom);
  return node("circle", {
    cx: rounded(x),
    cy: rounded(y),
    // the ring lies outside the dot
    r: px(drawing, atZoom(POINTS.radius, zoom) + ring / 2),
    fill: palette.villagePoint,
    stroke: palette.halo,
    "stroke-width": px(drawing, ring),
    ...(!staysInPlace(unit, view) && { opacity: RECEDED_NAME_OPACITY }),
  });
}

function classPoint(unit: Properties, [x, y]: readonly [number, number], drawing: Drawing): SvgNode {
  const { palette, view, zoom, options } = drawing;
  const mark = markOf(unit.id, drawing);
  const width = mark === null ? 1 : 3;
  const { classKey, stays } = unitLook(unit, view);
  return node("circle", {
    "data-unit": unit.id,
    cx: rounded(x),
    cy: rounded(y),
    r: px(drawing, atZoom(POINTS.classRadius, zoom) + width / 2),
    fill: classFill(view.classes, classKey, view.scheme, options),
    stroke: mark === "picked" ? palette.picked : palette.highlight,
    "stroke-width": px(drawing, width),
    ...(!stays && { opacity: RECEDED_OPACITY }),
  });
}
