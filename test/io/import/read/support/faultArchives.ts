import { type Fault, makeFault } from "./makeFault";
import { makeKml, makeSheet, makeWorkbook, makeZip } from "./makeFiles";

const CSV = "Mã,Tên\n03388,Đoàn Kết\n";
const MEBIBYTE = 1024 * 1024;

/** Writes a little-endian number at each place where the signature of a header stands. */
function patch(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index + offset + size <= bytes.length; index++) {
    if (view.getUint32(index, true) !== signature) continue;
    if (size === 2) view.setUint16(index + offset, value, true);
    else view.setUint32(index + offset, value, true);
  }
  return bytes;
}

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const zeros = (mebibytes: number) => new Uint8Array(mebibytes * MEBIBYTE);

export const ARCHIVE_FAULTS: readonly Fault[] = [
  makeFault("truncated", "zip", "zip-broken", () => ({
    "a.zip": makeZip({ "a.csv": CSV }).subarray(0, -30),
  })),
  makeFault("nothing to read", "zip", "zip-nothing", () => ({ "a.zip": makeZip({ "a.png": "x" }) })),
  makeFault("a bomb", "zip", "zip-bomb", () => ({ "a.zip": makeZip({ "a.csv": zeros(20) }) })),
  makeFault("a bomb that lies about its size", "zip", "zip-broken", () => ({
    "a.zip": patch(makeZip({ "a.csv": zeros(20) }), DIRECTORY_ENTRY, 24, 1_000, 4),
  })),
  makeFault("a bomb in a workbook", "XLSX", "zip-bomb", () => ({
    "a.xlsx": makeWorkbook({ Bản: makeSheet([["a"]]) }, { "xl/sharedStrings.xml": zeros(20) }),
  })),
  makeFault("more than is unpacked in all", "zip", "zip-total", () => ({
    "a.zip": patch(makeZip({ "a.csv": noise(2), "b.csv": noise(2) }), DIRECTORY_ENTRY, 24, 200 * MEBIBYTE, 4),
  })),
  makeFault("entries that share their bytes", "zip", "zip-bomb", () => ({
    "a.zip": patch(makeZip({ "a.csv": CSV, "b.csv": CSV }), DIRECTORY_ENTRY, 20, 150, 4),
  })),
  makeFault("../ in a name", "zip", "zip-name", () => ({ "a.zip": makeZip({ "../a.csv": CSV }) })),
  makeFault("..\\ in a name", "zip", "zip-name", () => ({ "a.zip": makeZip({ "b\\..\\a.csv": CSV }) })),
  makeFault("an absolute name", "zip", "zip-name", () => ({ "a.zip": makeZip({ "/etc/a.csv": CSV }) })),
  makeFault("a drive's letter", "zip", "zip-name", () => ({ "a.zip": makeZip({ "C:\\a.csv": CSV }) })),
  makeFault("../ in a workbook", "XLSX", "zip-name", () => ({
    "a.xlsx": makeWorkbook({ Bản: makeSheet([["a"]]) }, { "../x.xml": "<x/>" }),
  })),
  makeFault("2,000 entries", "zip", "zip-entries", () => ({
    "a.zip": makeZip(Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`${i}.csv`, CSV]))),
  })),
  makeFault("a count that lies", "zip", "zip-broken", () => ({
    "a.zip": patch(makeZip({ "a.csv": CSV }), END, 10, 9, 2),
  })),
  makeFault("a password", "zip", "zip-encrypted", () => ({
    "a.zip": patch(makeZip({ "a.csv": CSV }), DIRECTORY_ENTRY, 8, 1, 2),
  })),
  makeFault("a wrong checksum", "zip", "zip-broken", () => ({
    "a.zip": patch(makeZip({ "a.csv": CSV }), DIRECTORY_ENTRY, 16, 7, 4),
  })),
  makeFault("an unknown method", "zip", "zip-broken", () => ({
    "a.zip": patch(makeZip({ "a.csv": CSV }), DIRECTORY_ENTRY, 10, 99, 2),
  })),
  makeFault("a zip in a zip", "zip", "zip-in-zip", () => ({
    "a.zip": makeZip({ "b.zip": makeZip({ "c.csv": CSV }) }),
  })),
  makeFault("a workbook in a zip", "zip", "read", () => ({
    "a.zip": makeZip({ "b.xlsx": makeWorkbook({ Bản: makeSheet([["Mã"], ["1"]]) }) }),
  })),
  makeFault("an entry called __proto__", "zip", "read", () => ({
    "a.zip": makeZip({ "__proto__.csv": CSV }),
  })),
  makeFault("OpenDocument", "ODS", "open-document", () => ({
    "a.ods": makeZip({ "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" }),
  })),
  makeFault("binary workbook", "XLSB", "excel-binary", () => ({
    "a.xlsb": makeZip({ "xl/workbook.bin": "x" }),
  })),
  makeFault("a document", "DOCX", "document", () => ({ "a.docx": makeZip({ "word/document.xml": "<x/>" }) })),
  makeFault("other archives", "RAR", "archive", () => ({ "a.zip": "Rar!\u001a\u0007" })),
  makeFault("external entities", "KMZ", "xml-entities", () => ({
    "a.kmz": makeZip({ "doc.kml": makeKml("", "<!DOCTYPE kml>") }),
  })),
  makeFault("100 files at once", "files", "too-many-files", () =>
    Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.csv`, CSV])),
  ),
];

/** Bytes that cannot be packed: a shift register of 32 bits. */
function noise(length: number): Uint8Array {
  let state = 2_463_534_242;
  return Uint8Array.from({ length: length * MEBIBYTE }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}
