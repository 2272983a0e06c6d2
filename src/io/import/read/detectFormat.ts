import { Refusal } from "./refusal";

/** What a file is by its content; a zip is looked into by `detectZip`. */
export type FileFormat = "zip" | "shp" | "dbf" | "xml" | "json" | "text";

/** Formats that are refused by their first bytes, each with the sentence that helps. */
const MAGIC: readonly [readonly number[], ConstructorParameters<typeof Refusal>][] = [
  [
    [0x25, 0x50, 0x44, 0x46],
    ["document", "PDF"],
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    ["document", "RTF"],
  ],
  [[0x89, 0x50, 0x4e, 0x47], ["picture"]],
  [[0xff, 0xd8, 0xff], ["picture"]],
  [[0x47, 0x49, 0x46, 0x38], ["picture"]],
  [
    [0x52, 0x61, 0x72, 0x21],
    ["archive", "RAR"],
  ],
  [
    [0x37, 0x7a, 0xbc, 0xaf],
    ["archive", "7z"],
  ],
  [
    [0x1f, 0x8b],
    ["archive", "gzip"],
  ],
];
const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const SHP = [0x00, 0x00, 0x27, 0x0a];

/** By content, never by name: a name only breaks a tie (a DBF has no clear mark). Refuses what is not read. */
export function detectFormat(name: string, bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new Refusal("empty");
  for (const [magic, refusal] of MAGIC) if (startsWith(bytes, magic)) throw new Refusal(...refusal);
  if (startsWith(bytes, COMPOUND_FILE)) throw refuseCompoundFile(bytes);
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 0) < 9) return "zip";
  if (startsWith(bytes, SHP)) return "shp";
  if (/\.dbf$/i.test(name) && isDbf(bytes)) return "dbf";
  const opening = firstCharacter(bytes);
  if (opening === "<") return "xml";
  return opening === "{" || opening === "[" ? "json" : "text";
}

/** Format that the extension promises, null for one that promises nothing known. */
export function formatOfName(name: string): FileFormat | null {
  const extension = extensionOf(name);
  if (["csv", "tsv", "txt", "tab"].includes(extension)) return "text";
  if (["json", "geojson", "topojson", "geojsonl", "ndjson", "geojsonseq"].includes(extension)) return "json";
  if (["xlsx", "xlsm", "zip", "kmz"].includes(extension)) return "zip";
  if (extension === "kml") return "xml";
  if (extension === "xls" || extension === "ods") return "zip";
  return extension === "shp" || extension === "dbf" ? extension : null;
}

/** "Danh sách.XLSX" → "xlsx", "" without one. */
export function extensionOf(name: string): string {
  return /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Old Excel and Word, and workbooks with a password, are all compound files: the names inside tell them apart. */
function refuseCompoundFile(bytes: Uint8Array): Refusal {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes("EncryptedPackage")) return new Refusal("excel-password");
  return text.includes("WordDocument") ? new Refusal("document", "Word") : new Refusal("excel-old");
}

/** Version, a month and a day, and a header length that fits its 32-byte fields. */
function isDbf(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const isVersion = [0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb].includes(
    version,
  );
  return isVersion && month <= 12 && day <= 31;
}

/** First character that is no blank, no byte order mark and no record separator, in UTF-8 or UTF-16. */
function firstCharacter(bytes: Uint8Array): string {
  const ignored = [0x00, 0x09, 0x0a, 0x0d, 0x1e, 0x20, 0xbb, 0xbf, 0xef, 0xfe, 0xff];
  const first = bytes.subarray(0, 1_000).find((byte) => !ignored.includes(byte));
  return String.fromCharCode(first ?? 0);
}
