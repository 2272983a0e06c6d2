import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/domain/dataset";
import { buildPicture, type Picture } from "../../../src/symbology/picture";
import { keptUnits } from "../../../src/symbology/table/keptUnits";
import {
  nameFilter,
  readFilter,
  type TableFilter,
  withFilter,
  writeFilter,
} from "../../../src/symbology/table/tableFilter";
import type { Theme } from "../../../src/symbology/theme";
import { findTheme } from "../../../src/symbology/themes";
import { makeDataset, makeValue, makeVillage } from "../../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../../support/publishedDataset";

const theme = (id: string) => findTheme(id) as Theme;
const poverty = buildPicture(publishedDataset(), theme("poverty"), "commune");
let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

function namesOf(picture: Picture, filters: readonly string[], dataset = publishedDataset()): string[] {
  const read = filters.map((it) => readFilter(it) as TableFilter);
  const kept = keptUnits(dataset, picture, read);
  return picture.units.filter((it) => kept?.has(it.id) ?? true).map((it) => it.name);
}

describe("filters of the table", () => {
  it("find a name without its accents, by every word", () => {
    expect(namesOf(poverty, ["name:muong te"])).toEqual(["Mường Tè"]);
    expect(namesOf(poverty, ["name:đoàn"])).toEqual(["Đoàn Kết"]);
  });

  it("find figures from … to …, both included, and never a unit without one", () => {
    expect(namesOf(poverty, ["poverty:27.69.."])).toEqual(["Lê Lợi"]);
    expect(namesOf(poverty, ["poverty:..100"])).toHaveLength(3);
  });

  it("take 0 for a figure", () => {
    const villages = [0, 5].map((it, index) =>
      makeVillage({ id: `03439-00${index}`, name: `Bản ${it}`, povertyRatePct: makeValue(it) }),
    );
    const dataset = makeDataset({ villages: [...villages, makeVillage({ name: "Bản A" })] });
    const picture = buildPicture(dataset, theme("poverty"), "village");
    expect(namesOf(picture, ["poverty:0..0"], dataset)).toEqual(["Bản 0"]);
  });

  it("find figures of other columns than the theme's", () => {
    const people = new Map(publishedDataset().communes.map((it) => [it.name, it.population.value]));
    const names = namesOf(poverty, ["population:20000.."]);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((it) => (people.get(it) ?? 0) >= 20000)).toBe(true);
    expect(names).toHaveLength([...people.values()].filter((it) => it !== null && it >= 20000).length);
  });

  it("find units by the kind of their value", () => {
    expect(namesOf(poverty, ["status:published"])).toHaveLength(3);
    expect(namesOf(poverty, ["status:missing"])).toHaveLength(35);
    expect(namesOf(poverty, ["status:published,missing"])).toHaveLength(38);
  });

  it("tell not applicable from missing", () => {
    const picture = buildPicture(publishedDataset(), theme("attainment"), "commune");
    expect(namesOf(picture, ["status:notApplicable"])).toEqual(["Đoàn Kết", "Tân Phong"]);
  });

  it("must all be met", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "village");
    const names = namesOf(picture, ["name:thu lum", "poverty:20.."], withSample);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((it) => it.includes("Thu Lũm"))).toBe(true);
    expect(names.length).toBeLessThan(namesOf(picture, ["name:thu lum"], withSample).length);
  });

  it("that the level cannot answer leave every unit", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "village");
    expect(keptUnits(withSample, picture, [readFilter("income:10..") as TableFilter])).toBeNull();
  });

  it("keep to 100,000 villages as to one", () => {
    const villages = Array.from({ length: 100_000 }, (_, index) =>
      makeVillage({
        id: `03439-${index}`,
        name: `Bản ${index}`,
        ...(index % 4 === 0 ? {} : { povertyRatePct: makeValue(index % 100) }),
      }),
    );
    const dataset = makeDataset({ villages });
    const picture = buildPicture(dataset, theme("poverty"), "village");
    const kept = keptUnits(dataset, picture, [
      { on: "range", column: "poverty", from: 10, to: 19 },
      { on: "name", text: "ban 77" },
    ]);
    const expected = villages.filter(
      ({ name, povertyRatePct: { value } }) =>
        value !== null && value >= 10 && value <= 19 && name.includes(" 77"),
    );
    expect([...(kept ?? [])]).toEqual(expected.map((it) => it.id));
  });
});

describe("a filter in the address", () => {
  it.each([
    "name:bản mẫu: 07",
    "status:sample,missing",
    "poverty:20..40",
    "population:..4000",
    "poverty:-2.5..",
  ])("%s comes back as it went", (text) => {
    expect(writeFilter(readFilter(text) as TableFilter)).toBe(text);
  });

  it.each([
    "",
    "name",
    "name:",
    "name:  ",
    "poverty:",
    "poverty:20",
    "poverty:a..b",
    "poverty:..",
    "poverty:1..2..3",
  ])("%j is none", (text) => {
    expect(readFilter(text)).toBeNull();
  });

  it("takes limits in the wrong order as meant", () => {
    expect(readFilter("poverty:40..20")).toEqual({ on: "range", column: "poverty", from: 20, to: 40 });
  });

  it("knows no kind that there is not", () => {
    expect(readFilter("status:good")).toBeNull();
  });

  it("has no semicolon in a name, which parts filters", () => {
    expect(nameFilter("a;b")?.text).toBe("a b");
  });
});

describe("one filter of a kind", () => {
  const [low, high] = ["poverty:..10", "poverty:40.."].map((it) => readFilter(it) as TableFilter);

  it("takes the place of its like and leaves the others", () => {
    const name = nameFilter("ban") as TableFilter;
    expect(withFilter([low as TableFilter, name], "poverty", high as TableFilter)).toEqual([high, name]);
  });

  it("goes away alone", () => {
    const name = nameFilter("ban") as TableFilter;
    expect(withFilter([low as TableFilter, name], "poverty", null)).toEqual([name]);
    expect(withFilter([name], "poverty", null)).toEqual([name]);
  });
});
