import type { FontFace } from "./readFont";

/** The two weights of the one family that sheets are set in. */
export interface SheetFonts {
  regular: FontFace;
  strong: FontFace;
}
export type FontWeight = keyof SheetFonts;

export const FONT_FAMILY = "Be Vietnam Pro";
/** `font-weight` of each. */
export const WEIGHTS: Record<FontWeight, number> = { regular: 400, strong: 600 };

/** Which of the two is nearer to a `font-weight`. */
export function weightOf(fontWeight: string | number): FontWeight {
  return fontWeight === "bold" || Number(fontWeight) >= 500 ? "strong" : "regular";
}

/** The family has no signs of minutes and seconds. */
const STAND_INS: Readonly<Record<string, string>> = { "′": "'", "″": '"', "\u00a0": " ", "\u202f": " " };

/** Glyphs of a text in their order, with the letter that each stands for. */
export function glyphsOf(font: FontFace, text: string): { glyph: number; letter: string }[] {
  return [...text].map((letter) => {
    const glyph = font.glyphOf(letter.codePointAt(0) ?? 0);
    const drawn = STAND_INS[letter];
    return {
      glyph: glyph === 0 && drawn !== undefined ? font.glyphOf(drawn.codePointAt(0) ?? 0) : glyph,
      letter,
    };
  });
}

/** Width of a line of text in the unit of `size`; `spacing` is added after each letter. */
export function textWidth(font: FontFace, text: string, size: number, spacing = 0): number {
  const glyphs = glyphsOf(font, text);
  const advance = glyphs.reduce((sum, { glyph }) => sum + font.advanceOf(glyph), 0);
  return (advance * size) / font.unitsPerEm + spacing * glyphs.length;
}

/** Lines of at most `width`, broken at spaces; a word wider than that has a line of its own. */
export function wrapText(font: FontFace, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(font, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
