import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/domain/dataset";
import { buildPicture } from "../../../src/symbology/picture";
import { shownColumns } from "../../../src/symbology/table/tableColumns";
import type { Theme } from "../../../src/symbology/theme";
import { findTheme } from "../../../src/symbology/themes";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";
import { runAtOnce } from "../../../src/ui/grid/runSteps";
import { copyUnits } from "../../../src/ui/table/copyUnits";
import { makeCommune, makeDataset } from "../../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../../support/publishedDataset";

let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

function copied(
  theme: string,
  chosen: readonly string[],
  names: readonly string[],
  options = {},
): string[][] {
  const { dataset, text } = { dataset: publishedDataset(), text: vi, ...options };
  const picture = buildPicture(dataset, findTheme(theme) as Theme, "commune");
  const units = names
    .map((name) => picture.units.find((it) => it.name === name))
    .filter((it) => it !== undefined);
  const columns = shownColumns(picture, chosen);
  const tsv = runAtOnce(copyUnits(units, { columns, picture, dataset, text }));
  return tsv.split("\r\n").map((line) => line.split("\t"));
}

describe("a copy of the table", () => {
  it("names the theme and what its numbers count", () => {
    expect(copied("poverty", ["population"], [])[0]).toEqual([
      "Xã, phường",
      "Mã",
      "Tỷ lệ hộ nghèo",
      "Tỷ lệ hộ nghèo (%)",
      "Dân số (người)",
      "Tính chất số liệu",
    ]);
  });

  it("has bare numbers, class, code, kind, document and date", () => {
    const [, row] = copied("poverty", ["area"], ["Lê Lợi"]);
    expect(row?.slice(0, 4)).toEqual(["Xã Lê Lợi", "03487", "Từ 20\u00a0% trở lên", "27,69"]);
    expect(row?.[4]).toMatch(/^\d+,\d+$/);
    expect(row?.[5]).toMatch(/^Báo chí nêu · .+ · .*20\d\d/);
  });

  it("leaves a figure that nobody knows empty, and says so in words of its class", () => {
    const [, row] = copied("poverty", [], ["Bình Lư"]);
    expect(row?.slice(2, 4)).toEqual(["Chưa có số liệu", ""]);
  });

  it("says of every row which of its figures are made up", () => {
    const rows = copied("poverty", ["density"], ["Lê Lợi", "Bình Lư"], { dataset: withSample });
    expect(rows[0]?.at(-1)).toBe("Cột có số liệu mẫu");
    expect(rows[1]?.at(-1)).not.toContain("Tỷ lệ hộ nghèo (%)");
    expect(rows[2]?.at(-1)).toContain("Tỷ lệ hộ nghèo (%)");
  });

  it("has no such column where every figure is published", () => {
    expect(copied("poverty", [], ["Lê Lợi"])[0]?.at(-1)).toBe("Tính chất số liệu");
  });

  it("speaks English with a decimal point", () => {
    const [head, row] = copied("poverty", [], ["Lê Lợi"], { text: en });
    expect(head?.[3]).toBe("Poverty rate of households (%)");
    expect(row?.[3]).toBe("27.69");
  });

  it("does not let a name of a handed-in list be a formula", () => {
    const commune = makeCommune({ name: "=HYPERLINK(1)", kind: "commune" });
    const dataset = { ...makeDataset({ communes: [commune] }), oldCommunes: [] };
    const picture = buildPicture(dataset, findTheme("difficulty") as Theme, "commune");
    const columns = shownColumns(picture, []).slice(0, 1);
    const village = { ...picture.units[0], kind: "village" as const } as (typeof picture.units)[number];
    const tsv = runAtOnce(copyUnits([village], { columns, picture, dataset, text: vi }));
    expect(tsv.split("\r\n")[1]).toBe("'=HYPERLINK(1)");
  });
});
