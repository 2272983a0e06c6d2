import { number } from "./pathOperators";

/** `#rrggbb` or `#rgb` as three parts of one; null for none. Throws a RangeError on other ways of writing a colour. */
export function colourParts(paint: string | number | undefined): string | null {
  if (paint === undefined || paint === "none" || paint === "transparent") return null;
  const text = String(paint);
  const full = /^#[0-9a-f]{3}$/i.test(text) ? text.replace(/[0-9a-f]/gi, "$&$&") : text;
  if (!/^#[0-9a-f]{6}$/i.test(full)) throw new RangeError(`Expected a colour like #1a2b3c, got ${text}`);
  return [1, 3, 5].map((at) => number(Number.parseInt(full.slice(at, at + 2), 16) / 255)).join(" ");
}
