import { describe, expect, it } from "vitest";
import { type SvgNode, writeSvg } from "../../../src/svg/svgNode";
import { composeSheet } from "../../support/composeSheet";

/** Every element of a tree that satisfies a condition. */
function nodesOf(root: SvgNode, isWanted: (it: SvgNode) => boolean): SvgNode[] {
  const below = root.children.flatMap((it) => (typeof it === "string" ? [] : nodesOf(it, isWanted)));
  return isWanted(root) ? [root, ...below] : below;
}

const textsOf = (root: SvgNode) =>
  nodesOf(root, (it) => it.tag === "text").map((it) =>
    it.children.filter((child) => typeof child === "string").join(""),
  );

async function firstPage(wish: Parameters<typeof composeSheet>[0]) {
  const composed = await composeSheet(wish);
  const [page] = composed.sheet.pages;
  if (page === undefined) throw new Error("A sheet has a page.");
  return { ...composed, drawing: page.drawing };
}

describe("true scale", () => {
  it("10 km of the grid are 50 mm at 1:200,000", async () => {
    const { drawing } = await firstPage({ paper: "A3", scale: 200_000 });
    const ticks = nodesOf(drawing, (it) =>
      String(it.attributes["data-tick"] ?? "").startsWith("bottom metres"),
    );
    const places = ticks.map((it) => ({
      metres: Number(String(it.attributes["data-tick"]).split(" ")[2]),
      x: Number(/^M([\d.]+)/.exec(String(it.attributes.d))?.[1]),
    }));
    const [first, second] = places;
    if (first === undefined || second === undefined) throw new Error("There are no ticks.");
    const millimetresPerKilometre = (second.x - first.x) / ((second.metres - first.metres) / 1000);
    expect(millimetresPerKilometre).toBeCloseTo(5, 3);
  });

  it("the scale bar is as long as it says", async () => {
    const { drawing } = await firstPage({ paper: "A4", scale: 200_000 });
    const [bar] = nodesOf(drawing, (it) => it.attributes["data-part"] === "scale-bar");
    const whole = nodesOf(bar as SvgNode, (it) => it.attributes.fill === "none");
    const written = textsOf(drawing).find((it) => it.endsWith(" km"));
    const kilometres = Number(written?.replace(" km", "").replace(",", "."));
    expect(Number(whole[0]?.attributes.width)).toBeCloseTo(kilometres * 5, 2);
  });
});

describe("what the legend counts", () => {
  it.each([
    ["communes", {}],
    ["communes by poverty", { view: { theme: "poverty" } }],
    ["villages of a commune", { view: { level: "village", data: "sample" }, commune: "03439" }],
  ] as const)("is what the table lists: %s", async (_, wish) => {
    const { content } = await composeSheet(wish);
    const column = content.table?.columns.findIndex((it) => it.title === "Phân lớp") ?? -1;
    for (const { label, count } of content.legend.rows) {
      const listed = content.table?.rows.filter((row) => row[column] === label).length;
      expect(`${label}: ${listed}`).toBe(`${label}: ${count}`);
    }
  });
});

describe("sample data", () => {
  it("carry the watermark and are signed by nobody", async () => {
    const { drawing } = await firstPage({
      view: { level: "village", data: "sample" },
      agency: "UBND xã Thu Lũm",
    });
    const texts = textsOf(drawing);
    expect(texts).toContain("SỐ LIỆU MẪU");
    expect(texts).not.toContain("Thủ trưởng cơ quan");
    expect(texts).not.toContain("UBND xã Thu Lũm");
  });

  it("published data have a place for signatures and no watermark", async () => {
    const { drawing } = await firstPage({ agency: "UBND xã Thu Lũm" });
    const texts = textsOf(drawing);
    expect(texts).toContain("Thủ trưởng cơ quan");
    expect(texts).toContain("UBND xã Thu Lũm");
    expect(texts).not.toContain("SỐ LIỆU MẪU");
  });
});

it("names system, notice and the archipelagos", async () => {
  const { drawing } = await firstPage({});
  const texts = textsOf(drawing).join(" ");
  expect(texts).toContain("EPSG:9205");
  expect(texts).toContain("BẢN ĐỒ THAM KHẢO");
  expect(texts).toContain("Quần đảo Hoàng Sa");
  expect(texts).toContain("Quần đảo Trường Sa");
});

it("the same content gives the same sheet", async () => {
  const [one, other] = [await firstPage({ paper: "A3" }), await firstPage({ paper: "A3" })];
  expect(writeSvg(one.drawing)).toBe(writeSvg(other.drawing));
});

it("without colours no class is told by colour alone", async () => {
  const { drawing, content } = await firstPage({ view: { theme: "density" }, blackAndWhite: true });
  const fills = nodesOf(drawing, (it) => it.attributes["data-unit"] !== undefined).map(
    (it) => it.attributes.fill,
  );
  const patterns = new Set(fills.filter((it) => String(it).startsWith("url(")));
  expect(patterns.size).toBe(content.legend.rows.filter((it) => it.key !== "missing").length);
});
