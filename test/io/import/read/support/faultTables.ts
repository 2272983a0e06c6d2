import { strToU8 } from "fflate";
import { type Fault, makeFault } from "./makeFault";
import { makeSheet, makeWorkbook, type SheetCell } from "./makeFiles";

const HEADER = ["Mã", "Tên bản", "Số hộ"];
const ROW = ["03388", "Đoàn Kết", "12"];
const csv = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join(",")).join("\n");
const workbook = (...rows: readonly (readonly SheetCell[])[]) => makeWorkbook({ Bản: makeSheet(rows) });
const failed = { markup: (address: string) => `<c r="${address}" t="e"><f>A1/0</f><v>#DIV/0!</v></c>` };
const unsaved = { markup: (address: string) => `<c r="${address}"><f>A1*2</f></c>` };
const wide = (columns: number) => Array.from({ length: columns }, (_, index) => `c${index}`);
const joinBytes = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

/** The beginning of a compound file with one name inside. */
const compound = (name: string) =>
  joinBytes(
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    new Uint8Array(504),
    utf16(name),
  );

const TEXT_FAULTS: Fault[] = [
  makeFault("empty", "CSV", "empty", () => ({ "a.csv": "" })),
  makeFault("blank", "CSV", "empty", () => ({ "a.csv": "\ufeff\n\n  \n" })),
  makeFault("only separators", "CSV", "no-rows", () => ({ "a.csv": ",,\n,,\n" })),
  makeFault("truncated in a quoted cell", "CSV", "quotes-broken", () => ({
    "a.csv": `${csv(HEADER, ROW)}\n"03390","Bình`,
  })),
  makeFault("truncated in a letter", "CSV", "encoding-mixed", () => ({
    "a.csv": strToU8(`${csv(HEADER, ROW)}\n03390,Bình Lư`).subarray(0, -1),
  })),
  makeFault("10,000 columns", "CSV", "too-many-columns", () => ({
    "a.csv": csv(wide(10_000), wide(10_000)),
  })),
  makeFault("300,000 rows", "CSV", "too-many-rows", () => ({ "a.csv": "1,2\n".repeat(300_000) })),
  makeFault("6 million cells", "CSV", "too-many-cells", () => ({
    "a.csv": `${"1,".repeat(999)}1\n`.repeat(6_000),
  })),
  makeFault("a cell of 200,000 letters", "CSV", "cell-too-long", () => ({
    "a.csv": `a,b\n${"x".repeat(200_000)},2`,
  })),
  makeFault("65 MB", "CSV", "too-large", () => ({ "a.csv": new Uint8Array(65 * 1024 * 1024).fill(97) })),
  makeFault("one row", "CSV", "one-row", () => ({ "a.csv": csv(HEADER) })),
  makeFault("one row without header", "CSV", "header-missing", () => ({ "a.csv": "03388,12,14" })),
  makeFault("formula errors", "CSV", "formula-error", () => ({
    "a.csv": csv(HEADER, ["03388", "Đoàn Kết", "#REF!"]),
  })),
  makeFault("HTML in names", "CSV", "read", () => ({
    "a.csv": csv(HEADER, ["03388", "<img src=x onerror=alert(1)>", "1"]),
  })),
  makeFault("HTML in the first cell", "CSV", "read", () => ({
    "a.csv": csv(["<b>Mã</b>", "Tên"], ["03388", "Đoàn Kết"]),
  })),
  makeFault("a brace in the first cell", "CSV", "read", () => ({
    "a.csv": csv(["{Mã}", "Tên"], ["03388", "Đoàn Kết"]),
  })),
  makeFault("__proto__ keys", "CSV", "read", () => ({
    "a.csv": csv(["__proto__", "constructor"], ["a", "b"]),
  })),
  makeFault("null bytes", "CSV", "null-bytes", () => ({
    "a.csv": csv(HEADER, ["03388", "Đoàn\0 Kết", "1"]),
  })),
  makeFault("decomposed accents", "CSV", "read", () => ({ "a.csv": csv(HEADER, ROW).normalize("NFD") })),
  makeFault("mixed encodings", "CSV", "encoding-mixed", () => ({
    "a.csv": joinBytes(
      strToU8(`${csv(HEADER, ROW)}\n`),
      new Uint8Array([0x42, 0xec, 0x6e, 0x68, 0x2c, 0xfd, 0x0a]),
    ),
  })),
  makeFault("lost letters", "CSV", "text-damaged", () => ({
    "a.csv": csv(HEADER, ["03388", "Sin Su?i H?", "1"]),
  })),
  makeFault("cells beyond the header", "CSV", "cells-extra", () => ({
    "a.csv": csv(HEADER, ROW, ROW, ROW, ROW, ROW, ["03388", "Đoàn Kết", "17", "24"]),
  })),
  makeFault("a column without a name", "CSV", "column-unnamed", () => ({
    "a.csv": csv(["Mã", "", "Số hộ"], ROW),
  })),
  makeFault("a name twice", "CSV", "column-repeated", () => ({ "a.csv": csv(["Mã", "Tên", "Tên"], ROW) })),
  makeFault("a workbook's name", "CSV", "extension-differs", () => ({ "a.xlsx": csv(HEADER, ROW) })),
  makeFault("no text at all", "CSV", "not-text", () => ({
    "a.csv": Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7) % 256 || 1),
  })),
  makeFault("a web page", "XLS", "html", () => ({
    "a.xls": "<html><table><tr><td>1</td></tr></table></html>",
  })),
  makeFault("a spreadsheet as XML", "XLS", "spreadsheet-xml", () => ({
    "a.xls":
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>',
  })),
  makeFault("an old workbook", "XLS", "excel-old", () => ({ "a.xls": compound("Workbook") })),
  makeFault("an old document", "DOC", "document", () => ({ "a.doc": compound("WordDocument") })),
  makeFault("a PDF", "PDF", "document", () => ({ "a.csv": "%PDF-1.7\n" })),
  makeFault("a picture", "PNG", "picture", () => ({ "a.csv": new Uint8Array([0x89, 0x50, 0x4e, 0x47]) })),
];

