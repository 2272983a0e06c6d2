import { unzlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { glyphsOf, textWidth } from "../../../src/svg/font/fonts";
import { glyphOutline } from "../../../src/svg/font/glyphOutline";
import { readFont } from "../../../src/svg/font/readFont";
import { subsetFont } from "../../../src/svg/font/subsetFont";
import { multiply, readTransform } from "../../../src/svg/pdf/matrix";
import { pathOperators } from "../../../src/svg/pdf/pathOperators";
import { writePdf } from "../../../src/svg/pdf/writePdf";
import { node } from "../../../src/svg/svgNode";
import { FONTS_OF_SHEETS } from "../../support/composeSheet";

const PROPERTIES = { title: "Thử", subject: "", producer: "", language: "vi-VN" };
const { regular } = FONTS_OF_SHEETS;

function pdfOf(...children: Parameters<typeof node>[2][]): Uint8Array {
  return writePdf(
    [{ width: 210, height: 297, drawing: node("svg", {}, ...children) }],
    FONTS_OF_SHEETS,
    PROPERTIES,
  );
}

/** The first stream of a file, which is what the first page draws. */
function firstStream(file: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(file);
  const start = text.indexOf("stream\n") + 7;
  const end = text.indexOf("\nendstream");
  return new TextDecoder().decode(unzlibSync(file.slice(start, end)));
}

describe("a PDF", () => {
  it("has pages of the paper's size in points", () => {
    expect(new TextDecoder("latin1").decode(pdfOf())).toContain("/MediaBox [0 0 595.276 841.89]");
  });

  it("points to each of its objects where it is", () => {
    const text = new TextDecoder("latin1").decode(pdfOf(node("text", { x: 1, y: 5 }, "Nậm Cuổi")));
    const entries = [...text.slice(text.lastIndexOf("\nxref\n")).matchAll(/^(\d{10}) 00000 n /gm)];
    expect(entries.length).toBeGreaterThan(5);
    for (const [index, [, at]] of entries.entries())
      expect(text.slice(Number(at)).startsWith(`${index + 1} 0 obj`)).toBe(true);
  });

  it("is the same for the same drawing", () => {
    const drawing = node("text", { x: 1, y: 5 }, "Nậm Cuổi");
    expect(pdfOf(drawing)).toEqual(pdfOf(drawing));
  });

  it("sets a text once, its halo as outlines", () => {
    const content = firstStream(
      pdfOf(node("text", { x: 9, y: 9, stroke: "#ffffff", "stroke-width": 1 }, "Ủ")),
    );
    expect(content.match(/Tj/g)).toHaveLength(1);
    expect(content).toContain("S\nQ");
  });

  it("refuses what it does not know rather than leave it out", () => {
    expect(() => pdfOf(node("foreignObject"))).toThrow(RangeError);
    expect(() => pdfOf(node("path", { d: "M0 0A1 1 0 0 0 2 2" }))).toThrow(RangeError);
    expect(() => pdfOf(node("rect", { width: 1, height: 1, fill: "red" }))).toThrow(RangeError);
  });
});

describe("paths", () => {
  it("turn relative and shorthand lines into plain ones", () => {
    expect(pathOperators("M1 2h3v4l-1-1Z")).toBe("1 2 m\n4 2 l\n4 6 l\n3 5 l\nh");
  });

  it("turn matrices as SVG does", () => {
    const turned = multiply(readTransform("translate(10 5) rotate(90)"), [1, 0, 0, 1, 2, 0]);
    expect(turned.map((it) => Math.round(it * 1e6) / 1e6)).toEqual([0, 1, -1, 0, 10, 7]);
  });
});

describe("the font", () => {
  it("has outlines for composed Vietnamese letters", () => {
    const contours = (letter: string) =>
      glyphOutline(regular, glyphsOf(regular, letter)[0]?.glyph ?? 0).match(/M/g)?.length ?? 0;
    expect(contours("e")).toBeGreaterThan(0);
    expect(contours("ệ")).toBeGreaterThan(contours("e"));
  });

  it("keeps in a part of it the outlines that are used, and no others", () => {
    const [used, unused] = glyphsOf(regular, "ếW").map((it) => it.glyph);
    const part = readFont(subsetFont(regular, [used ?? 0], "page"));
    expect(glyphOutline(part, used ?? 0)).toBe(glyphOutline(regular, used ?? 0));
    expect(glyphOutline(part, unused ?? 0)).toBe("");
    expect(textWidth(part, "ế", 10)).toBe(textWidth(regular, "ế", 10));
  });
});
