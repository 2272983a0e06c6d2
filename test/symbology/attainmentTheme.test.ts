import { describe, expect, it } from "vitest";
import { attainmentTheme } from "../../src/symbology/attainmentTheme";
import { makeAttainment, makeCommune, makeDataset, makeIndicator, makeRow } from "../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../support/publishedDataset";

/** Class of Thu Lũm with these rows met, not met and without a result. */
function classWith(met: number, notMet: number, rest = 0): string | undefined {
  const dataset = makeDataset({ communes: [makeCommune()], ...makeRow(met, notMet, rest) });
  return attainmentTheme.classify(dataset, "commune").get("03439")?.classKey;
}

const countsOf = (dataset: Parameters<typeof attainmentTheme.classify>[0]) => {
  const counts = new Map<string, number>();
  for (const { classKey } of attainmentTheme.classify(dataset, "commune").values())
    counts.set(classKey, (counts.get(classKey) ?? 0) + 1);
  return counts;
};

describe("share of applicable indicators met", () => {
  it.each([
    [0, 45, "range-1"],
    [8, 37, "range-1"],
    [9, 36, "range-2"],
    [17, 28, "range-2"],
    [18, 27, "range-3"],
    [26, 19, "range-3"],
    [27, 18, "range-4"],
    [35, 10, "range-4"],
    [36, 9, "range-5"],
    [45, 0, "range-5"],
  ])("of %d met and %d not met is in %s", (met, notMet, key) => {
    expect(classWith(met, notMet)).toBe(key);
  });

  it("counts rows that nobody assessed among the applicable ones", () => {
    expect(classWith(1, 0, 4)).toBe("range-2");
  });

  it("leaves rows that do not apply out of the whole", () => {
    const { indicators, attainment } = makeRow(4, 1);
    const dataset = makeDataset({
      communes: [makeCommune()],
      indicators: [...indicators, makeIndicator("3.5")],
      attainment: [...attainment, makeAttainment("3.5", "notApplicable")],
    });
    expect(attainmentTheme.classify(dataset, "commune").get("03439")?.classKey).toBe("range-5");
  });

  it("is missing where nothing was assessed, not the lowest class", () => {
    expect(classWith(0, 0, 45)).toBe("missing");
  });

  it("does not apply to a ward, even one with results", () => {
    const dataset = makeDataset({ communes: [makeCommune({ kind: "ward" })], ...makeRow(5, 5) });
    expect(attainmentTheme.classify(dataset, "commune").get("03439")?.classKey).toBe("notApplicable");
  });

  it("gives the number met as the value, not the share", () => {
    const dataset = makeDataset({ communes: [makeCommune()], ...makeRow(9, 36) });
    expect(attainmentTheme.classify(dataset, "commune").get("03439")?.value.value).toBe(9);
  });
});

describe("attainment of the communes of Lai Châu", () => {
  it("is missing for 36 and does not apply to 2 by default", () => {
    expect(countsOf(publishedDataset())).toEqual(
      new Map([
        ["notApplicable", 2],
        ["missing", 36],
      ]),
    );
  });

  it("is missing for none of the 36 with sample data on", async () => {
    const counts = countsOf(await datasetWithSample());
    expect(counts.get("missing")).toBeUndefined();
    expect(counts.get("notApplicable")).toBe(2);
  });
});
