import { RAMP_COLOURS, RAMPS, type Ramp, type Scheme } from "./ramps";

export type { Scheme } from "./ramps";

/**
 * Colour and pattern per class, in one typed record: map, legend, table, print and export read it here
 * and nowhere else. A class names a `ColourKey`; a missing colour is a type error.
 */
export type PatternKey = "none" | "hatch" | "outline";

export interface Swatch {
  fill: string;
  /** `hatch`: nothing known; `outline`: does not apply. Dots mark sample data on top of any class. */
  pattern: PatternKey;
}

/** Colours with a meaning of their own. */
type NamedColour = "extreme" | "notListed" | "notExtreme" | "met" | "notMet" | "missing" | "notApplicable";

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** `density-2of5`: the second of five colours from low to high. */
type RampColour = `${Ramp}-${Digit}of${Digit}`;
export type ColourKey = NamedColour | RampColour;

/** Key of one colour of a ramp. `step` and `count` are 1 to 7; more classes than that nobody tells apart. */
export function rampColour(ramp: Ramp, step: number, count: number): ColourKey {
  if (step < 1 || step > count || count > 7)
    throw new RangeError(`Expected a step of at most seven classes, got ${step} of ${count}`);
  return `${ramp}-${step as Digit}of${count as Digit}`;
}

const solid = (fill: string): Swatch => ({ fill, pattern: "none" });

/** Lower-case hex. */
const NAMED: Record<Scheme, Record<NamedColour, Swatch>> = {
  light: {
    extreme: solid("#b95949"),
    notListed: solid("#e3c787"),
    notExtreme: solid("#e3c787"),
    met: solid("#1c827c"),
    notMet: solid("#e3c787"),
    missing: { fill: "#f7f6f2", pattern: "hatch" },
    notApplicable: { fill: "#ffffff", pattern: "outline" },
  },
  dark: {
    extreme: solid("#d27662"),
    notListed: solid("#685733"),
    notExtreme: solid("#685733"),
    met: solid("#6fbfb0"),
    notMet: solid("#685733"),
    missing: { fill: "#26292b", pattern: "hatch" },
    notApplicable: { fill: "#17191b", pattern: "outline" },
  },
};

function rampSwatches(scheme: Scheme): [RampColour, Swatch][] {
  return RAMPS.flatMap((ramp) =>
    RAMP_COLOURS[scheme][ramp].flatMap((colours) =>
      colours.map((fill, index): [RampColour, Swatch] => [
        `${ramp}-${(index + 1) as Digit}of${colours.length as Digit}`,
        solid(fill),
      ]),
    ),
  );
}

function swatches(scheme: Scheme): Record<ColourKey, Swatch> {
  const ramps = Object.fromEntries(rampSwatches(scheme)) as Record<RampColour, Swatch>;
  return { ...ramps, ...NAMED[scheme] };
}

/** Contrast between neighbours is measured in test/symbology/palette.test.ts. */
export const PALETTE: Record<Scheme, Record<ColourKey, Swatch>> = {
  light: swatches("light"),
  dark: swatches("dark"),
};
