import { describe, expect, it } from "vitest";
import { newestPresentFigure, type PresentFigure } from "../../src/domain/zone";

function makeFigure(changes: Partial<PresentFigure>): PresentFigure {
  return Object.freeze({
    zoneId: "tea-toan-tinh-2025",
    value: 9000,
    qualifier: "~",
    unit: "ha",
    text: "",
    source: "kinhtedouong-126202",
    asOf: "2025",
    ...changes,
  } satisfies PresentFigure);
}

describe("newestPresentFigure", () => {
  it("passes over a newer report that gives no number", () => {
    const presentFigures = [makeFigure({ asOf: "2025-06", value: null }), makeFigure({})];
    expect(newestPresentFigure({ crop: "tea", presentFigures, targets: [] })?.asOf).toBe("2025");
  });

  it("takes the first of several, adding nothing", () => {
    const presentFigures = [makeFigure({}), makeFigure({ asOf: "2024", value: 8900 })];
    expect(newestPresentFigure({ crop: "tea", presentFigures, targets: [] })?.value).toBe(9000);
  });

  it("has none where no report gives a number", () => {
    expect(newestPresentFigure({ crop: "fruit", presentFigures: [], targets: [] })).toBeUndefined();
  });
});
