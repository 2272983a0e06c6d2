/** Whether a sheet is being composed. */
export interface PrintSlice {
  isPrintOpen: boolean;
  setPrintOpen: (isPrintOpen: boolean) => void;
}

/** The part of the store that opens the sheet's dialog; what is in it is loaded with it. */
export function createPrintSlice(set: (patch: Partial<PrintSlice>) => void): PrintSlice {
  return {
    isPrintOpen: false,
    setPrintOpen: (isPrintOpen) => set({ isPrintOpen }),
  };
}
