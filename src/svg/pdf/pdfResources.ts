import type { FontWeight } from "../font/fonts";
import { number } from "./pathOperators";
import type { PdfObjects } from "./pdfObjects";

/** What the pages of one file share: fonts with the letters used, strengths, patterns. */
export class PdfResources {
  readonly letters: Record<FontWeight, Map<number, string>> = { regular: new Map(), strong: new Map() };
  readonly #strengths = new Map<string, string>();
  readonly #patterns = new Map<string, { name: string; id: number }>();

  /** Name of the graphics state that draws at these strengths, 0 to 1. */
  strength(fill: number, stroke: number): string {
    const content = `<< /Type /ExtGState /ca ${number(fill)} /CA ${number(stroke)} >>`;
    const name = this.#strengths.get(content) ?? `G${this.#strengths.size}`;
    this.#strengths.set(content, name);
    return name;
  }

  /** Name of a pattern, made on the first call with its key. */
  pattern(key: string, make: () => number): string {
    const known = this.#patterns.get(key);
    if (known !== undefined) return known.name;
    const made = { name: `P${this.#patterns.size}`, id: make() };
    this.#patterns.set(key, made);
    return made.name;
  }

  use(weight: FontWeight, glyph: number, letter: string): void {
    if (!this.letters[weight].has(glyph)) this.letters[weight].set(glyph, letter);
  }

  /** The dictionary that pages and patterns refer to; `fonts` by weight, once their letters are known. */
  write(objects: PdfObjects, id: number, fonts: Record<FontWeight, number>): void {
    const states = [...this.#strengths].map(([content, name]) => `/${name} ${content}`);
    const patterns = [...this.#patterns.values()].map((it) => `/${it.name} ${it.id} 0 R`);
    objects.fill(
      id,
      `<< /Font << /regular ${fonts.regular} 0 R /strong ${fonts.strong} 0 R >> ` +
        `/ExtGState << ${states.join(" ")} >> /Pattern << ${patterns.join(" ")} >> >>`,
    );
  }
}
