import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import type { Level } from "../../src/domain/level";
import { buildPicture } from "../../src/symbology/picture";
import { classLabel, publishedVillageTotals, summarise } from "../../src/symbology/summary";
import type { Theme } from "../../src/symbology/theme";
import { findTheme, THEMES } from "../../src/symbology/themes";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { makeCommune, makeDataset, makeVillage } from "../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";

const theme = (id: string) => findTheme(id) as Theme;
const NOTHING = { classFilter: [], within: null, selected: null };
const SAMPLE = "Số liệu mẫu, không phải số liệu thật: ";

function sentence(dataset: Dataset, id: string, level: Level, text = vi): string {
  return summarise(buildPicture(dataset, theme(id), level), dataset, NOTHING, text);
}

let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

describe("the summary of published data", () => {
  it("tells 32 of 36, 4 and 2, with the decision", () => {
    expect(sentence(publishedDataset(), "difficulty", "commune")).toBe(
      "32 trong 36 xã đặc biệt khó khăn (khu vực III) theo Quyết định 113/QĐ-UBND ngày 16/01/2026; " +
        "4 xã không thuộc danh sách; 2 phường ngoài diện xét.",
    );
  });

  it("tells 564/956 of villages, and that none is drawn", () => {
    const words = sentence(publishedDataset(), "difficulty", "village");
    expect(words).toContain("564/956");
    expect(words).toContain("59,0\u00a0%");
    expect(words).toContain("không vẽ bản nào");
  });

  it("claims no total of villages where the data have none", () => {
    expect(sentence(makeDataset(), "difficulty", "village")).not.toMatch(/\d/);
  });

  it("says of other themes that nothing is published by village", () => {
    expect(sentence(publishedDataset(), "density", "village")).toContain("chưa có số liệu từng bản");
  });

  it("says that no result of the 36 communes is published", () => {
    expect(sentence(publishedDataset(), "attainment", "commune")).toContain("Chưa công bố");
    expect(sentence(publishedDataset(), "attainment", "commune")).toContain("36 xã");
  });

  it("names the communes with the highest and the lowest known poverty rate", () => {
    const words = sentence(publishedDataset(), "poverty", "commune");
    expect(words).toContain("3 trong 38");
    expect(words).toContain("cao nhất Lê Lợi 27,69\u00a0%");
    expect(words).toContain("thấp nhất Tân Uyên 4,90\u00a0%");
  });

  it("names the most and the least dense units, Lê Lợi being unknown and not lowest", () => {
    const words = sentence(publishedDataset(), "density", "commune");
    expect(words).toContain("37 trong 38");
    expect(words).toMatch(/cao nhất Tân Phong .*; thấp nhất Mù Cả /);
  });

  it("gives no figure where no unit has one", () => {
    expect(sentence(makeDataset({ communes: [makeCommune()] }), "poverty", "commune")).toContain("0 trong 1");
  });

  it("is written in English as well", () => {
    expect(sentence(publishedDataset(), "difficulty", "commune", en)).toMatch(/^32 of 36 communes/);
    expect(sentence(publishedDataset(), "difficulty", "village", en)).toContain("59.0%");
  });
});

describe("the summary of sample data", () => {
  it.each([
    ["difficulty", "village"],
    ["poverty", "commune"],
    ["poverty", "village"],
    ["attainment", "commune"],
  ] as const)("of %s at %s level begins with the warning", (id, level) => {
    expect(sentence(withSample, id, level).startsWith(SAMPLE)).toBe(true);
  });

  it("warns of nothing where the picture is published", () => {
    expect(sentence(withSample, "difficulty", "commune")).not.toContain(SAMPLE);
  });

  it("tells 564 of 956 villages", () => {
    expect(sentence(withSample, "difficulty", "village")).toContain("564 trong 956 bản");
  });
});

describe("the summary of every picture", () => {
  it.each(THEMES.flatMap((it) => it.levels.map((level) => [it.id, level] as const)))(
    "of %s at %s level has no hole",
    (id, level) => {
      for (const dataset of [publishedDataset(), withSample])
        for (const text of [vi, en])
          expect(sentence(dataset, id, level, text)).not.toMatch(/NaN|undefined|null|Infinity/);
    },
  );
});

describe("what the reader has narrowed the picture to", () => {
  const dataset = publishedDataset();
  const picture = buildPicture(dataset, theme("difficulty"), "commune");
  const muongKim = picture.units.find((it) => it.id === communeNamed("Mường Kim").code) ?? null;

  it("is told of classes, with the number of units in them", () => {
    const words = summarise(picture, dataset, { ...NOTHING, classFilter: ["notListed", "extreme"] }, vi);
    expect(words).toContain("Đặc biệt khó khăn (khu vực III), Không thuộc danh sách 32 xã");
    expect(words).toContain("36 đơn vị");
  });

  it("is told of a commune", () => {
    const words = summarise(picture, dataset, { ...NOTHING, within: communeNamed("Sìn Hồ").code }, vi);
    expect(words).toContain("xã Sìn Hồ");
  });

  it("makes no “0 villages” of a commune whose villages nobody has listed", () => {
    const villages = buildPicture(dataset, theme("difficulty"), "village");
    const words = summarise(villages, dataset, { ...NOTHING, within: communeNamed("Thu Lũm").code }, vi);
    expect(words).not.toMatch(/\b0 bản/);
  });

  it("is told of the chosen unit and its class", () => {
    const words = summarise(picture, dataset, { ...NOTHING, selected: muongKim }, vi);
    expect(words).toContain("Mường Kim: Đặc biệt khó khăn (khu vực III).");
  });

  it("says nothing of a class that the picture does not have", () => {
    expect(summarise(picture, dataset, { ...NOTHING, classFilter: ["range-1"] }, vi)).not.toContain(
      "Đang chỉ xem",
    );
  });
});

describe("classLabel", () => {
  it("names the class of a unit as the legend does", () => {
    const dataset = makeDataset({ villages: [makeVillage()] });
    const picture = buildPicture(dataset, theme("difficulty"), "village");
    const [unit] = picture.units;
    expect(unit && classLabel(picture, unit, vi)).toBe("Chưa có số liệu");
  });
});

describe("publishedVillageTotals", () => {
  it("is 564 of 956", () => {
    expect(publishedVillageTotals(publishedDataset())).toEqual({ extreme: 564, all: 956 });
  });

  it("is null where one of the two is not published", () => {
    const totals = publishedDataset().totals.filter((it) => it.measure !== "villageCount");
    expect(publishedVillageTotals(makeDataset({ totals }))).toBeNull();
  });
});
