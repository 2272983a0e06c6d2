import { describe, expect, it } from "vitest";
import { listProjectFiles, readProjectFile, readSources } from "./support/projectFiles";
import { vietnameseStringProblems, visibleStringProblems } from "./support/stringRules";

/** What draws on the screen; everything else has no way to show a word. */
const drawing = [
  ...readSources("src/ui", "src/map", "src/svg"),
  ...listProjectFiles("src")
    .filter((path) => /^src\/[^/]+\.tsx?$/.test(path))
    .map(readProjectFile),
];

function visible(text: string): string[] {
  return visibleStringProblems({ path: "src/ui/Sample.tsx", text });
}

function vietnamese(text: string, path = "src/symbology/sample.ts"): string[] {
  return vietnameseStringProblems({ path, text });
}

describe("words in the sources", () => {
  it("come from the catalogues wherever a person can see them", () => {
    expect(drawing.flatMap(visibleStringProblems)).toEqual([]);
  });

  it("are Vietnamese only in the catalogues and in the headers of imported tables", () => {
    expect(readSources("src", "styles").flatMap(vietnameseStringProblems)).toEqual([]);
  });
});

describe("the rule of visible words", () => {
  it.each([
    ["text of an element", "const a = <p>Hello</p>;"],
    ["a string in braces", 'const a = <p>{"Hello"}</p>;'],
    ["a template with a unit", `const a = <p>{\`\${b} km\`}</p>;`],
    ["one side of a condition", 'const a = <p>{b ? "yes" : text.no}</p>;'],
    ["a string after &&", 'const a = <p>{b && "yes"}</p>;'],
    ["a fallback", 'const a = <p>{b ?? "none"}</p>;'],
    ["joined strings", 'const a = <p>{b + "none"}</p>;'],
    ["a fragment's child", 'const a = <>{"Hello"}</>;'],
    ["an attribute", 'const a = <input placeholder="Name" />;'],
    ["an attribute in braces", 'const a = <i aria-label={b ? "open" : text.close} />;'],
    ["a component's label", 'const a = <Field label="Name" />;'],
    ["the page's title", 'document.title = "Map";'],
    ["an element's text", 'element.textContent = "Map";'],
    ["an attribute set by call", 'element.setAttribute("aria-label", "Map");'],
  ])("refuses %s", (_, text) => {
    expect(visible(text)).toHaveLength(1);
  });

  it.each([
    ["catalogue entries", "const a = <p title={text.name}>{text.hello}</p>;"],
    ["signs and numbers", 'const a = <p>{" · "}{12} – 3</p>;'],
    ["class names and ids", 'const a = <p className="panel" id="panel" role="status" />;'],
    ["a comparison", 'const a = <p>{b === "open" && <Close />}</p>;'],
    ["keys of the catalogue", 'const a = <p>{translate("hello")}</p>;'],
  ])("accepts %s", (_, text) => {
    expect(visible(text)).toEqual([]);
  });
});

describe("the rule of Vietnamese words", () => {
  it.each([
    ["a string", 'const a = "Chè";'],
    ["a string with nothing but đ", 'const a = "dân đen";'],
    ["a template", `const a = \`bản \${b}\`;`],
    ["text of an element", "const a = <p>xã</p>;"],
    ["decomposed letters", `const a = "${"Chè".normalize("NFD")}";`],
  ])("refuses %s", (_, text) => {
    expect(vietnamese(text, "src/ui/Sample.tsx")).toHaveLength(1);
  });

  it("accepts the single letter that folding needs", () => {
    expect(vietnamese('const a = b.replaceAll("đ", "d");')).toEqual([]);
  });

  it("accepts comments", () => {
    expect(vietnamese("// xã, phường\nconst a = 1;")).toEqual([]);
  });

  it("accepts the catalogues and the headers of imported tables", () => {
    expect(vietnamese('const a = "Chè";', "src/text/vi.ts")).toEqual([]);
    expect(vietnamese('const a = "Mã xã";', "src/io/columns.ts")).toEqual([]);
  });
});
