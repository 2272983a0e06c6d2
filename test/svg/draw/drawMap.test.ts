import { describe, expect, it } from "vitest";
import { type DrawingOptions, drawMap, joinMap } from "../../../src/svg/draw/drawMap";
import { node, type SvgNode, writeSvg } from "../../../src/svg/svgNode";
import { datasetWithSample } from "../../support/publishedDataset";
import { mercatorFrame, provinceModel, wholeBasemap, withOverlays } from "./provinceModel";
import { SMALL_BASEMAP, SMALL_FRAME, smallModel } from "./smallMap";

const OPTIONS: DrawingOptions = {
  patterns: "colour",
  idPrefix: "m-",
  fontFamily: "Be Vietnam Pro",
  clip: true,
};
const CENTRE: [number, number] = [103.15, 22.3];
const PROVINCE = mercatorFrame(9, CENTRE, 1400, 1000);
const BASEMAP = wholeBasemap();

function all(tree: SvgNode): SvgNode[] {
  return [tree, ...tree.children.flatMap((it) => (typeof it === "string" ? [] : all(it)))];
}

const small = (changes = {}, options = OPTIONS) =>
  drawMap(smallModel(changes), SMALL_BASEMAP, SMALL_FRAME, options);
const textsOf = (tree: SvgNode) =>
  all(tree).flatMap(({ tag, children }) => (tag === "text" ? [children.join("")] : []));
const fillOf = (tree: SvgNode, id: string) =>
  all(tree).find(({ attributes }) => attributes["data-unit"] === id)?.attributes;

/** One element to a line, so that a difference can be read. */
function lines(tree: SvgNode): string {
  return `${writeSvg(tree).replaceAll("><", ">\n<")}\n`;
}

