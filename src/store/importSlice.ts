/** The import dialog: whether it is open, what it opens with, and what it did last. */
export interface ImportSlice {
  isImportOpen: boolean;
  /** files that were dropped on the page, for the dialog to read; [] for none */
  importFiles: readonly File[];
  /** id of the change that the last import of this session made, "" for none */
  lastImport: string;
  setImportOpen: (isImportOpen: boolean, importFiles?: readonly File[]) => void;
  setLastImport: (changeId: string) => void;
}

export function createImportSlice(set: (patch: Partial<ImportSlice>) => void): ImportSlice {
  return {
    isImportOpen: false,
    importFiles: [],
    lastImport: "",
    setImportOpen: (isImportOpen, importFiles = []) => set({ isImportOpen, importFiles }),
    setLastImport: (lastImport) => set({ lastImport }),
  };
}
