import { describe, expect, it } from "vitest";
import { en } from "../../src/text/en";
import { LANGUAGES } from "../../src/text/language";
import { textOf } from "../../src/text/text";
import { vi } from "../../src/text/vi";

type Words = string | ((...values: string[]) => string);

/** Every text of a catalogue under its path: “search.kind.village”. */
function entriesOf(part: object, path = ""): [path: string, words: Words][] {
  return Object.entries(part).flatMap(([key, inner]: [string, Words | object]): [string, Words][] => {
    const here = path === "" ? key : `${path}.${key}`;
    return typeof inner === "object" ? entriesOf(inner, here) : [[here, inner as Words]];
  });
}

const catalogues = LANGUAGES.map((language) => ({ language, entries: entriesOf(textOf(language)) }));

/** Letters only, and lower case: some sentences put their words into the middle, uncapitalised. */
const probe = (index: number) => `probe${"abcdef"[index]}`;

/** A text as it may appear, with stand-ins for what it is given; a level is tried at both levels. */
function variantsOf(words: Words): string[] {
  if (typeof words === "string") return [words];
  const probes = Array.from({ length: words.length }, (_, index) => probe(index));
  return [
    words(...probes),
    ...probes.flatMap((_, index) =>
      ["commune", "village"].map((level) => words(...probes.with(index, level))),
    ),
  ];
}

/** Whether what a text is given at this place shows in it, or, if it is a level, changes it. */
function usesArgument(words: (...values: string[]) => string, index: number): boolean {
  const probes = Array.from({ length: words.length }, (_, place) => probe(place));
  return (
    words(...probes).includes(probe(index)) ||
    words(...probes.with(index, "commune")) !== words(...probes.with(index, "village"))
  );
}

const NAMES = ["Lai Châu", "Tiếng Việt", "QĐ-UBND", "QĐ-TTg"];

describe("the catalogues", () => {
  it("have the same texts in both languages", () => {
    const [vietnamese, english] = [vi, en].map((it) => entriesOf(it).map(([path]) => path));
    expect(english).toEqual(vietnamese);
  });

  it("have a sentence where the other has one, and it is given as many figures", () => {
    const english = new Map(entriesOf(en));
    const unequal = entriesOf(vi).filter(([path, words]) => {
      const other = english.get(path);
      return typeof words !== typeof other || (typeof words === "function" && words.length !== other?.length);
    });
    expect(unequal.map(([path]) => path)).toEqual([]);
  });

  it("say which language they are", () => {
    expect(LANGUAGES.map((it) => textOf(it).language)).toEqual([...LANGUAGES]);
  });
});

describe.each(catalogues)("the catalogue “$language”", ({ entries }) => {
  const pathsWhere = (isBad: (text: string) => boolean) =>
    entries.filter(([, words]) => variantsOf(words).some(isBad)).map(([path]) => path);

  it("has no empty text", () => {
    expect(pathsWhere((text) => text.trim() === "")).toEqual([]);
  });

  it("is written in composed Unicode", () => {
    expect(pathsWhere((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("has no hole where a figure should stand", () => {
    expect(pathsWhere((text) => /undefined|null|NaN|\[object|\$\{/.test(text))).toEqual([]);
  });

  it("has no doubled space", () => {
    expect(pathsWhere((text) => / {2}/.test(text))).toEqual([]);
  });

  it("uses every figure it is given", () => {
    const unused = entries.flatMap(([path, words]) =>
      typeof words === "string"
        ? []
        : Array.from({ length: words.length }, (_, index) => index)
            .filter((index) => !usesArgument(words, index))
            .map((index) => `${path}, argument ${index + 1}`),
    );
    expect(unused).toEqual([]);
  });
});

describe("the English catalogue", () => {
  it("has Vietnamese letters in names only", () => {
    const foreign = entriesOf(en).filter(([, words]) =>
      variantsOf(words).some((text) =>
        /[^\P{L}A-Za-z]/u.test(NAMES.reduce((rest, name) => rest.replaceAll(name, ""), text)),
      ),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it("leaves no text in Vietnamese: what is the same in both is a name, a unit or a credit", () => {
    const vietnamese = new Map(entriesOf(vi));
    const same = entriesOf(en)
      .filter(([path, words]) => typeof words === "string" && words === vietnamese.get(path))
      .map(([path]) => path);
    expect(same.filter((path) => !/^(app\.languageName|units|map)\./.test(path))).toEqual([]);
  });
});
