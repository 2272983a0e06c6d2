import { textWidth } from "../draw/textWidth";

export const FONT_FAMILY = "Be Vietnam Pro";

/** The two weights that sheets are set in, by their `font-weight`. */
export const WEIGHTS = { regular: 400, strong: 600 } as const;
export type FontWeight = keyof typeof WEIGHTS;

/** Widths come from a table of letters and not from the font: a line keeps this much more room than they say. */
const ROOM = 1.02;

/** Width of a line of text in the unit of `size`; `spacing` is added after each letter. */
export function lineWidth(text: string, size: number, weight: FontWeight, spacing = 0): number {
  return textWidth(text, { bold: weight === "strong" }) * size * ROOM + spacing * [...text].length;
}

/** Lines of at most `width`, broken at spaces; a word wider than that has a line of its own. */
export function wrapText(text: string, size: number, width: number, weight: FontWeight): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lineWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
