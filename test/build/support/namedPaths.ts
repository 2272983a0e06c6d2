import { posix } from "node:path";

/** Not kept with the project: what commands make, and the gathered sources that `npm run derive` is pointed at. */
const ELSEWHERE = /^(dist|node_modules|\.cache|test-results|facts|geo)(\/|$)/;

const WITH_EXTENSION = /\.(tsx?|mjs|json|geojson|md|css|html|csv|svg|png|webp|woff2)$/;

/** Whether a word in backticks is meant as a path: it begins with a folder of ours, or ends like a file. */
function looksLikePath(word: string, topLevel: ReadonlySet<string>): boolean {
  if (!/^[\w@.][\w@./-]*$/.test(word) || /^\w+:/.test(word)) return false;
  const first = word.replace(/^\.\//, "").split("/")[0] ?? "";
  return (word.includes("/") && topLevel.has(first)) || WITH_EXTENSION.test(word);
}

/** Paths that a Markdown text names: in backticks, or as the target of a link or picture. Fenced code is left out. */
export function namedPaths(markdown: string, topLevel: ReadonlySet<string>): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "");
  const ticked = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word);
  const linked = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target.replace(/#.*$/, ""));
  const paths = [
    ...ticked.filter((word) => looksLikePath(word, topLevel)),
    ...linked.filter((target) => target !== "" && !/^[a-z]+:/.test(target)),
  ];
  return [...new Set(paths)].filter((path) => !ELSEWHERE.test(path));
}

/**
 * Whether a named path is one of the project's: from the root, from the document's own folder, or, for a bare
 * file name, anywhere.
 */
export function isProjectPath(path: string, document: string, files: readonly string[]): boolean {
  const wanted = path.replace(/\/$/, "");
  const places = [posix.normalize(wanted), posix.join(posix.dirname(document), wanted)];
  return files.some(
    (file) =>
      places.some((place) => file === place || file.startsWith(`${place}/`)) ||
      (!wanted.includes("/") && posix.basename(file) === wanted),
  );
}
