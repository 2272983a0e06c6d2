import type { ReadFindingCode, ReadRefusalCode, TextEncoding } from "../domain/entered/readFault";
import type { FindingWords as FaultWords } from "./importCheckWords";
import type { ReadFindingFacts, viImportRead } from "./viImportRead";

const SAVE_AS_XLSX = "In Excel choose Save As, “Excel Workbook (.xlsx)”, then choose the saved file.";

/** 200000 → "200,000". */
function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

const refusals: Record<ReadRefusalCode, (details: readonly string[]) => string> = {
  archive: ([kind = ""]) =>
    `This is a ${kind} archive; only zip is opened here. Unpack it and choose the files inside.`,
  "cell-too-long": ([row = "", most = ""]) =>
    `Row ${group(row)} has a cell longer than ${group(most)} characters, perhaps for want of a quote. Correct the row and save again.`,
  "dbf-broken": () => "The .dbf is damaged or was not copied whole. Export the layer again.",
  document: ([kind = ""]) =>
    `This is a ${kind} document, not a table. Copy the table into Excel and save it as .xlsx.`,
  empty: () => "The file has no content. Check it and choose again.",
  "excel-binary": () => `This is a binary workbook (.xlsb), which is not read. ${SAVE_AS_XLSX}`,
  "excel-old": () => `This is an old Excel file (.xls), which is not read. ${SAVE_AS_XLSX}`,
  "excel-password": () => "The workbook has a password. Remove it in Excel, save and choose the file again.",
  html: () => `This is a web page (HTML), whatever its name says. Open it in Excel. ${SAVE_AS_XLSX}`,
  "json-broken": ([line = ""]) =>
    `The JSON is malformed or cut off at line ${group(line)}. Export the file again.`,
  "json-not-a-layer": () =>
    "This JSON is neither GeoJSON nor TopoJSON nor a rule set. Export it again as one of them.",
  "json-not-a-number": ([line = "", word = ""]) =>
    `Line ${group(line)} has ${word} in place of a number. Correct or remove the value and save again.`,
  "no-rows": () => "The file has no rows or features. Check what was exported.",
  "not-text": () => "The content of the file is not text. Check the file; save a table as .xlsx.",
  "open-document": () =>
    "This is an OpenDocument file (.ods), which is not read. Save it as .xlsx in LibreOffice.",
  picture: () => "This is a picture, not a table. Choose the Excel or CSV file of the table.",
  "quotes-broken": ([row = ""]) =>
    `A quote in row ${group(row)} is not closed. Correct the row and save again.`,
  "shapefile-broken": () =>
    "The .shp is damaged or was not copied whole. Copy it again or export the layer again.",
  "shapefile-kind": () =>
    "The .shp holds three-dimensional patches; only points, lines and areas are read. Export the layer in two dimensions.",
  "spreadsheet-xml": () =>
    `This is a spreadsheet saved as XML, which is not read. Open it in Excel. ${SAVE_AS_XLSX}`,
  "too-deep": ([most = ""]) =>
    `The content is nested more than ${group(most)} deep and was not read. Export it in a simpler form.`,
  "too-large": ([size = "", most = ""]) =>
    `The file has ${group(size)} MB, more than ${group(most)} MB. Split it or leave out what is not needed.`,
  "too-many-cells": ([cells = "", most = ""]) =>
    `The table has ${group(cells)} cells, more than ${group(most)}. Leave out columns or split it.`,
  "too-many-columns": ([columns = "", most = ""]) =>
    `The table has ${group(columns)} columns, more than ${group(most)}. Remove columns that are not needed and save again.`,
  "too-many-files": ([files = "", most = ""]) =>
    `${group(files)} files were chosen, more than ${group(most)}. Choose fewer at a time.`,
  "too-many-rows": ([rows = "", most = ""]) =>
    `The table has ${group(rows)} rows, more than ${group(most)}. Split it, or delete empty rows at the end.`,
  "too-many-vertices": ([most = ""]) =>
    `The layer has more than ${group(most)} vertices. Simplify its lines and export it again.`,
  "topology-broken": () => "The TopoJSON is malformed. Export it again, or as GeoJSON.",
  unreadable: () => "The file could not be opened. Close it in other programs and choose it again.",
  "workbook-broken": () =>
    "The workbook is damaged or malformed. Open it in Excel and save it as a new .xlsx.",
  "xml-broken": ([line = ""]) =>
    `The XML is malformed or cut off at line ${group(line)}. Export the file again.`,
  "xml-entities": () =>
    "The file declares XML entities, which can fetch other files, and was not read. Export KML without a DOCTYPE.",
  "xml-not-kml": ([root = ""]) => `This is XML of the kind “${root}”, not KML. Export it as KML or GeoJSON.`,
  "zip-bomb": ([ratio = ""]) =>
    `The archive grows more than ${group(ratio)} times when opened and was not read. Pack only the files that are needed.`,
  "zip-broken": () => "The archive (zip, xlsx, kmz) is damaged or was not copied whole. Copy it again.",
  "zip-encrypted": () => "The zip has a password. Unpack it and choose the files inside.",
  "zip-entries": ([count = "", most = ""]) =>
    `The zip holds ${group(count)} files, more than ${group(most)}. Pack only the files that are needed.`,
  "zip-in-zip": ([name = ""]) =>
    `${name} is an archive in an archive. Unpack it and choose the files inside.`,
  "zip-name": ([name = ""]) =>
    `The zip has a name that leads out of its folder (${name}) and was not read. Pack the files again.`,
  "zip-nothing": () =>
    "Nothing in the zip can be read. Choose one with Excel, CSV, GeoJSON, KML or .shp files.",
  "zip-total": ([size = "", most = ""]) =>
    `The archive unpacks to ${group(size)} MB, more than ${group(most)} MB. Split it.`,
};

