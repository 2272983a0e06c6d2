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
    extreme: solid("#b5483a"),
    notListed: solid("#efd9a7"),
    notExtreme: solid("#efd9a7"),
    attained1: solid("#e3efe0"),
    attained2: solid("#b5d8c0"),
    attained3: solid("#74b6a0"),
    attained4: solid("#358b80"),
    attained5: solid("#0c5a5c"),
    poverty1: solid("#fbe7c6"),
    poverty2: solid("#f2b880"),
    poverty3: solid("#d97b4f"),
    poverty4: solid("#9c3324"),
    density1: solid("#eceaf4"),
    density2: solid("#c6c6e2"),
    density3: solid("#9793c4"),
    density4: solid("#6a5d9f"),
    density5: solid("#412d6d"),
    missing: { fill: "#e6e3dc", pattern: "hatch" },
    notApplicable: { fill: "#ffffff", pattern: "outline" },
  },
  dark: {
    extreme: solid("#d9705e"),
    notListed: solid("#6d5c3a"),
    notExtreme: solid("#6d5c3a"),
    attained1: solid("#1f3b3a"),
    attained2: solid("#2b5c58"),
    attained3: solid("#3f867b"),
    attained4: solid("#6bb7a2"),
    attained5: solid("#b4e3cb"),
    poverty1: solid("#4a3a28"),
    poverty2: solid("#7f4f2d"),
    poverty3: solid("#bf6a41"),
    poverty4: solid("#f0a184"),
    density1: solid("#2b2940"),
    density2: solid("#443f6b"),
    density3: solid("#655d9b"),
    density4: solid("#9489c8"),
    density5: solid("#cbc4ec"),
    missing: { fill: "#2d2f31", pattern: "hatch" },
    notApplicable: { fill: "#17191b", pattern: "outline" },
  },
};
