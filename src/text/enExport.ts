import type { viExport } from "./viExport";

export const enExport: typeof viExport = {
  sample: "SAMPLE DATA – not real figures",
  sourceOf: (title) => `${title} – source`,
  sheetData: "Data",
  sheetSources: "Sources",
  about: {
    title: "Table",
    dataDate: "Data as of",
    filters: "Filters in force",
    noFilters: "No filter",
    rows: "Rows",
    sources: "Sources",
  },
  sourceColumns: {
    title: "Document, source",
    publisher: "Publisher",
    date: "Date",
    reference: "Read at",
    licence: "Licence",
  },
};
