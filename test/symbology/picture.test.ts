import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { buildPicture, type Picture, publishedCount, visibleUnits } from "../../src/symbology/picture";
import type { Theme } from "../../src/symbology/theme";
import { findTheme, THEMES } from "../../src/symbology/themes";
import { makeCommune, makeDataset, makeValue, makeVillage } from "../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";

const theme = (id: string) => findTheme(id) as Theme;
const countsOf = (picture: Picture) => Object.fromEntries(picture.classes.map((it) => [it.key, it.count]));

let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

describe("the picture of difficulty", () => {
  it("has 32, 4, 2 and no commune without an answer", () => {
    const picture = buildPicture(publishedDataset(), theme("difficulty"), "commune");
    expect(countsOf(picture)).toEqual({ extreme: 32, notListed: 4, missing: 0, notApplicable: 2 });
    expect(picture).toMatchObject({ hasValues: true, hasSample: false });
  });

  it("has no village by default, and no count that nobody has published", () => {
    const picture = buildPicture(publishedDataset(), theme("difficulty"), "village");
    expect(picture.units).toEqual([]);
    expect(countsOf(picture)).toEqual({ extreme: null, notExtreme: null, missing: 956 });
    expect(picture).toMatchObject({ hasValues: false, hasSample: false });
  });

  it("has 564 and 392 of 956 villages with sample data on, and says that they are sample", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "village");
    expect(picture.units).toHaveLength(956);
    expect(countsOf(picture)).toEqual({ extreme: 564, notExtreme: 392, missing: 0 });
    expect(picture).toMatchObject({ hasValues: true, hasSample: true });
  });

  it("of communes is untouched by sample data", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "commune");
    expect(picture.units).toEqual(buildPicture(publishedDataset(), theme("difficulty"), "commune").units);
    expect(picture.hasSample).toBe(false);
  });
});

describe("the picture of attainment", () => {
  it("has 36 missing and 2 not applicable by default, so that the designed answer is given", () => {
    const picture = buildPicture(publishedDataset(), theme("attainment"), "commune");
    expect(countsOf(picture)).toMatchObject({ missing: 36, notApplicable: 2, "range-1": 0 });
    expect(picture.hasValues).toBe(false);
  });
});

describe("the picture of poverty", () => {
  it("keeps Mường Kim at 9.06 %, reported, among sample values", () => {
    const { code } = communeNamed("Mường Kim");
    const unit = buildPicture(withSample, theme("poverty"), "commune").units.find((it) => it.id === code);
    expect(unit?.value).toMatchObject({ value: 9.06, valueStatus: "reported" });
  });

  it("lists “missing” also where no unit is, and “not applicable” only where one is", () => {
    const dataset = makeDataset({ villages: [makeVillage({ povertyRatePct: makeValue(12) })] });
    const picture = buildPicture(dataset, theme("poverty"), "village");
    expect(countsOf(picture)).toEqual({ "range-1": 0, "range-2": 1, "range-3": 0, "range-4": 0, missing: 0 });
  });
});

describe("units of a picture", () => {
  it("say of a village in which commune it lies", () => {
    const dataset = makeDataset({ communes: [makeCommune()], villages: [makeVillage()] });
    expect(buildPicture(dataset, theme("difficulty"), "village").units).toEqual([
      expect.objectContaining({
        id: "03439-s001",
        kind: "village",
        communeCode: "03439",
        communeName: "Thu Lũm",
        classKey: "missing",
      }),
    ]);
  });

  it("are there though a theme says nothing of them", () => {
    const silent: Theme = { ...theme("density"), classify: () => new Map() };
    const picture = buildPicture(makeDataset({ communes: [makeCommune()] }), silent, "commune");
    expect(countsOf(picture)).toMatchObject({ missing: 1 });
    expect(picture.units[0]?.value).toMatchObject({ value: null, valueStatus: "missing" });
  });
});

describe("counts of a picture", () => {
  it.each(THEMES.flatMap((it) => it.levels.map((level) => [it.id, level] as const)))(
    "of %s at %s level add up to the units",
    (id, level) => {
      const picture = buildPicture(withSample, theme(id), level);
      const sum = picture.classes.reduce((total, it) => total + (it.count ?? 0), 0);
      expect(sum).toBe(picture.units.length);
    },
  );

  it("add up for any rates, and a gap is counted as a gap", () => {
    const rates = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(rates, (values) => {
        const villages = values.map((value, index) => {
          const id = `03439-${index}`;
          return makeVillage(value === null ? { id } : { id, povertyRatePct: makeValue(value) });
        });
        const picture = buildPicture(makeDataset({ villages }), theme("poverty"), "village");
        const counts = countsOf(picture);
        expect(Object.values(counts).reduce((total: number, it) => total + (it ?? 0), 0)).toBe(values.length);
        expect(counts.missing).toBe(values.filter((it) => it === null).length);
      }),
    );
  });
});

describe("publishedCount", () => {
  it("has 564 of 956 villages", () => {
    expect(publishedCount(publishedDataset(), "extremelyDifficultVillageCount")).toBe(564);
    expect(publishedCount(publishedDataset(), "villageCount")).toBe(956);
  });

  it("is null, not 0, for what is not published", () => {
    expect(publishedCount(publishedDataset(), "noSuchMeasure")).toBeNull();
    expect(publishedCount(publishedDataset(), "ethnicGroups")).toBeNull();
  });
});

describe("visibleUnits", () => {
  const picture = buildPicture(publishedDataset(), theme("difficulty"), "commune");
  const all = { classFilter: [], within: null };

  it("is every unit, the same list, where nothing is filtered", () => {
    expect(visibleUnits(picture, all)).toBe(picture.units);
  });

  it("is the units of the chosen classes together", () => {
    expect(visibleUnits(picture, { ...all, classFilter: ["notListed", "notApplicable"] })).toHaveLength(6);
  });

  it("is the villages of one commune, of the chosen class where both are asked for", () => {
    const villages = buildPicture(withSample, theme("difficulty"), "village");
    const { code: within } = communeNamed("Sin Suối Hồ");
    expect(visibleUnits(villages, { ...all, within })).toHaveLength(35);
    const extreme = visibleUnits(villages, { classFilter: ["extreme"], within });
    expect(extreme.length).toBeLessThan(35);
    expect(new Set(extreme.map((it) => `${it.communeCode} ${it.classKey}`))).toEqual(
      new Set([`${within} extreme`]),
    );
  });

  it("is nothing for a class that no unit has", () => {
    expect(visibleUnits(picture, { ...all, classFilter: ["missing"] })).toEqual([]);
  });
});
