import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Rgb,
} from "culori";
import { describe, expect, test } from "vitest";
import type { Level } from "../../src/domain/level";
import { THEMES } from "../../src/symbology/themes";
import { PALETTE, type Scheme } from "../../styles/palette";

/** ANCHORS D.7: neighbours at least 10 apart for every kind of sight and in grey. */
const LEAST_DISTANCE = 10;
const difference = differenceCiede2000();
const rgb = converter("rgb");
const SIGHTS: Record<string, (colour: string) => Rgb | undefined> = {
  normal: (colour) => rgb(colour),
  deuteranopia: (colour) => rgb(filterDeficiencyDeuter(1)(rgb(colour) as Rgb)),
  protanopia: (colour) => rgb(filterDeficiencyProt(1)(rgb(colour) as Rgb)),
  tritanopia: (colour) => rgb(filterDeficiencyTrit(1)(rgb(colour) as Rgb)),
  grey: (colour) => rgb(filterGrayscale(1)(rgb(colour) as Rgb)),
};
const distance = (see: (colour: string) => Rgb | undefined, a: string, b: string) =>
  difference(see(a) as Rgb, see(b) as Rgb);

const cases = THEMES.flatMap((theme) =>
  theme.levels.flatMap((level: Level) =>
    (["light", "dark"] as Scheme[]).map((scheme) => ({ theme, level, scheme, name: theme.id })),
  ),
);

describe("colours of the classes", () => {
  test.each(cases)("$name, $level, $scheme: neighbours can be told apart", ({ theme, level, scheme }) => {
    const fills = theme
      .classes(level)
      .filter((it) => PALETTE[scheme][it.colour].pattern === "none")
      .map((it) => PALETTE[scheme][it.colour].fill);
    for (const [sight, filter] of Object.entries(SIGHTS))
      for (const [index, fill] of fills.entries()) {
        const next = fills[index + 1];
        if (next === undefined) continue;
        expect(distance(filter, fill, next), `${fill} ${next} ${sight}`).toBeGreaterThanOrEqual(
          LEAST_DISTANCE,
        );
      }
  });

  test.each(cases)("$name, $level, $scheme: no class looks like missing", ({ theme, level, scheme }) => {
    const missing = PALETTE[scheme].missing.fill;
    for (const it of theme.classes(level)) {
      const { fill, pattern } = PALETTE[scheme][it.colour];
      if (pattern !== "none") continue;
      for (const [sight, filter] of Object.entries(SIGHTS))
        expect(distance(filter, fill, missing), `${it.key} ${sight}`).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    }
  });

  test("missing is hatched and not applicable outlined, so that neither rests on colour", () => {
    for (const scheme of ["light", "dark"] as const) {
      expect(PALETTE[scheme].missing.pattern).toBe("hatch");
      expect(PALETTE[scheme].notApplicable.pattern).toBe("outline");
    }
  });
});
