import type { Feature } from "geojson";
import { LOWEST_RANK_ZOOM, NAME_FROM_ZOOM, NAME_SIZES, RANK_ZOOM } from "../../symbology/map/nameLooks";
import { atZoom } from "../../symbology/map/zoomStops";
import { node, type SvgNode } from "../svgNode";
import type { Drawing } from "./drawing";
import { rounded } from "./mapFrame";
import { type NamePlace, nameBlock } from "./nameBlock";
import { around, isNear, type Names, pointOf } from "./unitNames";

const rankOf = ({ properties }: Feature): number =>
  typeof properties?.rank === "number" ? properties.rank : 9;
const nameOf = ({ properties }: Feature): string =>
  typeof properties?.name === "string" ? properties.name : "";

/** Lowest rank of settlement that is named at a zoom. */
function lowestRank(zoom: number): number {
  if (zoom >= LOWEST_RANK_ZOOM) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...RANK_ZOOM.filter(([, from]) => zoom >= from).map(([rank]) => rank));
}

/** Settlements by rank, each with the ring that marks it. They hide while villages are drawn: those are the places then. */
export function settlementNames(drawing: Drawing): Names {
  const { base, view, zoom } = drawing;
  if (view.villagesDrawn) return [];
  const lowest = lowestRank(zoom);
  const of = (file: "settlements" | "settlements-geonames", from: number) =>
    zoom < from ? [] : (base[file]?.features ?? []);
  const byRank = (features: readonly Feature[]) =>
    features.filter((it) => rankOf(it) <= lowest).sort((a, b) => rankOf(a) - rankOf(b));
  return [
    ...byRank(of("settlements", NAME_FROM_ZOOM.settlements)),
    ...byRank(of("settlements-geonames", NAME_FROM_ZOOM.gazetteer)),
  ].flatMap((it) => settlement(it, drawing));
}

function settlement(feature: Feature, drawing: Drawing): Names {
  const { palette, zoom, frame } = drawing;
  const point = pointOf(feature, drawing);
  if (!isNear(point, drawing)) return [];
  const isLarge = rankOf(feature) <= 2;
  const size = atZoom(isLarge ? NAME_SIZES.settlementLarge : NAME_SIZES.settlement, zoom) * frame.k;
  const { ink, halo } = palette;
  const style = { size, ink, halo, haloWidth: 1.5 * frame.k, bold: isLarge, most: 7, padding: 4 * frame.k };
  const ring = ringAt(point, (isLarge ? 1 : 0.72) * frame.k, drawing);
  return [around(nameOf(feature), point, 0.5 * size, style).map((it) => withSign(it, ring))];
}

/** Name over height, as on a topographic sheet; the highest first. */
export function peakNames(drawing: Drawing): Names {
  const { base, palette, zoom, frame } = drawing;
  if (zoom < NAME_FROM_ZOOM.peak) return [];
  const heightOf = ({ properties }: Feature): number | null =>
    typeof properties?.eleM === "number" ? properties.eleM : null;
  const size = atZoom(NAME_SIZES.peak, zoom) * frame.k;
  const { ink, halo } = palette;
  const style = { size, ink, halo, haloWidth: 1.3 * frame.k, padding: 8 * frame.k };
  return (base.peaks?.features ?? [])
    .filter((it) => heightOf(it) !== null || zoom >= NAME_FROM_ZOOM.lowPeak)
    .sort((a, b) => (heightOf(b) ?? 0) - (heightOf(a) ?? 0))
    .flatMap((it) => {
      const [x, y] = pointOf(it, drawing);
      if (!isNear([x, y], drawing)) return [];
      const name = nameBlock(nameOf(it), [x, y + 0.5 * size], "top", style);
      const height = heightOf(it);
      const below = nameBlock(String(height), [x, y + 1.6 * size], "top", { ...style, size: 0.9 * size });
      const place: NamePlace =
        height === null
          ? name
          : { boxes: [...name.boxes, ...below.boxes], draw: () => node("g", {}, name.draw(), below.draw()) };
      return [[withSign(place, triangleAt([x, y], drawing))]];
    });
}

/** What marks a place is seen where its name is, and only there. */
function withSign({ boxes, draw }: NamePlace, sign: SvgNode): NamePlace {
  return { boxes, draw: () => node("g", {}, sign, draw()) };
}

function ringAt([x, y]: readonly [number, number], unit: number, { palette }: Drawing): SvgNode {
  const ring = { cx: rounded(x), cy: rounded(y), fill: palette.halo };
  return node(
    "g",
    {},
    node("circle", { ...ring, r: rounded(3.1 * unit, 3) }),
    node("circle", {
      ...ring,
      r: rounded(1.75 * unit, 3),
      stroke: palette.inkSoft,
      "stroke-width": rounded(1.1 * unit, 3),
    }),
  );
}

function triangleAt([x, y]: readonly [number, number], { palette, frame }: Drawing): SvgNode {
  const at = (dx: number, dy: number) => `${rounded(x + dx * frame.k)},${rounded(y + dy * frame.k)}`;
  const halo = { stroke: palette.halo, "stroke-width": rounded(1.4 * frame.k, 3), "paint-order": "stroke" };
  return node("polygon", {
    points: [at(-3, 2.5), at(0, -2.5), at(3, 2.5)].join(" "),
    fill: palette.inkSoft,
    ...halo,
  });
}
