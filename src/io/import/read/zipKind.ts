import { extensionOf } from "./detectFormat";
import type { ZipEntry } from "./readZip";
import { Refusal } from "./refusal";

/** What a zip is by the names inside. */
export type ZipKind = "workbook" | "package" | "files";

const READABLE = [
  ["csv", "tsv", "tab", "txt", "json", "geojson", "topojson", "geojsonl", "ndjson"],
  ["kml", "xlsx", "xlsm", "kmz", "zip", "shp", "dbf", "shx", "prj", "cpg"],
].flat();

/** Refuses office files that are not read, each with the sentence that helps. */
export function zipKind(entries: readonly ZipEntry[]): ZipKind {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("xl/workbook.bin")) throw new Refusal("excel-binary");
  if (names.has("xl/workbook.xml")) return "workbook";
  if (names.has("word/document.xml")) throw new Refusal("document", "Word");
  if (names.has("ppt/presentation.xml")) throw new Refusal("document", "PowerPoint");
  if (names.has("content.xml") && names.has("META-INF/manifest.xml")) throw new Refusal("open-document");
  return names.has("datapackage.json") ? "package" : "files";
}

/** The files of a zip that can be read at all; pictures and the like are passed over. */
export function readableEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  const readable = entries.filter(({ name }) => READABLE.includes(extensionOf(name)));
  if (readable.length === 0) throw new Refusal("zip-nothing");
  return readable;
}
