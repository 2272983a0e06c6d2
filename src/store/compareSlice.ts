import { FEWEST_PINS, type PinRefusal, refusalOf } from "./pins";
import type { View } from "./view";

/** Units set side by side; the pins are part of the view, whether they are looked at is not. */
export interface CompareSlice {
  isCompareOpen: boolean;
  /** why the last press pinned nothing, null once something else has happened */
  pinRefusal: PinRefusal | null;
  setCompareOpen: (isCompareOpen: boolean) => void;
  /** pin a unit beside the others, or let go of it */
  togglePin: (unit: string) => void;
  clearPins: () => void;
}

interface Needed extends CompareSlice {
  view: View;
}

/** The part of the store that holds the comparison. It closes when fewer than two units are left. */
export function createCompareSlice(set: (patch: (state: Needed) => Partial<Needed>) => void): CompareSlice {
  return {
    isCompareOpen: false,
    pinRefusal: null,
    setCompareOpen: (isCompareOpen) => set(() => ({ isCompareOpen })),
    togglePin: (unit) =>
      set(({ view, isCompareOpen }) => {
        const { compare } = view;
        if (compare.includes(unit)) {
          const left = compare.filter((it) => it !== unit);
          return {
            view: { ...view, compare: left },
            pinRefusal: null,
            isCompareOpen: isCompareOpen && left.length >= FEWEST_PINS,
          };
        }
        const pinRefusal = refusalOf(compare, unit);
        return pinRefusal === null
          ? { view: { ...view, compare: [...compare, unit] }, pinRefusal }
          : { pinRefusal };
      }),
    clearPins: () =>
      set(({ view }) => ({ view: { ...view, compare: [] }, pinRefusal: null, isCompareOpen: false })),
  };
}
