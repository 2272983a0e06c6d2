import { OVERLAY_PALETTE } from "../../../styles/overlayPalette";
import { CROP_IDS, type CropId } from "../../domain/zone";
import type { Mark } from "../../symbology/marks";
import { EXTENT_PATTERN, PATTERNS, TILE_SIZE } from "../../symbology/overlayMarks";
import { DOTS_TILE, HATCH_TILE } from "../../symbology/unitTiles";
import { node, type SvgNode } from "../svgNode";
import { classPatterns, patternNode } from "./classPatterns";
import type { Drawing } from "./drawing";
import { markNodes } from "./markNodes";

export type PatternName = "hatch" | "dots" | `crop-${CropId}` | `extent-${CropId}`;

/** What fills a shape with a pattern of this drawing. */
export function patternFill({ options }: Pick<Drawing, "options">, name: PatternName): string {
  return `url(#${options.idPrefix}${name})`;
}

/** Every pattern that the drawing names. */
export function drawPatterns(drawing: Drawing): SvgNode[] {
  const { view, frame, options, palette } = drawing;
  const tile = (name: PatternName, side: number, children: SvgNode[]) =>
    patternNode(`${options.idPrefix}${name}`, side, frame.k, children);
  const hatch = node("path", {
    d: HATCH_TILE.d,
    fill: "none",
    stroke: palette.hatch,
    "stroke-width": HATCH_TILE.width,
  });
  const { at: places, radius, ringRadius, ringOpacity } = DOTS_TILE;
  const dots = places.flatMap((at) => [
    node("circle", { cx: at, cy: at, r: ringRadius, fill: palette.dotRing, "fill-opacity": ringOpacity }),
    node("circle", { cx: at, cy: at, r: radius, fill: palette.dot }),
  ]);
  const crops = CROP_IDS.filter((it) => view.overlays.includes(it)).flatMap((crop) => [
    tile(`crop-${crop}`, TILE_SIZE, edged(drawing, crop, PATTERNS[crop])),
    tile(`extent-${crop}`, TILE_SIZE, edged(drawing, crop, EXTENT_PATTERN)),
  ]);
  return [
    tile("hatch", HATCH_TILE.side, [hatch]),
    tile("dots", DOTS_TILE.side, dots),
    ...classPatterns(view.classes, options, frame.k),
    ...crops,
  ];
}

/** With a thin pale edge, so that the marks show on every class colour. */
function edged({ view, options }: Drawing, crop: CropId, marks: readonly Mark[]): SvgNode[] {
  const { fill, sign } = overlayColours(view.scheme, crop, options.patterns);
  return [node("g", { opacity: 0.6 }, ...markNodes(marks, sign, 0.6)), ...markNodes(marks, fill)];
}

/** Plate and sign of an overlay; on paper without colours all are ink. */
export function overlayColours(
  scheme: Drawing["view"]["scheme"],
  overlay: keyof (typeof OVERLAY_PALETTE)["light"],
  patterns: "colour" | "blackAndWhite",
): { fill: string; sign: string } {
  return OVERLAY_PALETTE[scheme][patterns === "colour" ? overlay : "resettlement"];
}
