/** The panels in which an office looks after what it entered. */
export type OfficePanel = "export" | "log" | "reset";

/** Which of them is open. */
export interface OfficeSlice {
  officePanel: OfficePanel | null;
  setOfficePanel: (officePanel: OfficePanel | null) => void;
}

/** The part of the store that opens the office's panels; what is in them is loaded with them. */
export function createOfficeSlice(set: (patch: Partial<OfficeSlice>) => void): OfficeSlice {
  return {
    officePanel: null,
    setOfficePanel: (officePanel) => set({ officePanel }),
  };
}
