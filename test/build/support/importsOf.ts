import { posix } from "node:path";
import { parseSync } from "vite";
import type { SourceFile } from "./projectFiles";

/** One import, re-export or `import()` as it is written; `typeOnly` when nothing of it is left at run time. */
export interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Every module a source file names. Throws where the file cannot be parsed. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
    typeOnly: false,
  }));
  return [...statics, ...reexports, ...dynamics];
}

/** Path a relative specifier means, as one of `paths`; undefined for packages and for files that hold no code. */
export function resolveImport(
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) => paths.has(candidate));
}
