import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { publishedDataset } from "../../support/publishedDataset";
import { applied, check, found, makeEntered, makeLayer, makeTable, written } from "./makeTable";

const square = (west: number, south: number, size = 0.02): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("zones and sites", () => {
  it("are drawn by the rules of the published ones", async () => {
    const result = await check(
      makeTable(
        ["Loại cây", "Huyện", "Tên xã", "Diện tích (ha)", "Tên vùng"],
        [
          ["Chè", "", "Hua Bum", "12,5", "Vùng A"],
          ["Quế", "", "Hua Bum", "", "Vùng B"],
          ["Mắc ca", "Huyện Mường Tè", "", "1200,5", ""],
          ["Cao su", "", "Hua Bum", "3,5", "C"],
        ],
        { name: "2026" },
      ),
      { answers: { "code-list": "from" } },
    );
    expect(written(result, "zones").map((it) => [it.crop, it.scope, it.communeCode, it.draw.rule])).toEqual([
      ["tea", "commune", "03460", "shape"],
      ["cinnamon", "commune", "03460", "symbol"],
      ["macadamia", "oldDistrict", "", "extent"],
    ]);
    expect(found(result)).toEqual(["5 word-unknown"]);
  });

  it("with too many hectares for their commune are a symbol", async () => {
    const result = await check(
      makeTable(["Loại cây", "Mã xã", "Tên xã", "Diện tích (ha)"], [["Chè", "03439", "Thu Lũm", 90000]]),
    );
    expect(written(result, "zones")[0]?.draw.rule).toBe("symbol");
  });

  it("corrected change and do not double", async () => {
    const table = (state: string) =>
      makeTable(
        ["Tên điểm dân cư", "Mã xã", "Tên xã", "Nguy cơ", "Số hộ", "Tình trạng", "Kinh độ", "Vĩ độ"],
        [["Bản Pá Sập", "03439", "Thu Lũm", "Lũ quét; sạt lở", 45, state, 102.45, 22.7]],
      );
    const first = await check(table("Khẩn cấp"));
    expect(written(first, "sites")).toMatchObject([
      { hazards: ["flash-flood", "landslide"], state: "urgent", households: 45 },
    ]);
    expect(written(first, "movedPlaces")).toMatchObject([{ position: [102.45, 22.7] }]);
    const second = await check(table("Đã di dời"), { entered: applied(makeEntered(), first.records) });
    expect(second.difference).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 0 });
  });
});

describe("boundaries", () => {
  const commune = publishedDataset().communeBoundaries.features.find((it) => it.properties.code === "03439");
  const rings = commune?.geometry.type === "Polygon" ? commune.geometry.coordinates : [];
  const layer = (geometry: Polygon | null, cells = ["03439", "Thu Lũm"]) =>
    makeLayer(["Mã xã", "Tên xã"], [{ cells, geometry }]);

  it("of a commune replace the published one after a question, wound as they should be", async () => {
    const clockwise: Polygon = { type: "Polygon", coordinates: rings.map((it) => [...it].reverse()) };
    const asked = await check(layer(clockwise), { kind: "boundaries" });
    expect(asked.questions.map(({ code }) => code)).toEqual(["replaces-official"]);
    const result = await check(layer(clockwise), {
      kind: "boundaries",
      answers: { "replaces-official": "replace" },
    });
    expect(written(result, "communeAreas")[0]?.geometry.coordinates).toEqual(rings);
    expect(found(result)).toEqual(["1 ring-rewound"]);
  });

  it.each([
    ["ring-open", { type: "Polygon", coordinates: [square(102.4, 22.6).slice(0, 4)] }],
    [
      "ring-crosses-itself",
      {
        type: "Polygon",
        coordinates: [
          [
            [102.4, 22.6],
            [102.5, 22.7],
            [102.5, 22.6],
            [102.4, 22.7],
            [102.4, 22.6],
          ],
        ],
      },
    ],
    [
      "position-invalid",
      {
        type: "Polygon",
        coordinates: [
          [
            [Number.NaN, 22.6],
            [102.5, 22.7],
            [102.5, 22.6],
            [Number.NaN, 22.6],
          ],
        ],
      },
    ],
    ["geometry-not-area", { type: "LineString", coordinates: square(102.4, 22.6) }],
    ["geometry-missing", null],
    ["position-outside", { type: "Polygon", coordinates: [square(99, 10)] }],
  ])("with the fault %s are refused", async (code, geometry) => {
    expect(found(await check(layer(geometry as Polygon), { kind: "boundaries" }))).toEqual([`1 ${code}`]);
  });

  it("over a neighbour are told", async () => {
    const [lng, lat] = publishedDataset().communes.find((it) => it.code === "03439")?.labelPoint ?? [0, 0];
    const table = makeLayer(
      ["Mã xã", "Tên xã"],
      [
        { cells: ["03439", "Thu Lũm"], geometry: { type: "Polygon", coordinates: [square(lng, lat)] } },
        { cells: ["03442", "Pa Ủ"], geometry: { type: "Polygon", coordinates: [square(lng + 0.01, lat)] } },
      ],
    );
    const result = await check(table, { kind: "boundaries", answers: { "replaces-official": "replace" } });
    expect(found(result)).toEqual(["2 overlaps-neighbour"]);
  });

  it("of villages are surveyed areas, and the others share what is left", async () => {
    const [lng, lat] = publishedDataset().communes.find((it) => it.code === "03439")?.labelPoint ?? [0, 0];
    const table = makeLayer(
      ["Mã xã", "Tên xã", "Tên bản"],
      [
        {
          cells: ["03439", "Thu Lũm", "Bản A"],
          geometry: { type: "Polygon", coordinates: [square(lng, lat)] },
        },
        { cells: ["03439", "Thu Lũm", "Bản B"], geometry: { type: "Point", coordinates: [lng - 0.05, lat] } },
      ],
    );
    const result = await check(table, { kind: "villages" });
    expect(written(result, "villageAreas").map((it) => it.properties.geometryStatus)).toEqual([
      "surveyed",
      "indicative",
    ]);
    const [first, second] = written(result, "villages").map((it) => it.areaKm2.value ?? 0);
    expect(first).toBeCloseTo(4.56, 1);
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(251.55, -1);
  });
});

