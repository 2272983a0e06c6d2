import { expect, test } from "vitest";
import { contrast } from "../../src/symbology/contrast";
import { tintOn } from "../../src/symbology/map/labelTints";
import { PALETTE } from "../../styles/palette";

test("black on white has the contrast of WCAG's definition", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#000000")).toBe(21);
  expect(contrast("#777777", "#777777")).toBe(1);
});

test("a name has a contrast of 3 or more on the fill of every class", () => {
  for (const scheme of ["light", "dark"] as const) {
    for (const [key, { fill }] of Object.entries(PALETTE[scheme])) {
      expect(contrast(tintOn(fill, scheme).ink ?? fill, fill), `${scheme} ${key}`).toBeGreaterThanOrEqual(3);
    }
  }
});
