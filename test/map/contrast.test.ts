import { expect, test } from "vitest";
import { contrast } from "../../src/map/contrast";
import { drawnView } from "../../src/map/drawnView";
import { labelColour } from "../../src/map/expressions";
import { PALETTE } from "../../styles/palette";
import { ALL_CLASSES, makeMapModel } from "./makeMapModel";

test("black on white has the contrast of WCAG's definition", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#000000")).toBe(21);
  expect(contrast("#777777", "#777777")).toBe(1);
});

test("a name has a contrast of 3 or more on the fill of its class", () => {
  for (const scheme of ["light", "dark"] as const) {
    const expression = labelColour(drawnView(makeMapModel({ scheme }))) as string[];
    for (const { key, colour } of ALL_CLASSES) {
      const ink = expression[expression.indexOf(key) + 1] ?? "";
      expect(contrast(ink, PALETTE[scheme][colour].fill), `${scheme} ${key}`).toBeGreaterThanOrEqual(3);
    }
  }
});
