import type { viKeep } from "./viKeep";

export const enKeep: typeof viKeep = {
  problems: {
    "storage-absent": {
      reason: "This browser has no place to keep the page's data.",
      remedy: "Save the data package before closing the page, or use another browser.",
    },
    "storage-blocked": {
      reason: "Another tab of this page holds the place where data are kept.",
      remedy: "Close the other tabs of the page and reload; save the data package first.",
    },
    "storage-broken": {
      reason: "The data kept in the browser cannot be read or written.",
      remedy: "Save the data package, then reload the page and import it.",
    },
    "storage-full": {
      reason: "The disk, or this page's share of it, is full, so the last change is not kept yet.",
      remedy:
        "Save the data package, free some disk, then go on editing: all waiting changes are kept together.",
    },
    "storage-lost": {
      reason: "The browser has cut the page off from the data it keeps.",
      remedy: "Save the data package, then reload the page.",
    },
    "storage-newer": {
      reason: "The data kept belong to a newer version of the page.",
      remedy:
        "Save the data package if you have just edited here, then reload the page to get the new version.",
    },
    "storage-refused": {
      reason: "A private window or the browser's settings do not allow data to be kept.",
      remedy: "Save the data package before closing the page, or open the page in an ordinary window.",
    },
  },
  refusals: {
    "package-not-zip": () => ({
      reason: "The file is no zip file, or it has been cut short.",
      remedy: "Choose the data package again, or get another copy of it.",
    }),
    "package-too-large": ([limit = ""]) => ({
      reason: `The package is beyond the limit of ${limit} MB when unpacked.`,
      remedy: "Check that this page made the package.",
    }),
    "package-unsafe-name": ([file = ""]) => ({
      reason: `The package holds a file name that is not allowed: ${file}.`,
      remedy: "Do not use this package; ask the sender for another.",
    }),
    "package-not-ours": () => ({
      reason: "The zip file is no data package of this page (there is no datapackage.json of its form).",
      remedy: "Choose a file that was saved with “Save data package”.",
    }),
    "package-newer": ([version = ""]) => ({
      reason: `The package is of version ${version}, newer than this page.`,
      remedy: "Reload the page to get the new version and import the package again.",
    }),
    "package-file-missing": ([file = ""]) => ({
      reason: `The file ${file} is missing from the package.`,
      remedy: "Ask the sender for the package again; do not edit the zip file by hand.",
    }),
    "package-checksum": ([file = ""]) => ({
      reason: `The file ${file} is not what it was when the package was made.`,
      remedy:
        "If you edited it, import that file alone with “Import data”; if not, ask for the package again.",
    }),
    "package-table": ([file = "", row = "", column = ""]) => ({
      reason: `File ${file}, row ${row}, column ${column}: the value is not of the right form.`,
      remedy: "Ask the sender for the package again.",
    }),
    "package-unit-unknown": ([file = "", code = ""]) => ({
      reason: `The file ${file} has the code ${code}, which is no unit of the province.`,
      remedy: "Check that the package is of this province.",
    }),
  },
  editFaults: {
    "edit-always-applicable": ([indicator = ""]) => ({
      reason: `Indicator ${indicator} applies to every commune.`,
      remedy: "Choose “Met”, “Not met” or “Not assessed”.",
    }),
    "edit-block-too-large": ([rows = "", columns = ""]) => ({
      reason: `The pasted block is larger than the rest of the table: ${rows} rows, ${columns} columns.`,
      remedy: "Start further up or left, or copy fewer cells.",
    }),
    "edit-count": () => ({
      reason: "It must be a whole number, not negative.",
      remedy: "Write a count, for example 1,234.",
    }),
    "edit-date": () => ({
      reason: "The date cannot be read.",
      remedy: "Write day/month/year, for example 16/01/2026.",
    }),
    "edit-document-missing": () => ({
      reason: "The area class of a commune needs a decision.",
      remedy: "Edit it in the commune's profile, with number and date of the decision.",
    }),
    "edit-made-up": () => ({
      reason: "This is a made-up sample village, so nothing can be entered for it.",
      remedy: "Turn sample data off, then import a list of villages or add a village on the map.",
    }),
    "edit-name-missing": () => ({
      reason: "There is no name.",
      remedy: "Write the name of the village or settlement.",
    }),
    "edit-not-editable": () => ({
      reason: "This column is computed from other data.",
      remedy: "Correct the data behind it; this column follows.",
    }),
    "edit-not-for-wards": ([name = ""]) => ({
      reason: `${name} is a ward; the criteria do not apply to it.`,
      remedy: "Leave it empty.",
    }),
    "edit-number": () => ({ reason: "This is no number.", remedy: "Write a number, for example 17.24." }),
    "edit-percent": () => ({ reason: "A share must be from 0 to 100 %.", remedy: "Check the number." }),
    "edit-position-elsewhere": ([commune = ""]) => ({
      reason: `The position is outside the boundary of ${commune}.`,
      remedy: "Put the point inside the commune, or choose the right commune.",
    }),
    "edit-position-outside": () => ({
      reason: "The position is outside the province.",
      remedy: "Put the point inside the province.",
    }),
    "edit-text-long": ([limit = ""]) => ({
      reason: `Longer than ${limit} characters.`,
      remedy: "Make it shorter.",
    }),
    "edit-unit-unknown": ([id = ""]) => ({
      reason: `There is no unit ${id}.`,
      remedy: "Choose the unit again in the table or on the map.",
    }),
    "edit-word": ([words = ""]) => ({
      reason: "This word is not among those allowed.",
      remedy: `Write one of: ${words}.`,
    }),
  },
  status: {
    memory: "Not kept: in this tab alone",
    saving: "Saving…",
    kept: "Kept in this browser",
  },
  overtaken: (count) =>
    `${count} values had just been changed in another window; the later change stands, both are in the change log and can be undone.`,
  undo: "Undo",
  redo: "Redo",
  changeLog: "Change log",
  changeColumns: { at: "When", by: "Who", kind: "What was done", what: "About", old: "Old", now: "New" },
  changeKinds: { import: "Import", edit: "Edit", reset: "Back to published data", restore: "Data package" },
  nobody: "No name given",
  by: "Name of the editor",
  reset: "Back to published data",
  resetBackup:
    "The data package is saved first; then everything that was entered is put away. It can be undone until the page is closed.",
  savePackage: "Save data package",
  saveTemplate: "Save form",
  handSource: (by, date) => (by === "" ? `Edited by hand, ${date}` : `${by}, edited by hand ${date}`),
};
