import { posix } from "node:path";
import { type Import, importsOf, resolveImport } from "./importsOf";
import type { SourceFile } from "./projectFiles";

/**
 * What each folder may import besides itself (DESIGN §5: `domain ← {symbology, io} ← store ← {map, svg} ← ui ←
 * App`). `text` knows the words of the domain and nothing else; everything above the domain may use it.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "src/domain": [],
  "src/text": ["src/domain"],
  styles: [],
  "src/symbology": ["src/domain", "src/text", "styles"],
  "src/io": ["src/domain", "src/text"],
  "src/store": ["src/domain", "src/text", "src/symbology", "src/io"],
  "src/map": ["src/domain", "src/text", "src/symbology", "src/io", "src/store", "styles"],
  "src/svg": ["src/domain", "src/text", "src/symbology", "src/io", "src/store", "styles"],
  "src/ui": [
    "src/domain",
    "src/text",
    "src/symbology",
    "src/io",
    "src/store",
    "src/map",
    "src/svg",
    "styles",
  ],
};

/** `src/domain/rules/x.ts` → `src/domain`; files directly in `src` (App, main) form the top. */
function folderOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] !== "src") return parts[0] ?? "";
  return parts.length > 2 ? `src/${parts[1]}` : "src";
}

/** Where a relative specifier points, whether or not such a file exists. */
function targetOf(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
}

function directionProblem(path: string, { specifier }: Import): string[] {
  if (!specifier.startsWith(".")) return [];
  const from = folderOf(path);
  const to = folderOf(targetOf(path, specifier));
  // App and main stand above everything that the page is made of, but the page is not made of tests or tables.
  const allowed = from === "src" ? ["src", "styles"] : ALLOWED[from];
  if (allowed === undefined) return [`${path}: no rule says what ${from} may import`];
  const permitted = to === from || allowed.includes(to) || (from === "src" && to.startsWith("src/"));
  return permitted ? [] : [`${path}: ${from} must not import ${to} (${specifier})`];
}

function packageProblem(path: string, { specifier, typeOnly }: Import): string[] {
  if (specifier.startsWith(".")) return [];
  const folder = folderOf(path);
  if (specifier.startsWith("node:")) return [`${path}: a browser has no ${specifier}`];
  if (folder === "src/domain" && !typeOnly) return [`${path}: the domain imports no package (${specifier})`];
  if (/^maplibre-gl(\/|$)/.test(specifier) && folder !== "src/map") {
    return [`${path}: only src/map imports maplibre-gl`];
  }
  return [];
}

/** Imports against the direction of the architecture, or of packages where they do not belong. */
export function importProblems(file: SourceFile): string[] {
  return importsOf(file).flatMap((one) => [
    ...directionProblem(file.path, one),
    ...packageProblem(file.path, one),
  ]);
}

/** Circles of imports, types included, each once, as “a.ts → b.ts → a.ts”. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const graph = new Map(
    files.map((file) => {
      const targets = importsOf(file).map(({ specifier }) => resolveImport(file.path, specifier, paths));
      return [file.path, targets.filter((target) => target !== undefined)] as const;
    }),
  );
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || finished.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of paths) visit(path, []);
  return cycles;
}
