import { PALETTE, type Scheme } from "../../../styles/palette";
import { MISSING, NOT_APPLICABLE } from "../../symbology/answers";
import { luminance } from "../../symbology/contrast";
import { circle, line, type Mark } from "../../symbology/marks";
import type { ThemeClass } from "../../symbology/theme";
import { node, type SvgNode } from "../svgNode";
import type { DrawingOptions } from "./drawing";
import { rounded } from "./mapFrame";
import { markNodes } from "./markNodes";

/** What classes are filled with that colour alone does not tell. */
type PatternOptions = Pick<DrawingOptions, "patterns" | "idPrefix">;

const INK = "#2b2b2b";
const PAPER = "#ffffff";
const SIDE = 8;

/**
 * From paper to ink, so that more of a thing is darker where the classes have an order, and each has a grain of its
 * own where they have none. None runs as the hatch of “nothing known” does.
 */
const GRAINS: readonly { ground: string; ink: string; marks: readonly Mark[] }[] = [
  { ground: PAPER, ink: INK, marks: [] },
  { ground: PAPER, ink: INK, marks: [circle(2, 2, 0.7), circle(6, 6, 0.7)] },
  {
    ground: PAPER,
    ink: INK,
    marks: [line(0.9, [-2, -2], [10, 10]), line(0.9, [-2, 6], [2, 10]), line(0.9, [6, -2], [10, 2])],
  },
  { ground: PAPER, ink: INK, marks: [line(1.5, [-2, 2], [10, 2]), line(1.5, [-2, 6], [10, 6])] },
  {
    ground: PAPER,
    ink: INK,
    marks: [line(1.6, [2, -2], [2, 10]), line(1.6, [6, -2], [6, 10]), line(1.6, [-2, 4], [10, 4])],
  },
  { ground: "#6f6f6f", ink: PAPER, marks: [circle(2, 2, 1.1), circle(6, 6, 1.1)] },
  { ground: "#4a4a4a", ink: PAPER, marks: [] },
];

/**
 * Which grain each of so many classes has: apart enough to be told, few classes without the heaviest ink, and bare
 * paper left to what a theme does not apply to as long as there are grains enough.
 */
function grainOf(index: number, count: number): number {
  if (count <= 1) return 2;
  const first = count < GRAINS.length ? 1 : 0;
  const last = Math.min(GRAINS.length - 1, first + Math.max(count - 1, count * 1.2));
  return first + Math.round((index * (last - first)) / (count - 1));
}

/** Classes that have a grain, lightest first: what is darker in colour is darker without. */
const ownClasses = (classes: readonly ThemeClass[]) =>
  classes
    .filter(({ key }) => key !== MISSING.key && key !== NOT_APPLICABLE.key)
    .map((it, place) => ({ ...it, place, light: luminance(PALETTE.light[it.colour].fill) }))
    .sort((a, b) => b.light - a.light || a.place - b.place);

/** What a class is filled with, for the map and for the swatch of the legend: a colour, or `url(#…)` of a pattern. */
export function classFill(
  classes: readonly ThemeClass[],
  key: string | null,
  scheme: Scheme,
  { patterns, idPrefix }: PatternOptions,
): string {
  const found = classes.find((it) => it.key === key);
  if (patterns === "colour") return PALETTE[scheme][found?.colour ?? "missing"].fill;
  const index = ownClasses(classes).findIndex((it) => it.key === key);
  return index === -1 ? PAPER : `url(#${idPrefix}class-${index})`;
}

/** The patterns that `classFill` names; `k` as of the frame they are drawn in. */
export function classPatterns(
  classes: readonly ThemeClass[],
  { patterns, idPrefix }: PatternOptions,
  k: number,
): SvgNode[] {
  if (patterns === "colour") return [];
  const own = ownClasses(classes);
  return own.map((_, index) => {
    const grain = GRAINS[grainOf(index, own.length)] ?? { ground: PAPER, ink: INK, marks: [] };
    return patternNode(`${idPrefix}class-${index}`, SIDE, k, [
      node("rect", { width: SIDE, height: SIDE, fill: grain.ground }),
      ...markNodes(grain.marks, grain.ink),
    ]);
  });
}

/** A tile in pixels, repeated without a seam. */
export function patternNode(id: string, side: number, k: number, children: readonly SvgNode[]): SvgNode {
  return node(
    "pattern",
    {
      id,
      width: side,
      height: side,
      patternUnits: "userSpaceOnUse",
      patternTransform: `scale(${rounded(k, 5)})`,
    },
    ...children,
  );
}
