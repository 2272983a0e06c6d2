import { PROVINCE_BAND } from "../../symbology/map/lineLooks";
import { FAR_OUTSIDE } from "../../symbology/map/provinceOutline";
import { atZoom } from "../../symbology/map/zoomStops";
import { node, type SvgNode } from "../svgNode";
import { type Drawing, drawLines, joinPaths, layer, widthOf } from "./drawing";
import { pathOf } from "./pathOf";

/** The desk outside, the neighbours, the soft band around the province, and its paper where fills recede. */
export function drawGround(drawing: Drawing): SvgNode {
  const { base, palette, model, view } = drawing;
  const neighbours = (base.neighbours?.features ?? []).map((it) => it.geometry);
  const areas = joinPaths(neighbours, drawing);
  const recedes = view.classFilter.length > 0 || view.within !== null || view.kept !== null;
  const communes = recedes
    ? joinPaths(
        model.communes.features.map((it) => it.geometry),
        drawing,
      )
    : "";
  return layer("ground", {}, [
    node("path", { d: everywhere(drawing), fill: palette.desk }),
    ...(areas === "" ? [] : [node("path", { d: areas, fill: palette.neighbourFill })]),
    ...drawLines(drawing, "neighbour", palette.neighbourLine, neighbours, { "stroke-linejoin": "round" }),
    ...band(drawing),
    ...(communes === "" ? [] : [node("path", { d: communes, fill: palette.paper })]),
  ]);
}

/** Two bands, the wider one fainter: only their outer halves are seen. */
function band(drawing: Drawing): SvgNode[] {
  const d = joinPaths([borderOf(drawing)], drawing);
  if (d === "") return [];
  const width = atZoom(PROVINCE_BAND.width, drawing.zoom);
  const blur = atZoom(PROVINCE_BAND.blur, drawing.zoom);
  const line = { d, fill: "none", stroke: drawing.palette.provinceBand, "stroke-linejoin": "round" };
  return [
    node("path", { ...line, ...widthOf(drawing, width), "stroke-opacity": 0.45 }),
    node("path", { ...line, ...widthOf(drawing, width - blur), "stroke-opacity": 0.6 }),
  ];
}

const borders = new WeakMap<Drawing["province"], { type: "MultiLineString"; coordinates: number[][][] }>();

/** The border as one geometry, the same for the same rings: its path is then found again. */
export function borderOf({ province }: Drawing) {
  const known = borders.get(province);
  if (known !== undefined) return known;
  const border = { type: "MultiLineString" as const, coordinates: province.map((ring) => [...ring]) };
  borders.set(province, border);
  return border;
}

const FAR = { type: "Polygon" as const, coordinates: [FAR_OUTSIDE] };

/** The whole drawing as a path: its frame, or all that a window may come to show. */
export function everywhere({ frame }: Drawing): string {
  const { width, height } = frame;
  return Number.isFinite(width) ? `M0 0H${width}V${height}H0Z` : pathOf(FAR, frame);
}
