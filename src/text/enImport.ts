import type { FaultCatalogue, viImport } from "./viImport";

const faults: FaultCatalogue = {
  "always-applicable": ({ details: [indicator = ""] }) => ({
    reason: `Annex III does not mark indicator ${indicator} “if any”, so it applies to every commune.`,
    remedy: "Write met, notMet or notAssessed.",
  }),
  "cells-extra": () => ({
    reason: "The row has more cells than the header, perhaps because of a decimal comma.",
    remedy: "Quote the number, use a decimal point, or save the file with semicolons.",
  }),
  "code-malformed": () => ({
    reason: "A commune code has exactly 5 digits.",
    remedy: "Copy the code from the form; format the column as text to keep the leading zero.",
  }),
  "code-unknown": () => ({
    reason: "No commune or ward of the province has this code.",
    remedy: "Copy the code from the form.",
  }),
  "column-extra": () => ({
    reason: "The form has no such column, so it is left out.",
    remedy: "Nothing to do, or correct the column's name.",
  }),
  "date-in-future": () => ({
    reason: "The date of the document is after today.",
    remedy: "Correct the date.",
  }),
  "date-malformed": () => ({
    reason: "The date of the document cannot be read.",
    remedy: "Write day/month/year, for example 16/01/2026.",
  }),
  "document-incomplete": () => ({
    reason: "Only the number or only the date of the document is there, so the figures count as entered.",
    remedy: "Write both if the figures are official.",
  }),
  "indicator-name-differs": ({ details: [code = "", expected = ""] }) => ({
    reason: `The indicator's name does not go with ${code} (${expected}).`,
    remedy: "Correct the code or the name as in the form.",
  }),
  "indicator-restored": ({ details: [code = ""] }) => ({
    reason: `A spreadsheet has changed the indicator's code; by its name it is ${code}.`,
    remedy: "Nothing to do. Next time format the column as text.",
  }),
  "indicator-unknown": () => ({
    reason: "Annex III has no indicator with this code.",
    remedy: "Copy code and name of the indicator from the form.",
  }),
  "key-duplicate": ({ details: [row = ""] }) => ({
    reason: `The same as row ${row} of that commune.`,
    remedy: "Remove one of the two rows, or make them different.",
  }),
  "name-differs": ({ details: [code = "", expected = ""] }) => ({
    reason: `Code ${code} belongs to ${expected}, not to the name written.`,
    remedy: "Correct the code or the name.",
  }),
  "not-for-wards": ({ details: [ward = ""] }) => ({
    reason: `${ward} is a ward; the criteria are for communes.`,
    remedy: "Remove the row.",
  }),
  "number-malformed": () => ({
    reason: "The number cannot be read.",
    remedy: "Write digits only, for example 1234 or 17.24; leave empty what is not known.",
  }),
  "old-code-as-new": ({ details: [code = "", former = "", today = "", heirCode = "", heir = ""] }) => ({
    reason:
      today === ""
        ? `${code} was the code of ${former} before 1 July 2025 and is no longer used.`
        : `Before 1 July 2025 code ${code} was ${former}; today it is ${today}.`,
    remedy: `${former} is now part of ${heir}: write code ${heirCode} and the name ${heir}, or check the row.`,
  }),
  "percent-range": () => ({
    reason: "A percentage lies between 0 and 100.",
    remedy: "Correct the percentage.",
  }),
  "position-elsewhere": ({ details: [commune = "", elsewhere = ""] }) => ({
    reason:
      elsewhere === ""
        ? `The position lies outside ${commune} on the map.`
        : `The position lies outside ${commune} on the map, in ${elsewhere}.`,
    remedy: "Check position and commune; close to the boundary it may still be right.",
  }),
  "position-incomplete": () => ({
    reason: "A position needs longitude and latitude.",
    remedy: "Write both, or leave both empty.",
  }),
  "position-outside": ({ details: [west = "", south = "", east = "", north = ""] }) => ({
    reason: `The position is outside the province (longitude ${west} to ${east}, latitude ${south} to ${north}).`,
    remedy: "Correct the position, or leave both cells empty.",
  }),
  "position-projected": () => ({
    reason: "The position is in metres, perhaps VN-2000.",
    remedy: "Convert it to longitude and latitude in WGS 84 (decimal degrees).",
  }),
  "position-swapped": () => ({
    reason: "Latitude and longitude have changed places.",
    remedy: "Write the longitude (about 103) under lng and the latitude (about 22) under lat.",
  }),
  "too-many-villages": ({ details: [most = ""] }) => ({
    reason: `A commune takes ${most} villages at most.`,
    remedy: "Check the commune codes of the rows.",
  }),
  "village-name-missing": () => ({
    reason: "The row has figures but no village name.",
    remedy: "Write the name, or empty the row.",
  }),
  "word-unknown": ({ column }) => ({
    reason: "This is not understood.",
    remedy:
      column === "status"
        ? "Write met, notMet, notAssessed or notApplicable."
        : "Write extreme (or x, 1) or notExtreme (or 0); leave empty what is not known.",
  }),
  "zero-restored": ({ details: [code = ""] }) => ({
    reason: `A spreadsheet has dropped the leading zero; the code is read as ${code}.`,
    remedy: "Nothing to do. Next time format the column as text.",
  }),
};

