import { describe, expect, it } from "vitest";
import { listProjectFiles, readProjectFile, type SourceFile } from "./support/projectFiles";

const MOST_LINES = 300;

/** Tables of words, colours or figures: long because there is much of it, not because it is tangled. */
const DATA_TABLES = new Set([
  "data/pipeline/derive/tables/measureList.ts",
  "data/pipeline/derive/tables/schema.ts",
  "data/pipeline/derive/tables/sourceList.ts",
  "data/pipeline/derive/tables/targetList.ts",
  "src/io/import/words/headerAliases.ts",
  "src/text/en.ts",
  "src/text/enImportCheck.ts",
  "src/text/vi.ts",
  "src/text/viImportCheck.ts",
]);

const written = listProjectFiles()
  .filter((path) => /\.(tsx?|mjs|css|html|json|md|svg|yml|csv|sh)$|^\.ci\//.test(path))
  .map(readProjectFile);
const code = written.filter(({ path }) => /^(src|data|test|styles)\/.*\.(tsx?|mjs|css)$/.test(path));

/** Absolute paths of one machine: below the folders where people and machines keep their work. */
const MACHINE_PATH = /(?:^|[\s"'`(=:,[])\/(?:work|tmp|root|home|Users)\/\w/m;

/** Notes to oneself, and tests switched off or narrowed; assembled so that this file does not name them. */
const LEFTOVERS = new RegExp(
  [
    ["TO", "DO"],
    ["FIX", "ME"],
    ["@ts-", "ignore"],
    ["@ts-", "nocheck"],
    ["\\.sk", "ip\\("],
    ["\\.on", "ly\\("],
    ["waitFor", "Timeout"],
  ]
    .map((halves) => halves.join(""))
    .join("|"),
);

function pathsOf(files: readonly SourceFile[], isBad: (text: string) => boolean): string[] {
  return files.filter(({ text }) => isBad(text)).map(({ path }) => path);
}

function lineCount(text: string): number {
  return text.trimEnd().split("\n").length;
}

describe("the project's files", () => {
  it(`have at most ${MOST_LINES} lines of code`, () => {
    const long = code.filter(({ path, text }) => !DATA_TABLES.has(path) && lineCount(text) > MOST_LINES);
    expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([]);
  });

  it("name no path of one machine", () => {
    expect(pathsOf(written, (text) => MACHINE_PATH.test(text))).toEqual([]);
  });

  it("hold no leftovers", () => {
    expect(pathsOf(code, (text) => LEFTOVERS.test(text))).toEqual([]);
  });

  it("are written in composed Unicode", () => {
    expect(pathsOf(written, (text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("end with a line break", () => {
    expect(pathsOf(code, (text) => !text.endsWith("\n"))).toEqual([]);
  });
});

describe("the rule of machine paths", () => {
  it.each(["/ho", "/Us", "/tm", "/wo"])("finds one that begins with %s…", (beginning) => {
    const rest: Record<string, string> = { "/ho": "me", "/Us": "ers", "/tm": "p", "/wo": "rk" };
    expect(MACHINE_PATH.test(`read("${beginning}${rest[beginning]}/somebody/file")`)).toBe(true);
  });

  it("leaves addresses alone", () => {
    expect(MACHINE_PATH.test("https://example.org/home/page and src/work/file")).toBe(false);
  });
});

it("the rule of leftovers finds a test that is switched off", () => {
  expect(LEFTOVERS.test(`test${".sk"}ip("later", () => {})`)).toBe(true);
});
