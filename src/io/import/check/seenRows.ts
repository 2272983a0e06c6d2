/** An earlier row about the same, and whether it said the same. */
export interface Earlier {
  row: number;
  isSame: boolean;
}

/** Rows seen so far by what they are about: where it stood first and what was said there. */
export class SeenRows {
  readonly #places = new Map<string, number>();
  // side by side and not one object each: there may be a hundred thousand
  readonly #rows: number[] = [];
  readonly #contents: string[] = [];

  /** Notes a row unless its key was seen before: then returns where. */
  note(key: string, row: number, content: string): Earlier | null {
    const place = this.#places.get(key);
    if (place !== undefined)
      return { row: this.#rows[place] ?? 0, isSame: this.#contents[place] === content };
    this.#places.set(key, this.#rows.length);
    this.#rows.push(row);
    this.#contents.push(content);
    return null;
  }
}
