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

export type Scheme = "light" | "dark";

export const COLOUR_KEYS = [
  "extreme",
  "notListed",
  "notExtreme",
  "attained1",
  "attained2",
  "attained3",
  "attained4",
  "attained5",
  "poverty1",
  "poverty2",
  "poverty3",
  "poverty4",
  "density1",
  "density2",
  "density3",
  "density4",
  "density5",
  "missing",
  "notApplicable",
] as const;
export type ColourKey = (typeof COLOUR_KEYS)[number];

const solid = (fill: string): Swatch => ({ fill, pattern: "none" });

/** Lower-case hex. Contrast between neighbours is measured in test/symbology/palette.test.ts. */
export const PALETTE: Record<Scheme, Record<ColourKey, Swatch>> = {
  light: {
    extreme: solid("#b95949"),
    notListed: solid("#e3c787"),
    notExtreme: solid("#e3c787"),
    attained1: solid("#b7d1a9"),
    attained2: solid("#64af8d"),
    attained3: solid("#008c80"),
    attained4: solid("#006066"),
    attained5: solid("#003344"),
    poverty1: solid("#e2c58a"),
    poverty2: solid("#d2924d"),
    poverty3: solid("#b7572f"),
    poverty4: solid("#7f2d23"),
    density1: solid("#c9c6e9"),
    density2: solid("#a89dcd"),
    density3: solid("#8a75af"),
    density4: solid("#6d4f8e"),
    density5: solid("#4b2764"),
    missing: { fill: "#f7f6f2", pattern: "hatch" },
    notApplicable: { fill: "#ffffff", pattern: "outline" },
  },
  dark: {
    extreme: solid("#d27662"),
    notListed: solid("#685733"),
    notExtreme: solid("#685733"),
    attained1: solid("#205563"),
    attained2: solid("#297a7c"),
    attained3: solid("#4a9f8f"),
    attained4: solid("#83c5a1"),
    attained5: solid("#d2ebc3"),
    poverty1: solid("#694f30"),
    poverty2: solid("#a7663d"),
    poverty3: solid("#e3875f"),
    poverty4: solid("#fec59b"),
    density1: solid("#5e4770"),
    density2: solid("#7b629c"),
    density3: solid("#9b87c8"),
    density4: solid("#bbafe4"),
    density5: solid("#e0ddf9"),
    missing: { fill: "#26292b", pattern: "hatch" },
    notApplicable: { fill: "#17191b", pattern: "outline" },
  },
};
