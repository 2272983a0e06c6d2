import { expect, it } from "vitest";
import { classFill, classPatterns } from "../../../src/svg/draw/classPatterns";
import { writeSvg } from "../../../src/svg/svgNode";
import type { ThemeClass } from "../../../src/symbology/theme";
import { smallModel } from "./smallMap";

const OPTIONS = { patterns: "blackAndWhite", idPrefix: "x-" } as const;
const [sample] = smallModel().classes;

/** So many classes of one theme, from pale to deep. */
function classesOf(count: number): ThemeClass[] {
  if (sample === undefined) throw new Error("The small map has classes.");
  return Array.from({ length: count }, (_, index) => ({ ...sample, key: `class-${index}` }));
}

it("gives what is darker in colour the darker grain", () => {
  const { classes } = smallModel();
  expect(classes.map(({ key }) => key)).toContain("extreme");
  const own = classPatterns(classes, OPTIONS, 1).length;
  expect(classFill(classes, "extreme", "light", OPTIONS)).toBe(`url(#x-class-${own - 1})`);
});

it.each([2, 3, 4, 5, 6, 7])("tells %i classes apart", (count) => {
  const tiles = classPatterns(classesOf(count), OPTIONS, 1).map((it) =>
    writeSvg(it).replace(/id="[^"]*"/, ""),
  );
  expect(new Set(tiles).size).toBe(count);
});

it("leaves bare paper to what a theme does not apply to", () => {
  const bare = classPatterns(classesOf(3), OPTIONS, 1).filter(({ children }) => children.length === 1);
  expect(bare).toEqual([]);
});
