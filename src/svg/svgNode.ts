import { escapeMarkup } from "./escapeMarkup";

/** An element of a drawing, in plain data: written to a file, put on a page or drawn into a PDF. */
export interface SvgNode {
  readonly tag: string;
  /** presentation attributes only, by their SVG names (`stroke-width`) */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export function node(
  tag: string,
  attributes: SvgNode["attributes"] = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children };
}

/** The element as markup: escaped, without white space of its own, the same text for the same element. */
export function writeSvg({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  const opening = `<${tag}${written.join("")}`;
  if (children.length === 0) return `${opening}/>`;
  const inside = children.map((it) => (typeof it === "string" ? escapeMarkup(it) : writeSvg(it)));
  return `${opening}>${inside.join("")}</${tag}>`;
}
