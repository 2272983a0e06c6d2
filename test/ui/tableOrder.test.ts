import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { buildPicture, type Picture, type PictureUnit } from "../../src/symbology/picture";
import type { SortKey } from "../../src/symbology/table/sortKey";
import { shownColumns } from "../../src/symbology/table/tableColumns";
import type { Theme } from "../../src/symbology/theme";
import { findTheme } from "../../src/symbology/themes";
import { vi } from "../../src/text/vi";
import { orderRows } from "../../src/ui/grid/orderRows";
import { runAtOnce } from "../../src/ui/grid/runSteps";
import { orderKeys } from "../../src/ui/table/orderKeys";
import { makeCommune, makeDataset, makeValue, makeVillage } from "../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../support/publishedDataset";

const theme = (id: string) => findTheme(id) as Theme;
const inOrder = (picture: Picture, dataset: Dataset, sort: readonly SortKey[]) => {
  const order = runAtOnce(orderRows(picture.units, orderKeys(sort, picture, dataset, vi)));
  return [...order].map((index) => picture.units[index] as PictureUnit);
};
const ordered = (picture: Picture, column: string, descending = false, dataset = publishedDataset()) =>
  inOrder(picture, dataset, [{ column, descending }]);
const namesOf = (picture: Picture, column: string, descending = false) =>
  ordered(picture, column, descending).map((it) => it.name);
const columnsOf = (picture: Picture) => shownColumns(picture, []).map((it) => it.id);

const poverty = buildPicture(publishedDataset(), theme("poverty"), "commune");
const difficulty = buildPicture(publishedDataset(), theme("difficulty"), "commune");

let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

describe("the usual columns", () => {
  it("has no value beside the class where the class says it all", () => {
    expect(columnsOf(difficulty)).toEqual(["unit", "code", "class", "status"]);
  });

  it("has the value of a measure", () => {
    expect(columnsOf(poverty)).toEqual(["unit", "code", "class", "value", "status"]);
  });
});

describe("order by value", () => {
  it("goes from the lowest up, missing values last", () => {
    const names = namesOf(poverty, "value");
    expect(names.slice(0, 3)).toEqual(["Tân Uyên", "Mường Kim", "Lê Lợi"]);
    expect(names).toHaveLength(38);
  });

  it("goes from the highest down, missing values still last", () => {
    expect(namesOf(poverty, "value", true).slice(0, 3)).toEqual(["Lê Lợi", "Mường Kim", "Tân Uyên"]);
  });

  it("takes 0 for the lowest value, not for a missing one", () => {
    const villages = [12, 0].map((it, index) =>
      makeVillage({ id: `03439-s00${index}`, name: `Bản ${it}`, povertyRatePct: makeValue(it) }),
    );
    const unknown = makeVillage({ id: "03439-s003", name: "Bản A" });
    const picture = buildPicture(
      makeDataset({ villages: [unknown, ...villages] }),
      theme("poverty"),
      "village",
    );
    expect(namesOf(picture, "value")).toEqual(["Bản 0", "Bản 12", "Bản A"]);
  });

  it("orders numbers as numbers: 9 before 10", () => {
    const values = ordered(buildPicture(withSample, theme("density"), "village"), "value").map(
      (it) => it.value.value,
    );
    const known = values.filter((it) => it !== null);
    expect(known).toEqual([...known].sort((a, b) => Number(a) - Number(b)));
  });
});

describe("order by name", () => {
  it("follows the Vietnamese alphabet: Đ after D, Ô after O", () => {
    const communes = ["Đoàn Kết", "Ô Long", "Dào San", "Oa", "Bum Tở", "Bản Bo", "Ét"].map((name, index) =>
      makeCommune({ code: `0300${index}`, name }),
    );
    const picture = buildPicture(makeDataset({ communes }), theme("difficulty"), "commune");
    expect(namesOf(picture, "unit")).toEqual([
      "Bản Bo",
      "Bum Tở",
      "Dào San",
      "Đoàn Kết",
      "Ét",
      "Oa",
      "Ô Long",
    ]);
  });

  it("counts numbers within names: 2 before 10", () => {
    const villages = ["Bản 10", "Bản 2"].map((name, index) => makeVillage({ id: `03439-s00${index}`, name }));
    const picture = buildPicture(makeDataset({ villages }), theme("difficulty"), "village");
    expect(namesOf(picture, "unit")).toEqual(["Bản 2", "Bản 10"]);
  });
});

describe("order by the other columns", () => {
  it("orders communes by code", () => {
    const codes = ordered(difficulty, "code").map((it) => it.id);
    expect(codes).toEqual([...codes].sort());
  });

  it("orders villages by their commune's name", () => {
    const picture = buildPicture(withSample, theme("difficulty"), "village");
    const communes = ordered(picture, "commune").map((it) => it.communeName);
    expect(communes[0]).toBe("Bản Bo");
    expect(communes).toEqual([...communes].sort(new Intl.Collator("vi").compare));
  });

  it("orders classes as the legend does, and units of a class by name", () => {
    const rows = ordered(difficulty, "class");
    expect([...new Set(rows.map((it) => it.classKey))]).toEqual(["extreme", "notListed", "notApplicable"]);
    expect(rows.slice(32, 36).map((it) => it.name)).toEqual([
      "Bình Lư",
      "Mường Than",
      "Tân Uyên",
      "Than Uyên",
    ]);
  });

  it("puts the same kind of data together", () => {
    const statuses = ordered(buildPicture(withSample, theme("poverty"), "commune"), "status").map(
      (it) => it.value.valueStatus,
    );
    const changes = statuses.filter((it, index) => it !== statuses[index - 1]);
    expect(changes).toHaveLength(new Set(statuses).size);
  });
});

describe("every order", () => {
  const anyOrder = fc.record({
    column: fc.constantFrom("unit", "code", "class", "value", "status", "population", "merged-from"),
    descending: fc.boolean(),
  });

  it("keeps every unit once", () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 3 }), (sort) => {
        const ids = inOrder(poverty, publishedDataset(), sort).map((it) => it.id);
        expect(ids.sort()).toEqual(poverty.units.map((it) => it.id).sort());
      }),
    );
  });

  it("does not depend on the order before", () => {
    fc.assert(
      fc.property(anyOrder, fc.shuffledSubarray([...poverty.units], { minLength: 38 }), (order, units) => {
        expect(inOrder({ ...poverty, units }, publishedDataset(), [order])).toEqual(
          inOrder(poverty, publishedDataset(), [order]),
        );
      }),
    );
  });
});

describe("order by several columns", () => {
  it("orders what is equal in the first by the next", () => {
    const rows = inOrder(difficulty, publishedDataset(), [
      { column: "class", descending: true },
      { column: "population", descending: true },
    ]);
    expect(rows.slice(0, 6).map((it) => it.name)).toEqual([
      "Tân Phong",
      "Đoàn Kết",
      "Tân Uyên",
      "Than Uyên",
      "Bình Lư",
      "Mường Than",
    ]);
  });

  it("leaves out a column that the level does not have", () => {
    const sort = [
      { column: "households", descending: true },
      { column: "unit", descending: true },
    ];
    expect(inOrder(difficulty, publishedDataset(), sort)[0]?.name).toBe("Tủa Sín Chải");
  });

  it("takes the theme on show for its own column", () => {
    expect(namesOf(poverty, "poverty", true)).toEqual(namesOf(poverty, "value", true));
  });
});
