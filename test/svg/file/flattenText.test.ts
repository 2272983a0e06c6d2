import { describe, expect, it } from "vitest";
import { flattenText } from "../../../src/svg/file/flattenText";
import { node, type SvgNode, writeSvg } from "../../../src/svg/svgNode";

/** Every letter half as wide as the type is high. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const flat = (drawing: SvgNode) => writeSvg(flattenText(drawing, measure));

describe("flattenText", () => {
  it("sets a text from where it begins, whatever it was anchored by", () => {
    const at = (anchor: string) =>
      flat(node("text", { x: 100, y: 5, "font-size": 4, "text-anchor": anchor }, "Tân"));
    expect(at("start")).toContain('x="100"');
    expect(at("middle")).toContain('x="97"');
    expect(at("end")).toContain('x="94"');
  });

  it("draws a halo below the letters as a text of its own", () => {
    const halo = { stroke: "#fff", "stroke-width": 1, "paint-order": "stroke", "font-size": 2, x: 0, y: 0 };
    expect(flat(node("text", { ...halo, fill: "#000" }, "Hồ"))).toBe(
      '<g><g><text font-size="2" stroke="#fff" stroke-width="1" x="0" y="0" fill="none">Hồ</text></g>' +
        '<g><text font-size="2" x="0" y="0" fill="#000">Hồ</text></g></g>',
    );
  });

  it("sets spaced letters one by one, without a space after the last", () => {
    const style = { x: 10, y: 0, "font-size": 2, "letter-spacing": 1, "text-anchor": "end" };
    expect(flat(node("text", style, "ĐB"))).toBe(
      '<g><text font-size="2" x="7" y="0">Đ</text><text font-size="2" x="9" y="0">B</text></g>',
    );
  });

  it("turns all letters of a turned text together", () => {
    const style = { x: 0, y: 0, "font-size": 2, "letter-spacing": 1, transform: "rotate(-90 0 0)" };
    expect(flat(node("text", style, "AB"))).toMatch(/^<g transform="rotate\(-90 0 0\)"><text/);
  });

  it("gives each text what the groups around it say of texts", () => {
    const inner = node("g", { "font-size": 3, "paint-order": "stroke" }, node("text", { x: 0, y: 0 }, "A"));
    expect(flat(node("g", { "font-family": "Be Vietnam Pro", "font-size": 9 }, inner))).toBe(
      '<g><g><g><text font-family="Be Vietnam Pro" font-size="3" x="0" y="0">A</text></g></g></g>',
    );
  });

  it("replaces signs that the font does not have", () => {
    expect(flat(node("text", { x: 0, y: 0 }, "22°25′"))).toContain("22°25'");
  });

  it("leaves shapes as they are", () => {
    const shape = node("g", { opacity: 0.5 }, node("path", { d: "M0 0h1", stroke: "#000" }));
    expect(flat(shape)).toBe(writeSvg(shape));
  });
});
