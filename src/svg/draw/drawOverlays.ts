import { CROP_IDS } from "../../domain/zone";
import type { DrawnOverlays } from "../../symbology/drawnOverlays";
import { EXTENT_OPACITY, ICON_HALF_STEP, ICON_SIZE } from "../../symbology/map/pointLooks";
import { atZoom } from "../../symbology/map/zoomStops";
import { EXTENT_PLATE, ROUND_PLATE, SIGN_SIZE, SIGNS, STATE_PLATES } from "../../symbology/overlayMarks";
import type { OverlayId } from "../../symbology/overlays";
import { node, type SvgNode } from "../svgNode";
import { type Drawing, dashesOf, layer, widthOf } from "./drawing";
import { overlayColours, patternFill } from "./drawPatterns";
import { rounded } from "./mapFrame";
import { markNodes } from "./markNodes";
import { pathOf } from "./pathOf";

type OverlayArea = DrawnOverlays["areas"]["features"][number];
type OverlayPoint = DrawnOverlays["points"]["features"][number];

/** Share of its full strength at which an overlay is drawn, 0.1 to 1. */
const strengthOf = ({ view }: Drawing, overlay: OverlayId) => (view.opacity[overlay] ?? 100) / 100;

const isMarked = (id: string, { model }: Drawing) => id === model.selectedPlace || id === model.hoveredPlace;

/** Schematic shapes and hatched extents, bottom to top, in each crop's colour and pattern. */
export function drawOverlayAreas(drawing: Drawing): SvgNode {
  const crops = drawing.view.overlays.filter((it) => CROP_IDS.some((crop) => crop === it));
  const areas = crops.flatMap((crop) =>
    (["extent", "shape"] as const).flatMap((rule) =>
      drawing.model.drawnOverlays.areas.features
        .filter(({ properties }) => properties.overlay === crop && properties.rule === rule)
        .flatMap((it) => drawArea(it, drawing)),
    ),
  );
  return layer("overlay-areas", {}, areas);
}

function drawArea({ properties, geometry }: OverlayArea, drawing: Drawing): SvgNode[] {
  const d = pathOf(geometry, drawing.frame);
  const { id, overlay, rule } = properties;
  if (d === "" || overlay === "resettlement") return [];
  const { fill, sign } = overlayColours(drawing.view.scheme, overlay, drawing.options.patterns);
  const strength = strengthOf(drawing, overlay);
  const marked = isMarked(id, drawing);
  const faded = strength < 1 ? { opacity: strength } : {};
  const line = (stroke: string, width: number) => ({ d, fill: "none", stroke, ...widthOf(drawing, width) });
  if (rule === "extent") {
    const pattern = { d, fill: patternFill(drawing, `extent-${overlay}`), "fill-opacity": EXTENT_OPACITY };
    const width = marked ? 3 : 1.4;
    const dashes = { "stroke-dasharray": dashesOf(drawing, [3 * width, 2 * width]) };
    return [node("g", faded, node("path", pattern), node("path", { ...line(fill, width), ...dashes }))];
  }
  // a press chooses a shape; an extent is chosen by its icon, so that the communes below can still be pressed
  return [
    node(
      "g",
      faded,
      node("path", { "data-place": id, d, fill: patternFill(drawing, `crop-${overlay}`) }),
      node("path", line(sign, marked ? 7 : 4)),
      node("path", line(fill, marked ? 4 : 2)),
    ),
  ];
}

/** An icon of an overlay with the middle and half the width that it takes on the drawing. */
export interface PlacedIcon {
  point: OverlayPoint["properties"];
  x: number;
  y: number;
  reach: number;
}

/** Icons of the overlays that are on and in the frame, bottom to top. */
export function placeIcons(drawing: Drawing): PlacedIcon[] {
  const { frame, view, model, zoom } = drawing;
  const size = atZoom(ICON_SIZE, zoom);
  const reach = (size * frame.k * SIGN_SIZE) / 2;
  return view.overlays.flatMap((overlay) =>
    model.drawnOverlays.points.features.flatMap(({ properties: point, geometry }) => {
      if (point.overlay !== overlay) return [];
      const [lng = 0, lat = 0] = geometry.coordinates;
      const [left, y] = frame.project([lng, lat]);
      const x = left + point.shift * ICON_HALF_STEP * size * frame.k;
      const isOut = x < -reach || y < -reach || x > frame.width + reach || y > frame.height + reach;
      return isOut ? [] : [{ point, x, y, reach }];
    }),
  );
}

/** Signs of crops and sites on their plates, and the ring around the one in focus. */
export function drawOverlayIcons(drawing: Drawing, icons: readonly PlacedIcon[]): SvgNode {
  const scale = rounded(atZoom(ICON_SIZE, drawing.zoom) * drawing.frame.k, 4);
  const at = ({ x, y }: PlacedIcon) =>
    `translate(${px1(x)} ${px1(y)}) scale(${scale}) translate(${-SIGN_SIZE / 2} ${-SIGN_SIZE / 2})`;
  const signs = icons.map((icon) => {
    const strength = strengthOf(drawing, icon.point.overlay);
    const attributes = { "data-icon": icon.point.id, transform: at(icon) };
    return node(
      "g",
      { ...attributes, ...(strength < 1 && { opacity: strength }) },
      ...drawIcon(icon, drawing),
    );
  });
  const rings = icons
    .filter((it) => isMarked(it.point.id, drawing))
    .map((icon) => {
      const { fill, sign } = overlayColours(drawing.view.scheme, "resettlement", drawing.options.patterns);
      const ring = { cx: SIGN_SIZE / 2, cy: SIGN_SIZE / 2, r: 15, fill: "none" };
      return node(
        "g",
        { transform: at(icon) },
        node("circle", { ...ring, stroke: sign, "stroke-width": 4.5 }),
        node("circle", { ...ring, stroke: fill, "stroke-width": 2.4 }),
      );
    });
  return layer("overlay-icons", {}, [...signs, ...rings]);
}

const px1 = (value: number) => rounded(value, 3);

function drawIcon({ point }: PlacedIcon, { view, options }: Drawing): SvgNode[] {
  const { fill, sign } = overlayColours(view.scheme, point.overlay, options.patterns);
  const plate = plateOf(point);
  const isHollow = point.overlay === "resettlement" && point.isOld;
  return [
    ...markNodes(plate, sign, 1.3),
    ...markNodes(plate, fill),
    ...(isHollow
      ? [node("g", { transform: "translate(2 2) scale(0.8333)" }, ...markNodes(plate, sign))]
      : []),
    ...markNodes(SIGNS[point.sign], isHollow ? fill : sign),
  ];
}

function plateOf({ state, isExtent }: OverlayPoint["properties"]) {
  if (state !== "") return STATE_PLATES[state];
  return isExtent ? EXTENT_PLATE : ROUND_PLATE;
}
