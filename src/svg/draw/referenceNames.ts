import type { Feature, MultiPolygon, Polygon } from "geojson";
import { insidePoint } from "../../io/import/check/geometry/insidePoint";
import { NAME_FROM_ZOOM, NAME_SIZES } from "../../symbology/map/nameLooks";
import { atZoom } from "../../symbology/map/zoomStops";
import { node } from "../svgNode";
import { pointsAlong, type Stretch, stretchesOf } from "./alongLine";
import type { Drawing } from "./drawing";
import { isMajorRoad, isRiver, isSecondaryRoad } from "./drawReference";
import { rounded } from "./mapFrame";
import { type NamePlace, type NameStyle, nameBlock, nameText } from "./nameBlock";
import { linesOf, projectLine } from "./pathOf";
import type { Box } from "./placeLabels";
import { textWidth } from "./textWidth";
import { isNear, type Names, pointOf } from "./unitNames";

/** A name is set again after so many pixels of its line. */
const SPACING = 300;
/** A road shorter than this carries no number: the next piece of it does. */
const LEAST = 80;

const textOf = ({ properties }: Feature, name: string): string =>
  typeof properties?.[name] === "string" ? properties[name] : "";

/** Road numbers on upright plates. */
export function roadNumbers(drawing: Drawing): Names {
  const { base, frame, zoom } = drawing;
  if (zoom < NAME_FROM_ZOOM.roadMajor) return [];
  const size = atZoom(NAME_SIZES.roadNumber, zoom) * frame.k;
  const isNamed = (it: Feature) =>
    isMajorRoad(it) ||
    (isSecondaryRoad(it) && zoom >= NAME_FROM_ZOOM.roadSecondary) ||
    zoom >= NAME_FROM_ZOOM.roadMinor;
  return (base.roads?.features ?? []).filter(isNamed).flatMap((road) => {
    const number = textOf(road, "ref");
    if (number === "") return [];
    return linesOf(road.geometry).flatMap((line) =>
      pointsAlong(projectLine(line, frame), SPACING * frame.k, LEAST * frame.k)
        .map((points) =>
          points.filter((it) => isNear(it, drawing)).map((it) => plate(number, it, size, drawing)),
        )
        .filter((places) => places.length > 0),
    );
  });
}

function plate(number: string, [x, y]: readonly [number, number], size: number, drawing: Drawing): NamePlace {
  const { palette, frame } = drawing;
  const [halfWidth, halfHeight] = [(textWidth(number) * size) / 2 + 3 * frame.k, size / 2 + 2.5 * frame.k];
  const free = 10 * frame.k;
  const box: Box = [x - halfWidth - free, y - halfHeight - free, x + halfWidth + free, y + halfHeight + free];
  const style = { size, ink: palette.inkSoft, halo: palette.halo, haloWidth: 0 };
  const draw = () =>
    node(
      "g",
      {},
      node("rect", {
        x: rounded(x - halfWidth),
        y: rounded(y - halfHeight),
        width: rounded(2 * halfWidth),
        height: rounded(2 * halfHeight),
        rx: rounded(2.5 * frame.k, 3),
        fill: palette.halo,
        stroke: palette.roadMinor,
        "stroke-width": rounded(0.8 * frame.k, 3),
      }),
      nameText(number, [x, y + 0.35 * size], style),
    );
  return { boxes: [box], draw };
}

/** Rivers, along a straight stretch of each. */
export function riverNames(drawing: Drawing): Names {
  const { base, frame, zoom } = drawing;
  if (zoom < NAME_FROM_ZOOM.river) return [];
  const style = waterStyle(drawing, atZoom(NAME_SIZES.river, zoom), 0.06);
  return (base.rivers?.features ?? []).filter(isRiver).flatMap((river) => {
    const name = textOf(river, "name");
    if (name === "") return [];
    const length = textWidth(name, style) * style.size;
    return linesOf(river.geometry).flatMap((line) =>
      stretchesOf(projectLine(line, frame), length, SPACING * frame.k, 0.35 * style.size)
        .map((found) =>
          found.filter((it) => isNear(it.middle, drawing)).map((it) => slanted(name, it, style)),
        )
        .filter((places) => places.length > 0),
    );
  });
}

function slanted(name: string, { middle, angle, from, to }: Stretch, style: NameStyle): NamePlace {
  const [x, y] = middle;
  const half = style.size * 0.7;
  // a row of squares along the text: one box around all of it would keep away what lies beside it
  const count = Math.max(2, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / style.size));
  const boxes = Array.from({ length: count + 1 }, (_, index): Box => {
    const share = index / count;
    const [atX, atY] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return [atX - half, atY - half, atX + half, atY + half];
  });
  const turn = { transform: `rotate(${rounded(angle, 1)} ${rounded(x)} ${rounded(y)})` };
  return { boxes, draw: () => nameText(name, [x, y + 0.32 * style.size], style, turn) };
}

export function lakeNames(drawing: Drawing): Names {
  const { base, frame, zoom } = drawing;
  if (zoom < NAME_FROM_ZOOM.lake) return [];
  const style = { ...waterStyle(drawing, atZoom(NAME_SIZES.lake, zoom), 0), most: 6, padding: 8 * frame.k };
  return (base.lakes?.features ?? []).flatMap((lake) => {
    const name = textOf(lake, "name");
    const place = name === "" ? null : insidePoint(lake.geometry as Polygon | MultiPolygon);
    if (place === null) return [];
    const point = frame.project(place);
    return isNear(point, drawing) ? [[nameBlock(name, point, "center", style)]] : [];
  });
}

function waterStyle({ palette, frame }: Drawing, pixels: number, spacing: number): NameStyle {
  const colours = { ink: palette.waterText, halo: palette.halo };
  return { size: pixels * frame.k, ...colours, haloWidth: 1.2 * frame.k, italic: true, spacing };
}

/** Neighbouring provinces and countries. */
export function neighbourNames(drawing: Drawing): Names {
  const { base, palette, frame, zoom } = drawing;
  const style = {
    size: atZoom(NAME_SIZES.neighbour, zoom) * frame.k,
    ink: palette.inkFaint,
    halo: palette.neighbourFill,
    haloWidth: 1.4 * frame.k,
    spacing: 0.22,
    padding: 8 * frame.k,
  };
  return (base.neighbours?.features ?? []).flatMap((it) => {
    if (it.geometry.type !== "Point") return [];
    const point = pointOf(it, drawing);
    return isNear(point, drawing) ? [[nameBlock(textOf(it, "name"), point, "center", style)]] : [];
  });
}