describe("areas of zones and sites", () => {
  const [lng, lat] = publishedDataset().communes.find((it) => it.code === "03439")?.labelPoint ?? [0, 0];
  const zoneLayer = (...geometries: readonly (Polygon | null)[]) =>
    makeLayer(
      ["Tên xã", "Loại cây", "Tên vùng", "Diện tích (ha)"],
      geometries.map((geometry, index) => ({ cells: ["Thu Lũm", "Chè", `Vùng ${index}`, 12], geometry })),
    );
  const area = (...ring: number[][]): Polygon => ({ type: "Polygon", coordinates: [ring] });
  const inside: Polygon = area(...square(lng, lat));

  it("are drawn as they are handed in, with the hectares of the file", async () => {
    const result = await check(zoneLayer(inside, null));
    const [own, none] = written(result, "zones");
    expect(own?.draw).toMatchObject({ rule: "outline", geometryStatus: "surveyed", geometry: inside });
    expect([own?.areaHa, own?.communeCodes, none?.draw.rule]).toEqual([12, ["03439"], "shape"]);
    expect(found(result)).toEqual([]);
  });

  it("stay where figures alone come after them", async () => {
    const first = await check(zoneLayer(inside));
    const entered = applied(makeEntered(), first.records);
    const list = makeTable(
      ["Tên xã", "Loại cây", "Tên vùng", "Diện tích (ha)"],
      [["Thu Lũm", "Chè", "Vùng 0", 15]],
    );
    const [zone] = written(await check(list, { entered }), "zones");
    expect([zone?.areaHa, zone?.draw]).toEqual([15, written(first, "zones")[0]?.draw]);
  });

  it("are refused with the faults of areas, and told where they lie elsewhere", async () => {
    const crossing = area(
      [lng, lat],
      [lng + 0.02, lat + 0.02],
      [lng + 0.02, lat],
      [lng, lat + 0.02],
      [lng, lat],
    );
    const [farLng, farLat] = publishedDataset().communes.find((it) => it.code === "03618")?.labelPoint ?? [
      0, 0,
    ];
    const layer = zoneLayer(crossing, area(...square(105.5, 21)), area(...square(farLng, farLat)));
    expect(found(await check(layer))).toEqual([
      "1 ring-crosses-itself",
      "2 position-outside",
      "3 position-elsewhere",
    ]);
  });

  it("of a site give it a place, and that its form is not kept is told", async () => {
    const result = await check(
      makeLayer(
        ["Tên xã", "Tên điểm dân cư", "Nguy cơ"],
        [{ cells: ["Thu Lũm", "Điểm A", "Sạt lở"], geometry: inside }],
      ),
    );
    expect(found(result)).toEqual(["1 area-as-point"]);
    expect(written(result, "movedPlaces")).toHaveLength(1);
  });
});
