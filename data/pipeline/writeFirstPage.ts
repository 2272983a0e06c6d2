import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toDataset } from "../../src/io/loadProvince";
import { readBoundaries } from "../../src/io/readBoundaries";
import type { CoreFile } from "../../src/io/schema";
import { writeFirstColours, writeFirstPicture } from "../../src/svg/writeFirstPicture";
import { vi } from "../../src/text/vi";

/** Style sheets that the first picture is laid out by: those of the live page, so that both agree. */
const STYLES = ["tokens", "base", "layout", "phone", "controls", "themes", "map", "first"];

/**
 * What `index.html` shows before any script or file has come, made of `public/data`: markup for the body and
 * the style for the head. `root` is the folder of the project.
 */
export function writeFirstPage(root: string): { markup: string; style: string } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, "public/data", name), "utf8"));
  const boundaries = readBoundaries(
    { ok: true, data: read("boundaries-coarse.topo.json") },
    "boundaries-coarse.topo.json",
    "communes",
  );
  if (!boundaries.ok) throw new Error(`${boundaries.problem.file}: ${boundaries.problem.detail}`);
  const dataset = toDataset(read("core.json") as CoreFile, boundaries.data, null);
  const styles = STYLES.map((it) => readFileSync(join(root, "styles", `${it}.css`), "utf8"));
  return {
    markup: writeFirstPicture(dataset, vi),
    style: compact([...styles, writeFirstColours(dataset)].join("\n")),
  };
}

/** Without comments, line ends and the blanks around signs that CSS can do without. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim();
}
