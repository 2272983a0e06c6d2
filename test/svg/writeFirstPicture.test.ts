import { describe, expect, it } from "vitest";
import { writeFirstColours, writeFirstPicture } from "../../src/svg/writeFirstPicture";
import { vi } from "../../src/text/vi";
import { PALETTE } from "../../styles/palette";
import { publishedDataset } from "../support/publishedDataset";

const dataset = publishedDataset();
const markup = writeFirstPicture(dataset, vi);
const count = (part: string) => markup.split(part).length - 1;

describe("the picture that the page opens with", () => {
  it("draws each unit once, in its class", () => {
    expect(count('<path class="c-extreme"')).toBe(32);
    expect(count('<path class="c-notListed"')).toBe(4);
    expect(count('<path class="c-notApplicable"')).toBe(2);
  });

  it("counts the classes in the legend as the live one does", () => {
    const counts = [...markup.matchAll(/legend-count">([^<]*)</g)].map(([, it]) => it);
    expect(counts).toEqual(["32", "4", "0", "2"]);
  });

  it("has a table of all 38, what is missing said as missing", () => {
    expect(count('<th scope="row">')).toBe(38);
    const [row] = markup.match(/<th scope="row">Xã Lê Lợi<.*?<\/tr>/) ?? [];
    expect(row).toContain("Chưa có");
  });

  it("says key figures of the province with document and year", () => {
    expect(markup).toContain("564 / 956");
    expect(markup).toContain("17,24\u00a0%");
    expect(markup).toMatch(/17-NQ\/TU[^<]* · 2026/);
  });

  it("is the same each time", () => {
    expect(writeFirstPicture(dataset, vi)).toBe(markup);
  });

  it("escapes what a name could hold", () => {
    const [first, ...others] = dataset.communes;
    if (first === undefined) throw new Error("no commune");
    const named = { ...dataset, communes: [{ ...first, name: "<b>&" }, ...others] };
    const written = writeFirstPicture(named, vi);
    expect(written).not.toContain("<b>");
    expect(written).toContain("&lt;b&gt;&amp;");
  });

  it("has its colours from the palette, for both schemes", () => {
    const style = writeFirstColours(dataset);
    expect(style).toContain(`.c-extreme{fill:${PALETTE.light.extreme.fill}}`);
    expect(style).toContain(`.c-extreme{fill:${PALETTE.dark.extreme.fill}}`);
  });
});
