import { OVERLAY_PALETTE } from "../../../styles/overlayPalette";
import { CROP_IDS, type CropId } from "../../domain/zone";
import type { Mark } from "../../symbology/marks";
import { EXTENT_PATTERN, PATTERNS, TILE_SIZE } from "../../symbology/overlayMarks";
import { node, type SvgNode } from "../svgNode";
import { classPatterns, patternNode } from "./classPatterns";
import type { Drawing } from "./drawing";
import { markNodes } from "./markNodes";

/** Side of the tile of “nothing known”, and of the dots of sample data, in pixels. */
const HATCH = 6;
const DOTS = 10;

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
    d: "M-1.5 1.5L1.5 -1.5M-1 7L7 -1M4.5 7.5L7.5 4.5",
    fill: "none",
    stroke: palette.hatch,
    "stroke-width": 0.7,
  });
  const dot = (at: number) => [
    node("circle", { cx: at, cy: at, r: 1.15, fill: palette.dotRing, "fill-opacity": 0.75 }),
    node("circle", { cx: at, cy: at, r: 0.75, fill: palette.dot }),
  ];
  const crops = CROP_IDS.filter((it) => view.overlays.includes(it)).flatMap((crop) => [
    tile(`crop-${crop}`, TILE_SIZE, edged(drawing, crop, PATTERNS[crop])),
    tile(`extent-${crop}`, TILE_SIZE, edged(drawing, crop, EXTENT_PATTERN)),
  ]);
  return [
    tile("hatch", HATCH, [hatch]),
    tile("dots", DOTS, [...dot(DOTS / 4), ...dot((3 * DOTS) / 4)]),
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
