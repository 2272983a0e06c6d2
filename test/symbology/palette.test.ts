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
import { RAMP_COLOURS, RAMPS } from "../../styles/ramps";

/** ANCHORS D.7: neighbours at least 10 apart for every kind of sight and in grey. */
const LEAST_DISTANCE = 10;
/** Six or seven colours between paper and ink cannot be that far apart; the legend's counts help there. */
const LEAST_DISTANCE_OF_MANY = 6;
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

const ramps = RAMPS.flatMap((ramp) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    RAMP_COLOURS[scheme][ramp].map((colours) => ({ ramp, scheme, colours, count: colours.length })),
  ),
);

describe("colours of the ramps", () => {
  test.each(ramps)("$ramp of $count, $scheme: neighbours differ for every kind of sight", (it) => {
    const least = it.count <= 5 ? LEAST_DISTANCE : LEAST_DISTANCE_OF_MANY;
    for (const [sight, see] of Object.entries(SIGHTS))
      for (const [index, fill] of it.colours.entries()) {
        const next = it.colours[index + 1];
        if (next === undefined) continue;
        expect(distance(see, fill, next), `${fill} ${next} ${sight}`).toBeGreaterThanOrEqual(least);
      }
  });

  test.each(ramps)("$ramp of $count, $scheme: none looks like missing", ({ scheme, colours }) => {
    for (const fill of colours)
      for (const [sight, see] of Object.entries(SIGHTS))
        expect(distance(see, fill, PALETTE[scheme].missing.fill), `${fill} ${sight}`).toBeGreaterThanOrEqual(
          LEAST_DISTANCE,
        );
  });
});

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
