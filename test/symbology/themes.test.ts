import { describe, expect, it } from "vitest";
import { LEVELS } from "../../src/domain/level";
import { findTheme, isValidPair, scaledTheme, THEMES } from "../../src/symbology/themes";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { datasetWithSample, publishedDataset } from "../support/publishedDataset";

const pairs = THEMES.flatMap((theme) =>
  theme.levels.map((level) => ({ theme, level, name: `${theme.id}, ${level}` })),
);

describe("the table of themes", () => {
  it("has the themes of the first pictures, difficulty first", () => {
    const ids = THEMES.map((it) => it.id);
    expect(ids[0]).toBe("difficulty");
    expect(ids).toEqual(expect.arrayContaining(["difficulty", "attainment", "poverty", "density"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["difficulty", ["commune", "village"]],
    ["poverty", ["commune", "village"]],
    ["density", ["commune", "village"]],
    ["attainment", ["commune"]],
    ["income", ["commune"]],
    ["extreme-village-share", ["commune"]],
    ["criterion-10", ["commune"]],
    ["indicator-1", ["commune"]],
    ["indicator-3.10", ["commune"]],
  ])("shows %s at %j", (id, levels) => {
    expect(LEVELS.filter((level) => isValidPair(id, level))).toEqual(levels);
  });

  it("shows every theme at commune level, where another pair falls back to", () => {
    expect(THEMES.filter((it) => !it.levels.includes("commune"))).toEqual([]);
  });

  it("finds a theme by its id, and none by another word", () => {
    expect(findTheme("density")?.id).toBe("density");
    expect(findTheme("Density")).toBeUndefined();
    expect(isValidPair("no-such-theme", "commune")).toBe(false);
  });
});

describe.each(pairs)("$name", ({ theme, level }) => {
  const published = publishedDataset();
  const classes = scaledTheme(theme, published, level, null).classes(level);

  it("ends its classes with “missing” and “not applicable”", () => {
    expect(classes.slice(-2).map((it) => it.key)).toEqual(["missing", "notApplicable"]);
  });

  it("has different keys, colours and labels for its classes", () => {
    for (const of of [
      classes.map((it) => it.key),
      classes.map((it) => it.colour),
      classes.map((it) => it.label(vi)),
      classes.map((it) => it.label(en)),
    ])
      expect(new Set(of).size).toBe(classes.length);
  });

  it.each([vi, en])("has words in $language for its name, title and method", (text) => {
    for (const words of [
      theme.name(text, published),
      theme.hint(text, published),
      theme.title(text, level, published),
      scaledTheme(theme, published, level, null).method(text, level),
    ])
      expect(words.trim()).not.toBe("");
  });

  it("classifies every unit of the level into one of its classes", async () => {
    for (const dataset of [published, await datasetWithSample()]) {
      const scaled = scaledTheme(theme, dataset, level, null);
      const keys = new Set(scaled.classes(level).map((it) => it.key));
      const units =
        level === "commune" ? dataset.communes.map((it) => it.code) : dataset.villages.map((it) => it.id);
      const classified = scaled.classify(dataset, level);
      expect([...classified.keys()].sort()).toEqual([...units].sort());
      expect([...classified.values()].filter((it) => !keys.has(it.classKey))).toEqual([]);
    }
  });

  it("gives a unit without a value no class of values", async () => {
    const gaps = [...theme.classify(await datasetWithSample(), level).values()].filter(
      (it) => it.value.value === null,
    );
    const answers = ["missing", "notApplicable"];
    expect(gaps.filter((it) => !answers.includes(it.classKey))).toEqual([]);
  });

  it("writes every known value in words", async () => {
    const known = [...theme.classify(await datasetWithSample(), level).values()].flatMap(({ value }) =>
      value.value === null ? [] : [theme.format(vi, value.value, level)],
    );
    expect(known.filter((it) => /^$|NaN|undefined|null/.test(it))).toEqual([]);
  });
});
