import { node, type SvgNode } from "../svgNode";

/** Width of a text in the unit of `size`, as the font that will be drawn has it. */
export type MeasureText = (text: string, size: number, weight: number) => number;

type Attributes = SvgNode["attributes"];

/** What texts take over from the groups around them: given to each text, so that none of it can get lost. */
const OF_TEXTS: ReadonlySet<string> = new Set([
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "paint-order",
  "stroke-linejoin",
  "text-anchor",
]);

/** The family has no signs of minutes and seconds, and one space is as good as another on paper. */
const STAND_INS: Readonly<Record<string, string>> = { "′": "'", "″": '"', "\u00a0": " ", "\u202f": " " };

/**
 * The same drawing without what svg2pdf does not know: `paint-order`, so that a halo becomes a text of its own below
 * the letters; `letter-spacing` and `text-anchor`, which ask how wide letters are; and letters that the font lacks.
 */
export function flattenText(drawing: SvgNode, measure: MeasureText): SvgNode {
  return flatten(drawing, {}, measure);
}

function flatten(it: SvgNode, around: Attributes, measure: MeasureText): SvgNode {
  const entries = Object.entries(it.attributes);
  const ofTexts = { ...around, ...Object.fromEntries(entries.filter(([name]) => OF_TEXTS.has(name))) };
  if (it.tag === "text") return drawnText({ ...it, attributes: { ...ofTexts, ...it.attributes } }, measure);
  const attributes = Object.fromEntries(
    entries.filter(([name]) => !OF_TEXTS.has(name) || name === "stroke-linejoin"),
  );
  const children = it.children.map((child) =>
    typeof child === "string" ? child : flatten(child, ofTexts, measure),
  );
  return { ...it, attributes, children };
}

function drawnText(text: SvgNode, measure: MeasureText): SvgNode {
  const { "paint-order": order, ...attributes } = text.attributes;
  const letters = { ...text, attributes, children: [plainWords(text)] };
  if (order === undefined || attributes.stroke === undefined) return spread(letters, measure);
  const inner = Object.entries(attributes).filter(([name]) => !name.startsWith("stroke"));
  const halo = { ...letters, attributes: { ...attributes, fill: "none" } };
  const filled = { ...letters, attributes: Object.fromEntries(inner) };
  return node("g", {}, spread(halo, measure), spread(filled, measure));
}

function plainWords(text: SvgNode): string {
  const words = text.children.filter((it) => typeof it === "string").join("");
  return [...words].map((letter) => STAND_INS[letter] ?? letter).join("");
}

/**
 * The text from its beginning, wherever it was anchored: what draws it need not know its width. With `letter-spacing`
 * its letters stand one by one, as far apart as they and the spacing are wide.
 */
function spread(text: SvgNode, measure: MeasureText): SvgNode {
  const { "letter-spacing": spacing = 0, "text-anchor": anchor, transform, ...attributes } = text.attributes;
  const [size, weight] = [Number(attributes["font-size"] ?? 16), Number(attributes["font-weight"] ?? 400)];
  const words = text.children.join("");
  const parts = Number(spacing) === 0 ? [words] : [...words];
  const widths = parts.map((it) => measure(it, size, weight) + Number(spacing));
  const whole = widths.reduce((sum, it) => sum + it, 0) - Number(spacing);
  let at = Number(attributes.x ?? 0) - (anchor === "middle" ? whole / 2 : anchor === "end" ? whole : 0);
  const placed = parts.map((part, index) => {
    const one = node("text", { ...attributes, x: Math.round(at * 1000) / 1000 }, part);
    at += widths[index] ?? 0;
    return one;
  });
  return node("g", transform === undefined ? {} : { transform }, ...placed);
}
