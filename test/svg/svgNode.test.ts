import { describe, expect, it } from "vitest";
import { node, writeSvg } from "../../src/svg/svgNode";

describe("an element of a drawing", () => {
  it("is written with its attributes in their order", () => {
    expect(writeSvg(node("path", { d: "M0 0L1 1", "stroke-width": 0.5 }))).toBe(
      '<path d="M0 0L1 1" stroke-width="0.5"/>',
    );
  });

  it("holds other elements and text", () => {
    expect(writeSvg(node("g", {}, node("text", { x: 1 }, "Thu Lũm")))).toBe(
      '<g><text x="1">Thu Lũm</text></g>',
    );
  });

  it("escapes text and attributes", () => {
    expect(writeSvg(node("text", { "data-of": 'a"b' }, "< & >"))).toBe(
      '<text data-of="a&quot;b">&lt; &amp; &gt;</text>',
    );
  });
});
