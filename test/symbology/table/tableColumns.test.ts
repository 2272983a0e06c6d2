import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/domain/dataset";
import { missing } from "../../../src/domain/provenance";
import { buildPicture } from "../../../src/symbology/picture";
import {
  columnsToChoose,
  findColumn,
  inOrder,
  shownColumns,
  withColumn,
} from "../../../src/symbology/table/tableColumns";
import { rateOf, sumOf } from "../../../src/symbology/table/totals";
import type { Theme } from "../../../src/symbology/theme";
import { findTheme, THEMES } from "../../../src/symbology/themes";
import { vi } from "../../../src/text/vi";
import { makeValue } from "../../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../../support/publishedDataset";

const theme = (id: string) => findTheme(id) as Theme;
const difficulty = buildPicture(publishedDataset(), theme("difficulty"), "commune");
const poverty = buildPicture(publishedDataset(), theme("poverty"), "commune");
const idsOf = (chosen: readonly string[], picture = difficulty) =>
  shownColumns(picture, chosen).map((it) => it.id);

let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

describe("columns to choose", () => {
  it("are every other theme that the level has", () => {
    const ids = columnsToChoose(difficulty).map((it) => it.id);
    const themes = THEMES.map((it) => it.id).filter((it) => it !== "difficulty");
    expect(ids).toEqual(expect.arrayContaining(themes));
    expect(ids).not.toContain("difficulty");
    expect(ids).not.toContain("households");
  });

  it("are fewer for villages, of which less is known", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "village");
    const ids = columnsToChoose(picture).map((it) => it.id);
    expect(ids).toEqual(expect.arrayContaining(["households", "population", "poverty", "density"]));
    expect(ids).not.toContain("income");
    expect(ids).not.toContain("merged-from");
  });

  it("are added and put away, and say nothing of what is usual", () => {
    const population = findColumn("population", difficulty);
    const status = findColumn("status", difficulty);
    if (population === undefined || status === undefined) throw new Error("columns are gone");
    const added = withColumn(difficulty, [], population, true);
    expect(added).toEqual(["population"]);
    const without = withColumn(difficulty, added, status, false);
    expect(without).toEqual(["population", "-status"]);
    expect(idsOf(without)).toEqual(["unit", "code", "class", "population"]);
    expect(withColumn(difficulty, without, status, true)).toEqual(["population"]);
  });

  it("wait while the level does not have them", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "village");
    expect(idsOf(["income", "population"], picture)).not.toContain("income");
    expect(idsOf(["income", "population"], picture)).toContain("population");
  });

  it("do not say the theme on show twice", () => {
    expect(idsOf(["poverty"], poverty)).toEqual(["unit", "code", "class", "value", "status"]);
    expect(findColumn("poverty", poverty)?.id).toBe("value");
  });

  it("stand in one order, whatever the order they were chosen in", () => {
    expect(inOrder(["-status", "poverty", "population", "area"])).toEqual([
      "population",
      "area",
      "poverty",
      "-status",
    ]);
  });
});

describe("cells", () => {
  const read = (id: string, name: string, dataset = publishedDataset(), picture = difficulty) => {
    const unit = picture.units.find((it) => it.name === name);
    const column = findColumn(id, picture);
    if (unit === undefined || column === undefined) throw new Error(`no ${id} of ${name}`);
    return column.read(dataset, picture)(unit);
  };

  it("carry the provenance of their value", () => {
    expect(read("poverty", "Lê Lợi")).toMatchObject({ value: 27.69, fact: { valueStatus: "reported" } });
    expect(read("area", "Bình Lư").fact?.source).not.toBe("");
  });

  it("are missing where nobody knows, never 0", () => {
    expect(read("population", "Lê Lợi").value).toBeNull();
    expect(read("villages", "Bình Lư").value).toBeNull();
    expect(read("extreme-villages", "Bình Lư").value).toBeNull();
    expect(read("criterion-3", "Bình Lư")).toMatchObject({ value: null, classKey: "missing" });
  });

  it("count villages of a list, and say that they are made up", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "commune");
    const all = picture.units.map((it) => Number(read("villages", it.name, withSample, picture).value));
    expect(all.reduce((sum, it) => sum + it, 0)).toBe(956);
    const extreme = picture.units.map((it) =>
      Number(read("extreme-villages", it.name, withSample, picture).value),
    );
    expect(extreme.reduce((sum, it) => sum + it, 0)).toBe(564);
    expect(read("villages", "Bình Lư", withSample, picture).fact?.valueStatus).toBe("sample");
  });

  it("name the former units", () => {
    expect(read("merged-from", "Lê Lợi").value).toBe("Lê Lợi, Pú Đao, Chăn Nưa, Nậm Pì");
  });

  it("are written by every theme's own format", () => {
    for (const it of THEMES.filter(({ isCategorical }) => !isCategorical)) {
      const column = findColumn(it.id, difficulty);
      expect(column?.write(vi, { value: 12, fact: null, classKey: null }, difficulty)).toMatch(/12/);
    }
  });
});

describe("totals", () => {
  it("add what is known and count what is not", () => {
    const total = sumOf([makeValue(2), missing<number>(), makeValue(0)]);
    expect(total).toEqual({ value: 2, missing: 1, isSample: false });
  });

  it("are no figure where nothing is known", () => {
    expect(sumOf([missing<number>(), missing<number>()]).value).toBeNull();
    expect(sumOf([]).value).toBeNull();
  });

  it("are made up as soon as one figure is", () => {
    expect(sumOf([makeValue(1), makeValue(2, { valueStatus: "sample" })]).isSample).toBe(true);
  });

  it("of a rate divide sums, over the rows that have both", () => {
    const rate = rateOf([
      [makeValue(100), makeValue(1)],
      [makeValue(100), makeValue(4)],
      [missing<number>(), makeValue(50)],
    ]);
    expect(rate).toEqual({ value: 40, missing: 1, isSample: false });
  });

  it("of a rate are none without a whole", () => {
    expect(rateOf([[makeValue(1), makeValue(0)]]).value).toBeNull();
  });

  it("stand below what can be added and below rates whose parts are known, below nothing else", () => {
    const withTotal = columnsToChoose(difficulty).filter((it) => it.total !== undefined);
    expect(withTotal.map((it) => it.id)).toEqual([
      "population",
      "area",
      "villages",
      "extreme-villages",
      "extreme-village-share",
      "density",
    ]);
  });

  it("give the province's area and density", () => {
    const total = (id: string) => findColumn(id, difficulty)?.total?.(difficulty.units, publishedDataset());
    expect(total("area")?.value).toBeCloseTo(9068.73, 0);
    expect(total("population")?.missing).toBe(1);
    expect(total("density")?.missing).toBe(1);
  });
});
