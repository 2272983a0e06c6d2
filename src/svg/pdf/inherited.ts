import type { SvgNode } from "../svgNode";

/** Attributes that an element hands on to those within it. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "letter-spacing",
  "paint-order",
  "dominant-baseline",
] as const;
type Inherited = (typeof INHERITED)[number];

/** How an element is drawn: its own attributes over those of what it lies in. */
export interface Style extends Partial<Record<Inherited, string | number>> {
  /** of all elements around it together */
  opacity: number;
}

export const PLAIN: Style = { opacity: 1 };

export function inherit(style: Style, { attributes }: SvgNode): Style {
  const own = INHERITED.flatMap((name) => {
    const value = attributes[name];
    return value === undefined || value === "inherit" ? [] : [[name, value] as const];
  });
  return {
    ...style,
    ...Object.fromEntries(own),
    opacity: style.opacity * Number(attributes.opacity ?? 1),
  };
}
