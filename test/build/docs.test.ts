import { describe, expect, it } from "vitest";
import { isProjectPath, namedPaths } from "./support/namedPaths";
import { listProjectFiles, readProjectFile } from "./support/projectFiles";

const files = listProjectFiles();
const topLevel = new Set(files.map((path) => path.split("/")[0] ?? ""));
const documents = files.filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md");

describe("documents", () => {
  it("name only files that exist", () => {
    const dead = documents.flatMap((document) =>
      namedPaths(readProjectFile(document).text, topLevel)
        .filter((path) => !isProjectPath(path, document, files))
        .map((path) => `${document}: ${path}`),
    );
    expect(dead).toEqual([]);
  });

  it("name only commands that package.json has", () => {
    const { scripts } = JSON.parse(readProjectFile("package.json").text) as {
      scripts: Record<string, string>;
    };
    const unknown = documents.flatMap((document) =>
      [...readProjectFile(document).text.matchAll(/\bnpm run ([\w:-]+)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${document}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("the rule of named paths", () => {
  const folders = new Set(["src", "data", "README.md"]);
  const known = ["README.md", "data/README.md", "data/tables/communes.csv", "src/domain/commune.ts"];

  it("finds paths in backticks, links and pictures", () => {
    const text = "See `src/domain/commune.ts`, [the data](data/README.md#sources) and ![map](docs/map.png).";
    expect(namedPaths(text, folders)).toEqual(["src/domain/commune.ts", "data/README.md", "docs/map.png"]);
  });

  it("leaves commands, addresses and packages alone", () => {
    const text =
      "`npm run data`, `?theme=density`, `@turf/bbox`, `03439`, [site](https://example.org/a.html)";
    expect(namedPaths(text, folders)).toEqual([]);
  });

  it("leaves what a command makes alone", () => {
    expect(namedPaths("`dist/index.html`", new Set(["dist"]))).toEqual([]);
  });

  it("knows a path from the root, from the document and by its bare name", () => {
    expect(isProjectPath("src/domain/", "README.md", known)).toBe(true);
    expect(isProjectPath("tables/communes.csv", "data/README.md", known)).toBe(true);
    expect(isProjectPath("communes.csv", "README.md", known)).toBe(true);
  });

  it("does not know a file that is gone", () => {
    expect(isProjectPath("src/domain/gone.ts", "README.md", known)).toBe(false);
  });
});