const ENCODINGS: Record<TextEncoding, string> = {
  unicode: "Leave as it is (Unicode)",
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (BE)",
  "windows-1258": "Windows-1258",
  tcvn3: "TCVN3 (ABC, .VnTime fonts)",
  vni: "VNI (VNI-Times fonts)",
};

function encodingName(id: string): string {
  return new Map(Object.entries(ENCODINGS)).get(id) ?? id;
}

/** Formats as a person calls them. */
const FORMATS: Readonly<Record<string, string>> = {
  text: "a text table (CSV)",
  json: "JSON",
  xml: "XML",
  workbook: "Excel",
  shapefile: "a shapefile",
  zip: "a zip archive",
};

const NOTHING_TO_DO = "Nothing to do.";

const findings: Record<ReadFindingCode, (facts: ReadFindingFacts) => FaultWords> = {
  "cells-extra": () => ({
    reason:
      "The cell lies beyond the columns with a name and was left out; perhaps numbers have decimal commas.",
    remedy: "Name the column, or save with semicolons between columns.",
  }),
  "column-repeated": () => ({
    reason: "Two columns have the same name; the second was numbered.",
    remedy: "Check what each of them means.",
  }),
  "column-unnamed": () => ({
    reason: "The column has values but no name; it goes by its letter in the sheet.",
    remedy: "Name it, or say what it means in the next step.",
  }),
  "crs-link": () => ({
    reason: "The file names its reference system by a network address, which was not opened.",
    remedy: "Choose the reference system in the next step if asked.",
  }),
  "dbf-deleted": () => ({
    reason: "The record is marked as deleted in the .dbf and was left out.",
    remedy: "Restore it in the mapping program and export again if it is needed.",
  }),
  "dbf-missing": () => ({
    reason: "The .dbf is missing, so the shapes have no names or figures.",
    remedy: "Choose .shp, .dbf, .shx and .prj together, or as one zip.",
  }),
  "encoding-asked": ({ details: [encoding = ""] }) => ({
    reason: `The file does not say how its letters are encoded; for now it is read as ${encodingName(encoding)}.`,
    remedy: "Look at the sample rows and choose the reading that is right Vietnamese.",
  }),
  "encoding-legacy": ({ details: [font = ""] }) => ({
    reason: `The text seems to be typed with an old font: ${encodingName(font)}.`,
    remedy: "Look at the sample rows and convert if right; capitals of .VnTimeH become small letters.",
  }),
  "encoding-mixed": ({ details: [utf8 = "", other = ""] }) => ({
    reason: `The file mixes two encodings: line ${group(utf8)} is UTF-8, line ${group(other)} is not. Each line was read by its own.`,
    remedy: "Check letters with accents; best save the file again as “CSV UTF-8”.",
  }),
  "extension-differs": ({ details: [extension = "", format = ""] }) => ({
    reason: `The name ends in “${extension}”, but the content is ${FORMATS[format] ?? format}; it was read by content.`,
    remedy: `${NOTHING_TO_DO} The name had better be corrected.`,
  }),
  "feature-broken": () => ({
    reason: "This is no GeoJSON feature and was left out.",
    remedy: "Export the layer again.",
  }),
  "findings-more": ({ details: [count = ""] }) => ({
    reason: `${group(count)} more of the same kind are not listed.`,
    remedy: "Correct the whole column and import again.",
  }),
  "formula-error": ({ value }) => ({
    reason: `The formula failed (${value}); the cell counts as missing.`,
    remedy: "Correct the formula in Excel and save again.",
  }),
  "formula-unsaved": () => ({
    reason: "The cell has a formula whose result was never saved; it counts as missing.",
    remedy: "Open the file in Excel, save it and choose it again.",
  }),
  "geometry-broken": () => ({
    reason: "The shape of the feature is malformed and not used; its values were read.",
    remedy: "Draw or export the shape again.",
  }),
  "geometry-missing": () => ({
    reason: "The feature has no shape; its values were read.",
    remedy: "Nothing to do if only values are needed.",
  }),
  "geometry-not-finite": () => ({
    reason: "A coordinate is not a number, so the shape is not used; the values were read.",
    remedy: "Correct the coordinates and export again.",
  }),
  "header-missing": () => ({
    reason: "No row names the columns; they go by the letters A, B, C.",
    remedy: "Add a row of names, or say what each column means in the next step.",
  }),
  "kml-network-link": () => ({
    reason: "The file points to another file on the network or the machine, which was not opened.",
    remedy: "Save the linked layer as KML and choose that file, if needed.",
  }),
  "kml-overlay": ({ details: [count = ""] }) => ({
    reason: `The file has ${group(count)} pictures laid over the ground; they are not read.`,
    remedy: NOTHING_TO_DO,
  }),
  "member-ignored": ({ details: [names = ""] }) => ({
    reason: `The members ${names} are not part of GeoJSON and were left out.`,
    remedy: NOTHING_TO_DO,
  }),
  "merged-filled": ({ details: [count = ""] }) => ({
    reason: `${group(count)} cells inside merged blocks took the value of the first.`,
    remedy: "Check the rows of the blocks; nothing to do if right.",
  }),
  "null-bytes": () => ({
    reason: "The file has null characters, which were removed.",
    remedy: "Check this row; best export the file again.",
  }),
  "numbers-row": () => ({
    reason: "The row of column numbers below the header was skipped.",
    remedy: NOTHING_TO_DO,
  }),
  "one-row": () => ({
    reason: "The table has one row only: a header or a record, it cannot be told.",
    remedy: "A table needs a row of names and at least one row of values.",
  }),
  "prj-missing": () => ({
    reason: "The .prj is missing, so the reference system is not known.",
    remedy: "Choose the .prj too, or the reference system in the next step.",
  }),
  "records-differ": ({ details: [shapes = "", records = ""] }) => ({
    reason: `The .shp has ${group(shapes)} shapes but the .dbf has ${group(records)} records.`,
    remedy: "They may not belong together; export the whole set again.",
  }),
  "rings-lost": ({ details: [count = ""] }) => ({
    reason: `${group(count)} holes that lie in no area were dropped.`,
    remedy: "Correct the shape in the mapping program and export again.",
  }),
  "row-note": () => ({
    reason: "A note, source or signature at the end of the table was left out.",
    remedy: NOTHING_TO_DO,
  }),
  "row-section": () => ({
    reason:
      "The row heads a group of rows; its name was put into the column “Xã (dòng nhóm)” of the rows below.",
    remedy: "Check that the rows below belong to that commune.",
  }),
  "row-total": () => ({
    reason: "The row of totals was left out: totals are counted from the rows.",
    remedy: NOTHING_TO_DO,
  }),
  "rows-hidden": ({ details: [count = ""] }) => ({
    reason: `${group(count)} rows of the sheet are hidden; they were read too.`,
    remedy: "Delete them in Excel if they are not meant.",
  }),
  "sheet-empty": () => ({ reason: "The sheet is empty.", remedy: NOTHING_TO_DO }),
  "sheet-hidden": () => ({
    reason: "The sheet is hidden in Excel.",
    remedy: "Choose it only if it is the one that is meant.",
  }),
  "shp-missing": () => ({
    reason: "The .shp is missing: there are values but no shapes.",
    remedy: "Choose .shp, .dbf, .shx and .prj together, or as one zip.",
  }),
  "text-damaged": () => ({
    reason: "Letters with accents were lost before (a ? or � inside a word).",
    remedy: "Go back to the original and export it as UTF-8; lost letters cannot be restored here.",
  }),
  "title-skipped": () => ({
    reason: "A title or unit above the header was skipped.",
    remedy: "Check whether it names a unit or a year.",
  }),
};

/** Words about reading files, English. */
export const enImportRead: typeof viImportRead = { refusals, findings, encodings: ENCODINGS };
