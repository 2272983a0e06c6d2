import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { compareTextOf } from "../../src/text/compareText";
import { textOf } from "../../src/text/text";
import { communeFigures } from "../../src/ui/communeFacts";
import { type CompareRow, compareCommunes, compareVillages } from "../../src/ui/compareRows";
import { readNearestRoads } from "../support/nearestRoads";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const text = textOf("vi");
const words = compareTextOf("vi");
const roads = { data: readNearestRoads(), hasFailed: false };
const overlays = { data: publishedOverlays(), hasFailed: false };
const PAIR = ["Bum Nưa", "Lê Lợi"];

function compare(names: readonly string[], dataset: Dataset = publishedDataset()): Map<string, CompareRow> {
  const rows = compareCommunes(names.map(communeNamed), { dataset, roads, overlays, text, words });
  return new Map(rows.map((it) => [it.id, it]));
}

function said(row: CompareRow | undefined): string[][] {
  return (row?.cells ?? []).map(({ facts }) => facts.map((it) => it.words.replaceAll("\u00a0", " ")));
}

describe("the comparison of communes", () => {
  it("has the lines of the profile, then the ten criteria, then zones and sites", () => {
    const ids = [...compare(PAIR).keys()];
    const profile = communeFigures(communeNamed("Bum Nưa"), { dataset: publishedDataset(), roads, text });
    expect(ids.slice(0, profile.length)).toEqual(profile.map((it) => it.id));
    expect(ids.filter((it) => it.startsWith("criterion-"))).toHaveLength(10);
    expect(ids.at(-1)).toBe("resettlement");
  });

  it("says the same of a unit as its profile", () => {
    const profile = communeFigures(communeNamed("Bum Nưa"), { dataset: publishedDataset(), roads, text });
    const rows = compare(PAIR);
    for (const { id, facts } of profile) expect(rows.get(id)?.cells[0]?.facts).toEqual(facts);
  });

  it("gives every value that is known its status and source, made-up ones too", async () => {
    const facts = [...compare(PAIR, await datasetWithSample()).values()]
      .flatMap((it) => it.cells.flatMap((cell) => cell.facts))
      .filter((it) => it.isKnown);
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.filter((it) => it.source === "" || it.valueStatus === "missing")).toEqual([]);
  });

  it("shows what is missing as missing, and calls it no difference", () => {
    const population = compare(PAIR).get("population");
    expect(said(population)).toEqual([["7.147 người"], ["chưa có"]]);
    expect(population?.cells[1]?.facts[0]).toMatchObject({
      isKnown: false,
      number: null,
      valueStatus: "missing",
    });
    expect(population?.verdict).toBe("unknown");
    expect(population?.greatest).toBeNull();
  });

  it("tells what differs from what is the same", () => {
    const rows = compare(["Bum Nưa", "Sin Suối Hồ", "Bình Lư"]);
    expect(rows.get("area")).toMatchObject({ verdict: "differs", greatest: 315.13 });
    expect(compare(["Bum Nưa", "Sin Suối Hồ"]).get("difficulty")?.verdict).toBe("same");
    expect(rows.get("difficulty")?.verdict).toBe("differs");
  });

  it("names the road with its distance", () => {
    expect(said(compare(["Mường Kim", "Sin Suối Hồ"]).get("road"))).toEqual([
      ["QL.270 – 1,5 km đường chim bay"],
      ["QL.4D – 11,3 km đường chim bay"],
    ]);
  });

  it("lists each zone by itself with its hectares and adds up none", () => {
    const [bumNua] = compare(["Bum Nưa", "Thu Lũm"]).get("ginseng")?.cells ?? [];
    expect(bumNua?.lead).toBe("2 vùng");
    expect(bumNua?.facts.map((it) => it.words.replaceAll("\u00a0", " "))).toEqual([
      "Bum Nưa: khoảng 47 ha",
      "Pa Vệ Sủ: 15 ha",
    ]);
    expect(bumNua?.facts.every((it) => it.number === null)).toBe(true);
  });

  it("says of a former district's figure that it is the whole district's", () => {
    const facts = compare(PAIR).get("cinnamon")?.cells[0]?.facts ?? [];
    expect(facts.find((it) => it.words.startsWith("Mường Tè"))?.note).toBe("chung cả huyện cũ");
  });

  it("counts the rows of a criterion beside its status", async () => {
    const four = compare(["Bum Nưa", "Đoàn Kết"], await datasetWithSample()).get("criterion-4");
    expect(four?.cells.map((it) => it.detail)).toEqual(["2 chưa đạt", "2 không áp dụng"]);
    expect(said(four)).toEqual([["Chưa đạt"], ["Không áp dụng"]]);
  });

  it("says that zones are on their way, or could not be opened", () => {
    const communes = PAIR.map(communeNamed);
    const rows = (hasFailed: boolean) =>
      compareCommunes(communes, {
        ...{ dataset: publishedDataset(), roads, text, words },
        overlays: { data: null, hasFailed },
      }).filter((it) => it.group === "places");
    expect(rows(false).map(said)).toEqual([[["đang mở…"], ["đang mở…"]]]);
    expect(rows(true).map(said)).toEqual([[["không mở được"], ["không mở được"]]]);
  });
});

describe("the comparison of villages", () => {
  it("names the commune and marks every figure as made up", async () => {
    const dataset = await datasetWithSample();
    const villages = dataset.villages.filter((it) => it.communeCode === "03439").slice(0, 2);
    const rows = compareVillages(villages, { dataset, text, words });
    expect(said(rows[0])).toEqual([["Xã Thu Lũm"], ["Xã Thu Lũm"]]);
    const facts = rows.slice(1).flatMap((it) => it.cells.flatMap((cell) => cell.facts));
    expect(new Set(facts.filter((it) => it.isKnown).map((it) => it.valueStatus))).toEqual(
      new Set(["sample"]),
    );
  });
});
