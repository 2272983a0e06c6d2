import { describe, expect, it } from "vitest";
import { importCycles, importProblems } from "./support/importRules";
import { readSources } from "./support/projectFiles";

const sources = readSources("src", "styles");

function problemsOf(path: string, text: string): string[] {
  return importProblems({ path, text });
}

describe("imports of the sources", () => {
  it("go one way", () => {
    expect(sources.flatMap(importProblems)).toEqual([]);
  });

  it("form no circle", () => {
    expect(importCycles(sources)).toEqual([]);
  });
});

describe("the rule of directions", () => {
  it("refuses a lower folder that imports a higher one", () => {
    expect(problemsOf("src/domain/a.ts", 'import { b } from "../store/b";')).toHaveLength(1);
  });

  it("refuses it for types too", () => {
    expect(problemsOf("src/symbology/a.ts", 'import type { B } from "../ui/B";')).toHaveLength(1);
  });

  it("refuses siblings", () => {
    expect(problemsOf("src/svg/a.ts", 'export { b } from "../map/b";')).toHaveLength(1);
  });

  it("refuses a dynamic import", () => {
    expect(problemsOf("src/io/a.ts", 'const b = import("../map/b");')).toHaveLength(1);
  });

  it("refuses tests and tables in the page", () => {
    expect(
      problemsOf("src/App.tsx", 'import { a } from "../test/a"; import b from "../data/b.json";'),
    ).toHaveLength(2);
  });

  it("lets the app import what it is made of", () => {
    expect(problemsOf("src/App.tsx", 'import { a } from "./ui/a"; import "../styles/app.css";')).toEqual([]);
  });

  it("refuses a folder that nobody has thought about", () => {
    expect(problemsOf("src/helpers/a.ts", 'import { b } from "../domain/b";')).toHaveLength(1);
  });
});

describe("the rule of packages", () => {
  it("refuses maplibre-gl outside src/map", () => {
    expect(problemsOf("src/ui/a.ts", 'import type { Map } from "maplibre-gl";')).toHaveLength(1);
  });

  it("lets src/map import maplibre-gl", () => {
    expect(problemsOf("src/map/a.ts", 'import url from "maplibre-gl/dist/worker.mjs?worker&url";')).toEqual(
      [],
    );
  });

  it("refuses a package in the domain", () => {
    expect(problemsOf("src/domain/a.ts", 'import bbox from "@turf/bbox";')).toHaveLength(1);
  });

  it("lets the domain use a package's types", () => {
    expect(problemsOf("src/domain/a.ts", 'import type { Feature } from "geojson";')).toEqual([]);
  });

  it("refuses Node's modules", () => {
    expect(problemsOf("src/io/a.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
  });
});

describe("the rule of circles", () => {
  it("names the files of a circle", () => {
    const files = [
      { path: "src/ui/a.ts", text: 'import { b } from "./b";' },
      { path: "src/ui/b.ts", text: 'import { c } from "./c/c";' },
      { path: "src/ui/c/c.ts", text: 'import type { A } from "../a";' },
    ];
    expect(importCycles(files)).toEqual(["src/ui/a.ts → src/ui/b.ts → src/ui/c/c.ts → src/ui/a.ts"]);
  });

  it("accepts two ways to one file", () => {
    const files = [
      { path: "src/ui/a.ts", text: 'import { b } from "./b"; import { c } from "./c";' },
      { path: "src/ui/b.ts", text: 'import { c } from "./c";' },
      { path: "src/ui/c.ts", text: "export const c = 1;" },
    ];
    expect(importCycles(files)).toEqual([]);
  });
});
