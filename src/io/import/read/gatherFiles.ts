import { detectFormat, extensionOf } from "./detectFormat";
import type { InputFile } from "./reading";

/** Files that are read together: the loose parts of one shapefile, or one file alone. */
export type FileGroup =
  | { kind: "shapefile"; fileName: string; name: string; parts: Map<string, Uint8Array> }
  | { kind: "file"; file: InputFile };

const PARTS = ["shp", "dbf", "shx", "prj", "cpg"];
/** Indexes and descriptions that programs lay beside a shapefile: nothing in them is needed. */
const COMPANIONS = ["sbn", "sbx", "qix", "qmd", "qpj", "qml", "xml", "idx", "fix", "lyr"];

/** Puts the parts of shapefiles together by their name without extension (`Ban.shp` with `BAN.DBF`). */
export function gatherFiles(files: readonly InputFile[]): FileGroup[] {
  const groups: FileGroup[] = [];
  const shapefiles = new Map<string, Extract<FileGroup, { kind: "shapefile" }>>();
  for (const { name, bytes } of files) {
    const extension = extensionOf(name);
    if (!PARTS.includes(extension) || !isPart(extension, name, bytes)) {
      groups.push({ kind: "file", file: { name, bytes } });
      continue;
    }
    const stem = name.slice(0, -extension.length - 1);
    const known = shapefiles.get(stem.toLowerCase());
    if (known) known.parts.set(extension, bytes);
    else {
      const group = {
        kind: "shapefile" as const,
        fileName: name,
        name: baseName(stem),
        parts: new Map([[extension, bytes]]),
      };
      shapefiles.set(stem.toLowerCase(), group);
      groups.push(group);
    }
  }
  for (const group of shapefiles.values()) if (group.parts.has("shp")) group.fileName = `${group.name}.shp`;
  return groups.filter((group) => group.kind !== "file" || !isCompanion(group.file.name, shapefiles));
}

/** A file that only calls itself a .shp or .dbf is read as what it is. */
function isPart(extension: string, name: string, bytes: Uint8Array): boolean {
  if ((extension !== "shp" && extension !== "dbf") || bytes.length === 0) return true;
  try {
    return detectFormat(name, bytes) === extension;
  } catch {
    return false;
  }
}

function isCompanion(name: string, shapefiles: ReadonlyMap<string, unknown>): boolean {
  const extension = extensionOf(name);
  const stem = name.slice(0, -extension.length - 1).replace(/\.shp$/i, "");
  return COMPANIONS.includes(extension) && shapefiles.has(stem.toLowerCase());
}

/** "lop/Ban" → "Ban". */
function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? "").normalize("NFC");
}