function asFile(tree: SvgNode, width: number, height: number): SvgNode {
  return node("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}` }, tree);
}

describe("a small map", () => {
  it.each([
    ["plain", {}, OPTIONS],
    ["filtered", { classFilter: ["extreme"], selected: "03001", hovered: "03002" }, OPTIONS],
    ["dark", { scheme: "dark", picked: new Set(["03003"]) }, OPTIONS],
    ["blackAndWhite", {}, { ...OPTIONS, patterns: "blackAndWhite" }],
  ] as const)("%s is drawn as before", async (name, changes, options) => {
    const { width, height } = SMALL_FRAME;
    const drawn = joinMap(small(changes, options), SMALL_FRAME, options);
    await expect(lines(asFile(drawn, width, height))).toMatchFileSnapshot(`./golden/small-${name}.svg`);
  });

  it("is the same each time", () => {
    expect(small()).toEqual(small());
  });

  it("needs nothing of the basemap", () => {
    const { width, height } = SMALL_FRAME;
    const bare = joinMap(drawMap(smallModel(), {}, SMALL_FRAME, OPTIONS), SMALL_FRAME, OPTIONS);
    expect(textsOf(asFile(bare, width, height))).toEqual(["Phường Giữa", "Bản Cuối", "Bản Đầu"]);
  });

  it("has the colour of each class, and no class of its own for what is missing", () => {
    const { fills } = small();
    expect(fillOf(fills, "03001")?.fill).toBe("#b95949");
    expect(fillOf(fills, "03002")?.fill).toBe("#f7f6f2");
  });

  it("lets recede what the legend leaves out", () => {
    const { fills } = small({ classFilter: ["extreme"] });
    expect([fillOf(fills, "03001"), fillOf(fills, "03002")].map((it) => it?.["fill-opacity"])).toEqual([
      undefined,
      0.12,
    ]);
  });

  it("lets recede what the table leaves out", () => {
    const { fills } = small({ kept: new Set(["03002"]) });
    expect(fillOf(fills, "03001")?.["fill-opacity"]).toBe(0.12);
  });

  it("leaves out groups of the basemap that are off", () => {
    const { roads, water } = small({ basemapGroups: ["rivers"] });
    expect([all(roads).length, all(water).length > 1]).toEqual([1, true]);
  });
});

describe("the province", () => {
  const drawn = drawMap(provinceModel("difficulty"), BASEMAP, PROVINCE, OPTIONS);

  it("names every commune", () => {
    const written = textsOf(drawn.names).join(" ");
    for (const { properties } of provinceModel().communeLabels.features) {
      for (const word of properties.name.split(" ")) expect(written).toContain(word);
    }
  });

  it("has the parts that it had", async () => {
    const parts = Object.entries(drawn).map(
      ([part, tree]) => `${part}: ${all(tree).length} elements, ${writeSvg(tree).length >> 10} kB`,
    );
    const texts = textsOf(drawn.names).sort((a, b) => a.localeCompare(b, "vi"));
    await expect(`${[...parts, "", ...texts].join("\n")}\n`).toMatchFileSnapshot("./golden/province.txt");
  });

  it("has a plate and a sign for every place of the overlays that are on, and only of those", () => {
    const changes = withOverlays("tea", "resettlement");
    const { overlayIcons, overlayAreas } = drawMap(
      provinceModel("difficulty", changes),
      {},
      PROVINCE,
      OPTIONS,
    );
    const icons = all(overlayIcons).filter(({ attributes }) => "data-icon" in attributes);
    expect(icons).toHaveLength(changes.drawnOverlays?.points.features.length ?? -1);
    const shapes = all(overlayAreas).filter(({ attributes }) => "data-place" in attributes);
    const ofTea = changes.drawnOverlays?.areas.features.filter(
      ({ properties }) => properties.overlay === "tea" && properties.rule === "shape",
    );
    expect(shapes).toHaveLength(ofTea?.length ?? -1);
  });

  it("draws 956 sample villages with the dots that mark them", async () => {
    const model = provinceModel("difficulty", { level: "village" }, await datasetWithSample());
    const { fills } = drawMap(model, {}, PROVINCE, OPTIONS);
    expect(
      all(fills).filter(({ attributes }) => String(attributes["data-unit"]).includes("-s")),
    ).toHaveLength(956);
    expect(all(fills).filter(({ attributes }) => attributes["data-pattern"] === "dots")).toHaveLength(1);
  });

  it("names settlements, rivers and roads from near", () => {
    const near = drawMap(provinceModel(), BASEMAP, mercatorFrame(12, [103.46, 22.38]), OPTIONS);
    expect(textsOf(near.names)).toEqual(expect.arrayContaining(["Lai Châu", "Hồ Lắng", "QL.4D"]));
  });
});

describe("a drawing", () => {
  it("uses plain presentation attributes alone", () => {
    const model = provinceModel("attainment", withOverlays("tea", "cinnamon", "resettlement"));
    const drawn = joinMap(drawMap(model, BASEMAP, PROVINCE, OPTIONS), PROVINCE, OPTIONS);
    for (const { tag, attributes } of all(drawn)) {
      expect(["style", "class", "href"].filter((it) => it in attributes)).toEqual([]);
      expect(["style", "image", "foreignObject", "use"]).not.toContain(tag);
      expect(Object.values(attributes)).not.toContain("currentColor");
      for (const value of Object.values(attributes))
        expect(String(value)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("names only ids that it defines", () => {
    const model = provinceModel("attainment", withOverlays("tea", "cinnamon"));
    const written = writeSvg(joinMap(drawMap(model, BASEMAP, PROVINCE, OPTIONS), PROVINCE, OPTIONS));
    const defined = new Set([...written.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of written.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(id);
  });

  it("grows lines and type with k", () => {
    const { project, width, height } = mercatorFrame(9, CENTRE, 1400, 1000);
    const twice = {
      project: (at: [number, number]) => project(at).map((it) => 2 * it) as [number, number],
      width: 2 * width,
      height: 2 * height,
      k: 2,
    };
    const widthOf = (frame: typeof twice) =>
      all(drawMap(provinceModel(), {}, frame, OPTIONS).boundaries).find(
        ({ attributes }) => attributes["data-line"] === "province",
      )?.attributes["stroke-width"];
    expect(widthOf(twice)).toBeCloseTo(2 * Number(widthOf(PROVINCE as typeof twice)), 1);
  });
});
