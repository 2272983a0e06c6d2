import { expect, it } from "vitest";
import { readScale, writeScale } from "../../src/symbology/scale";

it.each(["quantile-5", "equal-3", "natural-7"])("reads and writes %s", (text) => {
  const scale = readScale(text);
  expect(scale && writeScale(scale)).toBe(text);
});

it.each(["quantile-2", "quantile-8", "jenks-5", "quantile", "", "equal-05"])("refuses %s", (text) => {
  expect(readScale(text)).toBeNull();
});