/** Words of the import dialog, in English. */
export const enImport: typeof viImport = {
  title: "Import data",
  intro: "Choose a filled-in CSV form: a list of villages, or results of the communes' indicators.",
  privacy: "The file is read in this browser and sent nowhere.",
  lifetime: "The figures are kept in the browser of this computer and sent nowhere; this can be undone.",
  choose: "Choose a file…",
  chooseOther: "Choose another file…",
  drop: "Drop a file here, or",
  limits: "CSV (UTF-8), at most 5 MB and 20,000 rows.",
  forms: "Forms to fill in:",
  reading: (file) => `Reading ${file}…`,
  refusedTitle: "The file cannot be read",
  result: "What the check found",
  kind: { villages: "List of villages", attainment: "Results of the communes' indicators" },
  counts: {
    read: "Rows read",
    accepted: "Accepted",
    refused: "Refused",
    blank: "Empty lines of the form",
  },
  nothing: "Not one row can be used.",
  onlyAccepted: (rows) => `Only the ${rows} accepted rows are applied; the others change nothing.`,
  noFaults: "No faults.",
  faultsTitle: "Faults and remarks",
  moreFaults: (shown, all) => `The first ${shown} of ${all} faults and remarks.`,
  severity: { error: "Refused", warning: "Remark" },
  columns: { row: "Row", column: "Column", value: "Value", reason: "Reason", remedy: "Remedy" },
  replaces: "A commune's new list replaces the whole list entered for it before.",
  apply: "Apply",
  cancel: "Cancel",
  refusals: {
    "broken-quotes": ([row = ""]) =>
      `A quotation mark in row ${row} is not closed. Correct the row and save.`,
    "columns-missing": (columns) =>
      `The file lacks ${columns.join(", ")}. Keep the form's first line as it is.`,
    "criteria-missing": () => "The criteria could not be opened, so results cannot be read. Reload the page.",
    empty: () => "The file is empty.",
    "is-workbook": () =>
      "This is an Excel file (.xlsx, .xls). In Excel choose Save as, “CSV UTF-8”, and choose the saved file.",
    "not-a-form": () =>
      "The file follows neither form. Get a form here, keep its first line and fill in the lines below.",
    "not-utf8": () => "The file's text is not UTF-8. In Excel choose Save as, “CSV UTF-8”.",
    "repeated-column": ([column = ""]) => `Column ${column} occurs twice. Remove one of them.`,
    "too-large": () => "The file is larger than 5 MB. Divide the list into several files.",
    "too-many-rows": ([rows = ""]) => `The file has ${rows} rows, more than 20,000. Divide it.`,
    unreadable: () => "The file could not be opened. Choose it again.",
  },
  faults,
};
