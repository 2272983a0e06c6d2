/** Whose thresholds are looked at or changed. */
export interface ThresholdsSlice {
  /** id of the rule set in the dialog “Ngưỡng của bộ quy định”, null while it is closed */
  thresholdsOpen: string | null;
  openThresholds: (ruleSetId: string | null) => void;
}

/** The part of the store that opens the dialog of thresholds; what is in it is loaded with it. */
export function createThresholdsSlice(set: (patch: Partial<ThresholdsSlice>) => void): ThresholdsSlice {
  return {
    thresholdsOpen: null,
    openThresholds: (thresholdsOpen) => set({ thresholdsOpen }),
  };
}
