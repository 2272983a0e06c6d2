import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** Folders that are made, not written: what .gitignore names, and git's own. */
const MADE_FOLDERS = new Set([".git", "node_modules", "dist", ".cache", "test-results"]);

/** One source file: its path from the project's root, with “/”, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Paths of the project's own files, sorted; read from disk, so that a copy without git is tested alike. */
export function listProjectFiles(folder = ""): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return MADE_FOLDERS.has(entry.name) ? [] : listProjectFiles(path);
      return /\.(log|tsbuildinfo)$/.test(entry.name) ? [] : [path];
    })
    .sort();
}

export function readProjectFile(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

/** The TypeScript files below these folders. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => listProjectFiles(folder))
    .filter((path) => /\.tsx?$/.test(path))
    .map(readProjectFile);
}
