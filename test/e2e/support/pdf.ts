import { spawnSync } from "node:child_process";
import { needPoppler } from "../../run/poppler.mjs";

/** What a tool of poppler says of a file; a reader of PDF files that knows nothing of how ours are written. */
function ask(tool: "pdfinfo" | "pdftotext", ...options: string[]): string {
  needPoppler();
  const { status, stdout, stderr } = spawnSync(tool, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
}

const MILLIMETRES = 25.4 / 72;

/** Pages and their size in millimetres. */
export function pdfSize(file: string): { pages: number; width: number; height: number } {
  const said = ask("pdfinfo", file);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(said) ?? [];
  const pages = Number(/Pages:\s+(\d+)/.exec(said)?.[1]);
  return { pages, width: Number(width) * MILLIMETRES, height: Number(height) * MILLIMETRES };
}

export function pdfText(file: string): string {
  return ask("pdftotext", "-layout", file, "-");
}

/** Words of the first page with where they begin, in millimetres from the upper left corner. */
export function pdfWords(file: string): { word: string; x: number; y: number }[] {
  const markup = ask("pdftotext", "-bbox", "-l", "1", file, "-");
  return [...markup.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(
    ([, x, y, word = ""]) => ({ word, x: Number(x) * MILLIMETRES, y: Number(y) * MILLIMETRES }),
  );
}
