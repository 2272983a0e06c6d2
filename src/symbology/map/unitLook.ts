import { PALETTE, type Scheme } from "../../../styles/palette";

/** How much of its fill a unit keeps that the class filter or the chosen commune leaves out. */
export const RECEDED_OPACITY = 0.12;
/** The same of the names and points of villages. */
export const RECEDED_NAME_OPACITY = 0.25;

/** Colour of a unit that has no class key, or one that no class claims. */
export function missingColour(scheme: Scheme): string {
  return PALETTE[scheme].missing.fill;
}
