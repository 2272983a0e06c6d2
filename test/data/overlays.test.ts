import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CROP_IDS } from "../../src/domain/zone";
import { OVERLAYS_FILE, overlays, readRows } from "./overlayFiles";

const { zones, resettlement, crops } = overlays;
const zoneOf = new Map(zones.map((it) => [it.id, it]));

function ruleCounts(rows: readonly { draw: { rule: string } }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { draw } of rows) counts[draw.rule] = (counts[draw.rule] ?? 0) + 1;
  return counts;
}

describe("rows of overlays.json", () => {
  it("has every zone of the table exactly once", () => {
    const wanted = readRows("zones.csv").map(({ id }) => id);
    expect(zones.map(({ id }) => id)).toEqual(wanted.sort());
    expect(zones).toHaveLength(52);
  });

  it("has every row of resettlement exactly once", () => {
    const wanted = readRows("resettlement.csv").map(({ id }) => id);
    expect(resettlement.map(({ id }) => id)).toEqual(wanted.sort());
    expect(resettlement).toHaveLength(21);
  });

  it("keeps hectares and qualifiers as the table has them", () => {
    for (const { id = "", areaHa, qualifier } of readRows("zones.csv")) {
      const zone = zoneOf.get(id);
      expect(zone?.areaHa ?? "", id).toEqual(areaHa === "" ? "" : Number(areaHa));
      expect(zone?.qualifier, id).toBe(qualifier);
    }
  });

  it("has these rows by crop, and none of fruit", () => {
    const counts = CROP_IDS.map((crop) => [crop, zones.filter((it) => it.crop === crop).length]);
    expect(Object.fromEntries(counts)).toEqual({
      tea: 12,
      cinnamon: 8,
      macadamia: 9,
      rice: 5,
      fruit: 0,
      ginseng: 8,
      "cage-fish": 10,
    });
  });

  it("names every source, those of places included, and no other", () => {
    const rows = [...zones, ...resettlement];
    const used = [
      ...rows.map(({ source }) => source),
      ...rows.map(({ draw }) => ("placeSource" in draw ? draw.placeSource : "")),
      ...crops
        .flatMap(({ targets }) => targets.flatMap(({ statements }) => statements))
        .map((it) => it.source),
    ];
    const wanted = [...new Set(used)].filter((it) => it !== "").sort();
    expect(overlays.sources.map(({ id }) => id)).toEqual(wanted);
  });

  it("stays below 15 kB gzip", () => {
    expect(gzipSync(readFileSync(OVERLAYS_FILE), { level: 9 }).length).toBeLessThan(15_000);
  });
});

describe("rule by which a row is drawn", () => {
  it("counts shapes, symbols, extents and rows without a place", () => {
    expect(ruleCounts(zones)).toEqual({ shape: 9, symbol: 20, extent: 4, panel: 19 });
    expect(ruleCounts(resettlement)).toEqual({ symbol: 15, panel: 6 });
  });

  it("draws a shape exactly for rows about one commune or village with hectares", () => {
    const aboutOne = zones.filter(
      ({ scope, areaHa }) => ["oldCommune", "commune", "village"].includes(scope) && areaHa !== null,
    );
    expect(zones.filter(({ draw }) => draw.rule === "shape")).toEqual(aboutOne);
  });

  it("gives rows of the province, of regions and of several places no place", () => {
    const wide = zones.filter(({ scope }) => ["province", "region", "linkage"].includes(scope));
    expect(new Set(wide.map(({ draw }) => draw.rule))).toEqual(new Set(["panel"]));
  });

  it("never draws a company's hectares as an area", () => {
    const companies = zones.filter(({ scope }) => scope === "company");
    expect(companies.map(({ draw }) => draw.rule).sort()).toEqual(["panel", "panel", "panel", "symbol"]);
  });

  it("says of every row where its place comes from or why it has none", () => {
    expect([...zones, ...resettlement].filter(({ draw }) => draw.placeNote === "")).toEqual([]);
  });

  it("draws Bản Bo's newest report on tea and lists the older one", () => {
    const hidden = zones.filter(({ drawnInsteadId }) => drawnInsteadId !== "");
    expect(hidden.map(({ id, drawnInsteadId }) => [id, drawnInsteadId])).toEqual([
      ["tea-ctcp-dau-tu-phat-trien-che-tam-duong-2019-09", "tea-ban-bo-2023"],
    ]);
  });

  it("covers the former Tam Đường with today's six units, two of them only in part", () => {
    expect(zoneOf.get("macadamia-tam-duong-2022")?.draw).toMatchObject({
      rule: "extent",
      communeCodes: ["03390", "03394", "03405", "03408", "03424", "03430"],
      partialCommuneCodes: ["03394", "03408"],
    });
  });
});

describe("present figures beside targets", () => {
  const summaryOf = (crop: string) => crops.find((it) => it.crop === crop);

  it("has a summary of each crop", () => {
    expect(crops.map(({ crop }) => crop)).toEqual([...CROP_IDS]);
  });

  it("repeats single rows of the province and adds nothing up", () => {
    for (const { crop, presentFigures } of crops) {
      const provinceWide = zones.filter((it) => it.crop === crop && it.scope === "province");
      expect(presentFigures.map(({ zoneId }) => zoneId).sort()).toEqual(provinceWide.map(({ id }) => id));
      for (const { zoneId, value, unit, qualifier, asOf } of presentFigures) {
        const zone = zoneOf.get(zoneId);
        expect([qualifier, asOf], zoneId).toEqual([zone?.qualifier, zone?.asOf]);
        if (unit === "ha") expect(value, zoneId).toBe(zone?.areaHa);
      }
    }
  });

  it("reads the printed volume of fish cages with its dot as thousands", () => {
    expect(summaryOf("cage-fish")?.presentFigures).toMatchObject([{ value: 3943, unit: "m³", asOf: "2017" }]);
  });

  it("joins the targets of 2030 of all documents", () => {
    const targets = crops.map(({ crop, targets: [target] }) => [
      crop,
      target?.operator,
      target?.value,
      target?.unit,
      target?.statements.length,
    ]);
    expect(targets).toEqual([
      ["tea", ">", 10_000, "ha", 3],
      ["cinnamon", ">", 12_500, "ha", 3],
      ["macadamia", ">", 7400, "ha", 3],
      ["rice", ">", 3500, "ha", 3],
      ["fruit", ">", 7400, "ha", 3],
      ["ginseng", "text", null, "", 1],
      ["cage-fish", "=", 177_000, "m³", 3],
    ]);
  });

  it("has no target twice", () => {
    expect(crops.filter(({ targets }) => targets.length !== 1).map(({ crop }) => crop)).toEqual([]);
  });
});
