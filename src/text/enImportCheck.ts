import type { ImportCheckText } from "./importCheckWords";

const unitOf = ([name = "", list = "", code = "", place = ""]: readonly string[]): string => {
  if (list === "") return `${name} (${code})`;
  const when = list === "before" ? "a unit of before 1 July 2025" : "a unit of today";
  return `${name}, code ${code}, ${when}${place === "" ? "" : `, former ${place}`}`;
};

/** What the check of an office's table says, in English. */
export const enImportCheck: ImportCheckText = {
  outcomes: {
    matched: "Matched",
    unmatched: "Not matched",
    ambiguous: "Needs an answer",
    duplicate: "Duplicate",
    conflicting: "Conflicting",
    outOfRange: "Out of range",
  },
  faultyRows: { row: "Row in the original file", reason: "Reason for refusal" },
  questions: {
    "code-list": {
      title: (units) =>
        `Which list do the codes and names of the file belong to (such as ${units.join("; ")})?`,
      option: (id) =>
        id === "from"
          ? "The list from 1 July 2025 (today's 38 communes and wards)"
          : "The list of before 1 July 2025 (former units)",
    },
    "which-unit": {
      title: ([name = ""]) => `Which unit is “${name}”?`,
      option: (id, details) => (id === "none" ? "None of these; leave the rows out" : unitOf(details)),
    },
    "near-name": {
      title: ([name = ""]) => `There is no “${name}”. Is it:`,
      option: (id, details) =>
        id === "none" ? "No; leave the rows out" : id === "new" ? "No; it is a new village" : unitOf(details),
    },
    "reference-system": {
      title: ([sample = "", tried = "", withUnit = ""]) =>
        `Positions are in metres (such as ${sample}). Which reference system does the file use? Tried on ${tried} rows, ${withUnit} of which name a commune.`,
      option: (_, [name = "", own = "", inside = "", lng = "", lat = ""]) =>
        `${name}: ${own} rows fall into their own commune, ${inside} into the province; the first at longitude ${lng}, latitude ${lat}`,
    },
    "swapped-axes": {
      title: ([sample = ""]) => `Longitude and latitude seem to have changed places (${sample}). Swap them?`,
      option: (id) => (id === "swap" ? "Swap them" : "Leave them; refuse these rows"),
    },
    "replaces-official": {
      title: ([count = "", ...examples]) =>
        `${count} official or published values would be replaced (${examples.join("; ")}). Replace them?`,
      option: (id) => (id === "replace" ? "Replace them with the file's values" : "Keep the values held now"),
    },
    "decimal-mark": {
      title: ([column = "", example = ""]) => `Column “${column}”: how is ${example} to be read?`,
      option: (id, [example = "", value = ""]) =>
        `${example} = ${value} (the decimal mark is a ${id === "comma" ? "comma" : "point"})`,
    },
    "percent-scale": {
      title: ([column = ""]) =>
        `Column “${column}” has numbers from 0 to 1 alone. Are they shares of 1 or per cent?`,
      option: (id, [example = "", value = ""]) =>
        id === "shares" ? `Shares of 1: ${example} is ${value}%` : `Per cent: ${example} is ${value}%`,
    },
    "text-encoding": {
      title: () => "Which encoding is the text of the file in?",
      option: (id, [sample = ""]) => `${id}: ${sample}`,
    },
    "whole-list": {
      title: ([count = "", ...names]) =>
        `${count} villages held now are not in the file (${names.join("; ")}). Is the file the whole list of these communes?`,
      option: (id) =>
        id === "whole"
          ? "Whole: remove villages that it does not have"
          : "A part: keep the villages held now",
    },
    year: {
      title: ([year = ""]) => `The name of the file or sheet says ${year}. Which year are the results for?`,
      option: (id) => id,
    },
  },
  findings: {
    "always-applicable": ({ details: [indicator = ""] }) => ({
      reason: `Row ${indicator} is not marked “(nếu có)” in Annex III, so it applies to every commune.`,
      remedy: "Write met, not met or not assessed.",
    }),
    "area-as-point": () => ({
      reason: "A settlement is one sign on the map: the middle of the area is kept, not the area.",
      remedy: "Nothing.",
    }),
    "area-outside-commune": ({ details: [commune = ""] }) => ({
      reason: `More than 1% of the area lies outside ${commune} as the map has it.`,
      remedy: "Check the boundary or the commune; near the border it may still be right.",
    }),
    "code-malformed": () => ({
      reason: "A unit's code has exactly 5 digits.",
      remedy: "Copy the code from the form; format the column as text to keep the leading zero.",
    }),
    "code-unknown": () => ({
      reason: "No unit of the province has this code, before or from 1 July 2025.",
      remedy: "Copy the code from the form.",
    }),
    "date-in-future": () => ({ reason: "The date is after today.", remedy: "Correct the date." }),
    "date-malformed": () => ({
      reason: "The date cannot be read.",
      remedy: "Write day/month/year, such as 16/01/2026, or month/year, or the year.",
    }),
    "date-serial": ({ details: [date = ""] }) => ({
      reason: `The cell has a spreadsheet's day number, read as ${date}.`,
      remedy: "Nothing if that is right; else format the column as a date.",
    }),
    "decision-undocumented": () => ({
      reason: "A decision needs its number and date.",
      remedy: "Add columns for them, or give them for the whole file.",
    }),
    "district-differs": ({ details: [name = "", district = ""] }) => ({
      reason: `${name} is not in this district${district === "" ? "" : ` but in ${district}`}.`,
      remedy: "Correct the district or the commune.",
    }),
    "document-incomplete": () => ({
      reason: "Only the number or only the date of the document is given, so the values count as entered.",
      remedy: "Give both if the values are official.",
    }),
    "ethnic-group-unlisted": ({ details: [name = ""] }) => ({
      reason: `“${name}” is none of the 54 official ethnic groups; it is kept as written.`,
      remedy: "If it is another name of one of them, write the official one.",
    }),
    "formula-error": () => ({
      reason: "The formula of the cell has failed.",
      remedy: "Correct it in the spreadsheet and save again, or write the value.",
    }),
    "geometry-missing": () => ({
      reason: "The row has no geometry.",
      remedy: "Draw its boundary, or remove the row.",
    }),
    "geometry-not-area": ({ value }) => ({
      reason: `The geometry (${value}) is no area.`,
      remedy: "Turn it into a closed area in the mapping program.",
    }),
    "households-over-population": ({ details: [households = "", people = ""] }) => ({
      reason: `There are more households (${households}) than people (${people}).`,
      remedy: "Check both; the columns may have changed places.",
    }),
    "indicator-name-differs": ({ details: [code = "", expected = ""] }) => ({
      reason: `The name of the indicator does not fit code ${code}; by its name it is ${expected}.`,
      remedy: "Correct the code or the name from the form.",
    }),
    "indicator-restored": ({ details: [code = ""] }) => ({
      reason: `A spreadsheet has changed the code; by the name of the indicator it is ${code}.`,
      remedy: "Nothing. Format the column as text next time.",
    }),
    "indicator-unknown": () => ({
      reason: "Annex III has no such indicator.",
      remedy: "Copy code and name from the form.",
    }),
    "kept-official": () => ({
      reason: "The value held now stays, as answered.",
      remedy: "Change the answer to replace it.",
    }),
    "key-conflict": ({ details: [row = ""] }) => ({
      reason: `About the same thing as row ${row}, with other values.`,
      remedy: "Keep the right row and remove the other.",
    }),
    "key-duplicate": ({ details: [row = ""] }) => ({
      reason: `The same as row ${row}.`,
      remedy: "Remove one of them.",
    }),
    "left-out": () => ({
      reason: "Left out, as answered.",
      remedy: "Change the answer, or correct the name in the file.",
    }),
    "measure-unknown": () => ({
      reason: "There is no measure of this name.",
      remedy: "Copy the name from the form.",
    }),
    "name-differs": ({ details: [code = "", expected = "", other = ""] }) => ({
      reason: `Code ${code} is that of ${expected} and does not fit the name${other === "" ? "" : ` (${other})`}.`,
      remedy: "Correct the code or the name.",
    }),
    "name-spelling": ({ details: [name = ""] }) => ({
      reason: `The name is spelt otherwise in the list; by its code it is ${name}.`,
      remedy: "Nothing if that is right.",
    }),
    "not-for-wards": ({ details: [ward = ""] }) => ({
      reason: `${ward} is a ward; the criteria are for communes.`,
      remedy: "Remove the row or column.",
    }),
    "number-malformed": () => ({
      reason: "The number cannot be read.",
      remedy: "Write digits alone; leave the cell empty if there is no value.",
    }),
    "number-negative": () => ({ reason: "The number must not be negative.", remedy: "Correct the number." }),
    "number-not-whole": () => ({
      reason: "Households and people are whole numbers.",
      remedy: "Correct the number; check the mark of thousands.",
    }),
    "of-another-kind": () => ({
      reason: "The row says nothing of the chosen kind of data, so it is left out.",
      remedy: "Look again at the kind and at the meanings of the columns in the step before.",
    }),
    "official-undocumented": () => ({
      reason: "“Official” was chosen without number or date of a document, so the values count as entered.",
      remedy: "Give number and date of the document.",
    }),
    "old-unit-boundary": ({ details: [name = ""] }) => ({
      reason: `${name} is a unit of before 1 July 2025 and has no boundary of its own any more.`,
      remedy: "Bring boundaries of today's units alone.",
    }),
    "old-unit-decision": ({ details: [name = ""] }) => ({
      reason: `${name} is a unit of before 1 July 2025; its decision does not hold for today's commune.`,
      remedy: "Use the decision about today's communes.",
    }),
    "old-unit-on-new-scale": ({ details: [name = ""] }) => ({
      reason: `${name} is a unit of before 1 July 2025; the criteria of 2026-2030 are for today's communes.`,
      remedy: "Name the commune of today.",
    }),
    "outcome-missing": () => ({
      reason: "The row has no classification.",
      remedy: "Write area I, II or III for a commune, or ĐBKK for a village.",
    }),
    "overlaps-neighbour": ({ details: [name = ""] }) => ({
      reason: `More than 1% of the area lies over ${name}.`,
      remedy: "Check the common boundary.",
    }),
    "part-of-today": ({ details: [former = "", today = ""] }) => ({
      reason: `The figure of ${former} (a former unit) is kept as that of a part of ${today}, not of the whole.`,
      remedy: "Nothing.",
    }),
    "percent-range": () => ({ reason: "A share is from 0 to 100.", remedy: "Correct the share." }),
    "place-name-missing": () => ({ reason: "The name of the site is missing.", remedy: "Write the name." }),
    "poor-over-households": ({ details: [poor = "", households = ""] }) => ({
      reason: `There are more poor or near-poor households (${poor}) than households (${households}).`,
      remedy: "Check both numbers.",
    }),
    "position-elsewhere": ({ details: [commune = "", elsewhere = ""] }) => ({
      reason: `The position lies outside ${commune} as the map has it${elsewhere === "" ? "" : `, in ${elsewhere}`}.`,
      remedy: "Check the position or the commune; near the border it may still be right.",
    }),
    "position-incomplete": () => ({
      reason: "A position needs both numbers.",
      remedy: "Write longitude and latitude (or X and Y), or leave both empty.",
    }),
    "position-invalid": () => ({
      reason: "The geometry has coordinates that are no numbers.",
      remedy: "Export the file again from the mapping program.",
    }),
    "position-malformed": () => ({
      reason: "The coordinates cannot be read.",
      remedy: "Write decimal degrees (103.45), degrees, minutes and seconds (103°27'00\") or metres.",
    }),
    "position-outside": ({ details: [west = "", south = "", east = "", north = ""] }) => ({
      reason:
        west === ""
          ? "The position lies outside the province."
          : `The position lies outside the province (longitude ${west} to ${east}, latitude ${south} to ${north}).`,
      remedy: "Correct the position or the reference system, or leave it empty.",
    }),
    "position-shared": ({ details: [name = ""] }) => ({
      reason: `At the same position as ${name}, so it can have no area of its own.`,
      remedy: "Correct one of the positions.",
    }),
    "qualifier-kept": () => ({
      reason: "The figure comes with a word or sign such as “about” or “>”, which is kept with it.",
      remedy: "Nothing.",
    }),
    "ring-crosses-itself": ({ value }) => ({
      reason: `The boundary crosses itself near ${value}.`,
      remedy: "Correct it in the mapping program.",
    }),
    "ring-open": () => ({ reason: "The boundary is not closed.", remedy: "Join its end to its beginning." }),
    "ring-rewound": () => ({
      reason: "The direction of the boundary was turned to the standard; its shape is the same.",
      remedy: "Nothing.",
    }),
    "too-many-villages": ({ details: [most = ""] }) => ({
      reason: `A commune takes ${most} villages at most.`,
      remedy: "Check the commune codes of the rows.",
    }),
    "total-row": () => ({
      reason: "A row of totals, which is about no unit and is skipped.",
      remedy: "Nothing.",
    }),
    "unit-from-above": ({ details: [unit = ""] }) => ({
      reason: `The commune's cell is empty; taken from the row above: ${unit}.`,
      remedy: "Nothing if cells were merged; else write the commune.",
    }),
    "unit-missing": () => ({
      reason: "Code and name of the commune are missing.",
      remedy: "Write the code or the name.",
    }),
    "unit-of-measure": ({ details: [unit = ""] }) => ({
      reason: `“${unit}” is no unit of this column.`,
      remedy: "Convert the figure to the column's unit and remove the word.",
    }),
    "unit-unknown": () => ({
      reason: "No unit has this name or one near to it.",
      remedy: "Copy the name from the form, or add the code.",
    }),
    "value-missing": () => ({ reason: "This cell must not be empty.", remedy: "Write the value." }),
    "village-added": () => ({
      reason: "The village was not held yet, so it is added, without a position.",
      remedy: "Import a list of villages for positions and figures.",
    }),
    "village-id-ignored": () => ({
      reason: "This is no village code of the map, so it is left aside.",
      remedy: "Nothing.",
    }),
    "village-made-up": () => ({
      reason: "This is a village of the sample data; it does not exist.",
      remedy: "Use a form of the real village list.",
    }),
    "village-name-missing": () => ({
      reason: "The row has figures and no name of a village.",
      remedy: "Write the name, or remove the figures.",
    }),
    "village-name-near": ({ details: [row = ""] }) => ({
      reason: `Differs from row ${row} only in the word before the name; taken for two villages.`,
      remedy: "If they are one village, leave one of the rows out.",
    }),
    "village-unknown": () => ({
      reason: "No village of this name is held in the commune.",
      remedy: "Import the list of villages first, or correct the name.",
    }),
    "word-unknown": ({ column }) => ({
      reason: `This cannot be understood in column “${column}”.`,
      remedy: "Write it as the form does; leave the cell empty if there is no value.",
    }),
    "zero-restored": ({ details: [code = ""] }) => ({
      reason: `A spreadsheet has dropped the leading zero; the code is read as ${code}.`,
      remedy: "Nothing. Format the column as text next time.",
    }),
  },
};