const sheet = (xml: string) => makeWorkbook({ Bản: xml });

const WORKBOOK_FAULTS: Fault[] = [
  makeFault("empty", "XLSX", "empty", () => ({ "a.xlsx": "" })),
  makeFault("truncated", "XLSX", "zip-broken", () => ({ "a.xlsx": workbook(HEADER, ROW).subarray(0, 400) })),
  makeFault("only empty sheets", "XLSX", "no-rows", () => ({ "a.xlsx": workbook() })),
  makeFault("an empty sheet", "XLSX", "sheet-empty", () => ({
    "a.xlsx": makeWorkbook({ Bản: makeSheet([HEADER, ROW]), Trống: makeSheet([]) }),
  })),
  makeFault("a CSV's name", "XLSX", "extension-differs", () => ({ "a.csv": workbook(HEADER, ROW) })),
  makeFault("an old workbook's name", "XLSX", "read", () => ({ "a.xls": workbook(HEADER, ROW) })),
  makeFault("a password", "XLSX", "excel-password", () => ({ "a.xlsx": compound("EncryptedPackage") })),
  makeFault("10,000 columns", "XLSX", "too-many-columns", () => ({
    "a.xlsx": workbook(wide(10_000), wide(10_000)),
  })),
  makeFault("a cell in the last row of all", "XLSX", "too-many-rows", () => ({
    "a.xlsx": sheet(
      '<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
    ),
  })),
  makeFault("a row that no sheet has", "XLSX", "workbook-broken", () => ({
    "a.xlsx": sheet(
      '<worksheet><sheetData><row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData></worksheet>',
    ),
  })),
  makeFault("one row", "XLSX", "one-row", () => ({ "a.xlsx": workbook(HEADER) })),
  makeFault("formula errors", "XLSX", "formula-error", () => ({
    "a.xlsx": workbook(HEADER, ["03388", "Đoàn Kết", failed]),
  })),
  makeFault("formulas never saved", "XLSX", "formula-unsaved", () => ({
    "a.xlsx": workbook(HEADER, ["03388", "Đoàn Kết", unsaved]),
  })),
  makeFault("HTML in names", "XLSX", "read", () => ({
    "a.xlsx": workbook(HEADER, ["03388", "<script>alert(1)</script>", 1]),
  })),
  makeFault("__proto__ keys", "XLSX", "read", () => ({
    "a.xlsx": workbook(["__proto__", "Tên"], ["a", "b"]),
  })),
  makeFault("a sheet called __proto__", "XLSX", "read", () => ({
    "a.xlsx": makeWorkbook({ ["__proto__"]: makeSheet([HEADER, ROW]), Bản: makeSheet([HEADER, ROW]) }),
  })),
  makeFault("decomposed accents", "XLSX", "read", () => ({
    "a.xlsx": workbook(
      HEADER.map((name) => name.normalize("NFD")),
      ROW,
    ),
  })),
  makeFault("an old font", "XLSX", "encoding-legacy", () => ({
    "a.xlsx": workbook(["M·", "Tªn b¶n"], ["03388", "§oµn KÕt"], ["03394", "Sin Suèi Hå"]),
  })),
  makeFault("external entities", "XLSX", "xml-entities", () => ({
    "a.xlsx": sheet(
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>',
    ),
  })),
  makeFault("a sheet that is not well-formed", "XLSX", "workbook-broken", () => ({
    "a.xlsx": sheet("<worksheet><sheetData><row"),
  })),
  makeFault("a missing sheet list", "XLSX", "workbook-broken", () => ({
    "a.xlsx": makeWorkbook({ Bản: makeSheet([ROW]) }, { "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
  })),
];

export const TABLE_FAULTS: readonly Fault[] = [...TEXT_FAULTS, ...WORKBOOK_FAULTS];
