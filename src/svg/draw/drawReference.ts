import type { Feature } from "geojson";
import { COUNTRY_DASHES, LINE_FROM_ZOOM, LINES, OUTSIDE_OPACITY } from "../../symbology/map/lineLooks";
import { atZoom } from "../../symbology/map/zoomStops";
import { node, type SvgNode } from "../svgNode";
import { borderOf, everywhere } from "./drawGround";
import { type Drawing, dashesOf, drawLines, joinPaths, layer } from "./drawing";

const geometriesOf = (features: readonly Feature[]) => features.map((it) => it.geometry);
/** Round corners are seen on wide lines only, and cost a slow machine much to paint. */
const jointsOf = ({ zoom }: Drawing) =>
  zoom < 11 ? { "stroke-linejoin": "bevel" } : { "stroke-linejoin": "round", "stroke-linecap": "round" };

/** Class of a road or a water as OpenStreetMap tags it. */
const classOf = ({ properties }: Feature): unknown => properties?.class;
export const isMajorRoad = (it: Feature) => classOf(it) === "trunk" || classOf(it) === "primary";
export const isSecondaryRoad = (it: Feature) => classOf(it) === "secondary";
export const isRiver = (it: Feature) => classOf(it) === "river";

/** Rivers and lakes, over the classes: a reservoir has no difficulty. */
export function drawWater(drawing: Drawing): SvgNode {
  const { base, palette, zoom } = drawing;
  const rivers = base.rivers?.features ?? [];
  const lakes = geometriesOf(base.lakes?.features ?? []);
  const lakePath = joinPaths(lakes, drawing);
  const minor = zoom < LINE_FROM_ZOOM.riverMinor ? [] : geometriesOf(rivers.filter((it) => !isRiver(it)));
  return layer("water", {}, [
    ...drawLines(drawing, "riverMinor", palette.waterLine, minor, jointsOf(drawing)),
    ...drawLines(
      drawing,
      "river",
      palette.waterLine,
      geometriesOf(rivers.filter(isRiver)),
      jointsOf(drawing),
    ),
    ...(lakePath === "" ? [] : [node("path", { d: lakePath, fill: palette.water })]),
    ...drawLines(drawing, "lake", palette.waterLine, lakes),
  ]);
}

/** Roads thin to thick, each over its pale casing. */
export function drawRoads(drawing: Drawing): SvgNode {
  const { base, palette, zoom } = drawing;
  const roads = base.roads?.features ?? [];
  const from = (zoomAtLeast: number, features: readonly Feature[]) =>
    zoom < zoomAtLeast ? [] : geometriesOf(features);
  const tertiary = from(LINE_FROM_ZOOM.roadTertiary, base["roads-tertiary"]?.features ?? []);
  const secondary = from(LINE_FROM_ZOOM.roadSecondary, roads.filter(isSecondaryRoad));
  const major = from(LINE_FROM_ZOOM.roadMajor, roads.filter(isMajorRoad));
  return layer("roads", {}, [
    ...drawLines(drawing, "roadTertiary", palette.roadMinor, tertiary, jointsOf(drawing)),
    ...drawLines(drawing, "roadSecondaryCasing", palette.roadCasing, secondary, jointsOf(drawing)),
    ...drawLines(drawing, "roadSecondary", palette.roadMajor, secondary, jointsOf(drawing)),
    ...drawLines(drawing, "roadMajorCasing", palette.roadCasing, major, jointsOf(drawing)),
    ...drawLines(drawing, "roadMajor", palette.roadMajor, major, jointsOf(drawing)),
  ]);
}

/** What lies outside recedes; then village, commune, province, country: thin to thick, bottom to top. */
export function drawBoundaries(drawing: Drawing): SvgNode {
  const { base, palette, model, view, zoom } = drawing;
  const border = borderOf(drawing);
  const communes = geometriesOf(model.communes.features);
  const villages = view.villagesDrawn ? geometriesOf(model.villages.features) : [];
  const country = [
    ...geometriesOf(base["country-borders"]?.features ?? []),
    ...geometriesOf(base["country-border-lai-chau"]?.features ?? []),
  ];
  const dashes = COUNTRY_DASHES.map((it) => it * atZoom(LINES.country.width, zoom));
  return layer("boundaries", {}, [
    ...outside(drawing),
    ...drawLines(drawing, "village", palette.villageLine, villages),
    ...drawLines(drawing, "communeCasing", palette.communeCasing, communes),
    ...drawLines(drawing, "commune", palette.communeLine, communes),
    ...drawLines(drawing, "province", palette.provinceLine, [border]),
    ...drawLines(drawing, "country", palette.countryLine, country, {
      "stroke-dasharray": dashesOf(drawing, dashes),
      "stroke-linejoin": "round",
    }),
  ]);
}

/** A veil over all but the province. */
function outside(drawing: Drawing): SvgNode[] {
  const border = joinPaths([borderOf(drawing)], drawing);
  if (border === "") return [];
  return [
    node("path", {
      d: `${everywhere(drawing)}${border}`,
      fill: drawing.palette.desk,
      "fill-opacity": OUTSIDE_OPACITY,
      "fill-rule": "evenodd",
    }),
  ];
}
