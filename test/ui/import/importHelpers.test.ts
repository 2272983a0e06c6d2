import { describe, expect, it } from "vitest";
import type { RecordChange } from "../../../src/domain/entered/change";
import type { MovedPlace } from "../../../src/domain/entered/enteredTables";
import { rememberedMapping, rememberMapping } from "../../../src/io/import/understand/rememberMapping";
import { importTextOf } from "../../../src/text/importText";
import { comingNames, differenceLine, orderedChanges } from "../../../src/ui/import/differenceLines";
import { meaningGroups, meaningValue, readMeaning } from "../../../src/ui/import/meaningOptions";
import { previewShapes } from "../../../src/ui/import/previewShapes";
import { readProvenance } from "../../../src/ui/import/typedProvenance";
import { makeAttainment, makeValue, makeVillage } from "../../support/makeDataset";
import { publishedDataset } from "../../support/publishedDataset";
import { publishedOverlays } from "../../support/publishedOverlays";

const text = importTextOf("vi");
const dataset = publishedDataset();
const village = makeVillage({
  id: "03439-001",
  communeCode: "03439",
  name: "Bản Một",
  position: [102.5, 22.7],
});
const added: RecordChange = { table: "villages", key: village.id, before: null, after: village };
const removed: RecordChange = { table: "villages", key: village.id, before: village, after: null };
const changed: RecordChange = {
  table: "villages",
  key: village.id,
  before: { ...village, households: makeValue(41, { source: "a" }) },
  after: { ...village, households: makeValue(1042, { source: "b" }) },
};

describe("meanings of a column", () => {
  it("come back from the options of every kind", () => {
    for (const kind of ["villages", "attainment"] as const)
      for (const { value } of meaningGroups(kind, dataset, text, "vi").flatMap(({ options }) => options))
        expect(meaningValue(readMeaning(value))).toBe(value);
  });

  it("are none for what is no option", () => {
    expect(["", "lng", "field:nothing", "__proto__"].map(readMeaning)).toEqual([null, null, null, null]);
  });
});

describe("the difference", () => {
  it("tells removals first, and neither sources nor computed land", () => {
    const source: RecordChange = {
      table: "sources",
      key: "s",
      before: null,
      after: { id: "s", title: "", publisher: "", date: "", reference: "", licence: "" },
    };
    expect(orderedChanges([source, added, changed, removed])).toEqual([removed, changed, added]);
  });

  it("says old and new of the figures that differ, in words", () => {
    const line = differenceLine(changed, {
      dataset,
      overlays: null,
      text,
      language: "vi",
      names: comingNames([]),
    });
    expect(line).toMatchObject({
      title: "Bản: Bản Một, Thu Lũm",
      fields: [{ name: "số hộ", old: "41", now: "1.042" }],
    });
  });

  it("names commune, indicator and year of a result", () => {
    const after = makeAttainment("2.1", "met", { communeCode: "03439", year: 2026 });
    const line = differenceLine(
      { table: "attainment", key: "03439 2.1 2026", before: null, after },
      { dataset, overlays: null, text, language: "vi", names: comingNames([]) },
    );
    expect(line.title).toBe("Chỉ tiêu: 2.1, Thu Lũm, 2026");
  });
});

describe("what comes with a zone or a site of the same file", () => {
  const { zones, resettlement } = publishedOverlays();
  const [publishedZone] = zones;
  const [publishedSite] = resettlement;
  if (publishedZone === undefined || publishedSite === undefined) throw new Error("none is published");
  const zone = {
    ...publishedZone,
    id: "office-tea-1",
    crop: "tea" as const,
    name: "Tả Lèng",
    communeCode: "03405",
  };
  const draw = {
    rule: "symbol" as const,
    geometry: { type: "Point" as const, coordinates: [103.4, 22.4] },
    geometryStatus: "indicative" as const,
    placeNote: "",
    placeSource: "",
  };
  const site = { ...publishedSite, id: "office-site-1", name: "Điểm Hợp Nhất", communeCode: "03394", draw };
  const moved: MovedPlace = { placeId: site.id, position: [103.5, 22.5], source: "s", asOf: "2026" };
  const zoneAdded: RecordChange = { table: "zones", key: zone.id, before: null, after: zone };
  const siteAdded: RecordChange = { table: "sites", key: site.id, before: null, after: site };
  const placed: RecordChange = { table: "movedPlaces", key: site.id, before: null, after: moved };
  const noted: RecordChange = {
    table: "notes",
    key: site.id,
    before: null,
    after: { aboutId: site.id, text: "x" },
  };
  const titles = (records: readonly RecordChange[]) => {
    const names = comingNames(records);
    return orderedChanges(records).map(
      (it) => differenceLine(it, { dataset, overlays: null, text, language: "vi", names }).title,
    );
  };

  it("is said by name, the crop first and no place twice", () => {
    expect(titles([zoneAdded, siteAdded, noted])).toEqual([
      "Vùng nguyên liệu: Chè, Tả Lèng",
      "Điểm dân cư: Điểm Hợp Nhất, Sin Suối Hồ",
      "Ghi chú: Điểm Hợp Nhất",
    ]);
  });

  it("is not said again as the position of what is added with it, and is one point", () => {
    expect(titles([siteAdded, placed])).toEqual(["Điểm dân cư: Điểm Hợp Nhất, Sin Suối Hồ"]);
    expect(titles([placed])).toEqual(["Vị trí: office-site-1"]);
    expect(previewShapes([siteAdded, placed])).toMatchObject({ points: [[103.5, 22.5]], pointCount: 1 });
  });
});

it("the preview has the points and the communes of the changes", () => {
  expect(previewShapes([added])).toEqual({
    points: [[102.5, 22.7]],
    areas: [],
    communes: new Set(["03439"]),
    pointCount: 1,
    unplacedCount: 0,
  });
});

it("the preview counts villages that come without a place, unless they have an area", () => {
  const placeless = { ...village, id: "03439-002", position: null };
  const change: RecordChange = { table: "villages", key: placeless.id, before: null, after: placeless };
  expect(previewShapes([added, change]).unplacedCount).toBe(1);
  const area = {
    type: "Feature" as const,
    geometry: { type: "Polygon" as const, coordinates: [] },
    properties: { code: placeless.id, geometryStatus: "surveyed" as const, source: "x" },
  };
  const drawn: RecordChange = { table: "villageAreas", key: placeless.id, before: null, after: area };
  expect(previewShapes([change, drawn]).unplacedCount).toBe(0);
});

describe("what is typed about the whole file", () => {
  const typed = {
    valueStatus: "official",
    documentNumber: " 12/BC ",
    documentDate: "",
    year: "2026",
  } as const;

  it("is official with number and whole date alone", () => {
    expect(readProvenance({ ...typed, documentDate: "20/10/2026" })).toEqual({
      provenance: { valueStatus: "official", documentNumber: "12/BC", documentDate: "2026-10-20" },
      year: 2026,
      faults: { date: false, document: false, year: false },
    });
    expect(readProvenance(typed).faults.document).toBe(true);
    expect(readProvenance({ ...typed, documentDate: "10/2026" }).faults.date).toBe(true);
  });

  it("leaves the document out of what the office enters itself", () => {
    const { provenance, faults } = readProvenance({ ...typed, valueStatus: "entered", year: "26" });
    expect(provenance.documentNumber).toBe("");
    expect(faults).toEqual({ date: false, document: false, year: true });
  });
});

describe("remembered columns", () => {
  const header = ["Mã xã", "Hộ khẩu ABC"];
  const mapping = {
    kind: "villages" as const,
    columns: [{ field: "unitCode" as const }, { field: "households" as const }],
  };
  function makeStorage() {
    const held = new Map<string, string>();
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
      key: (index: number) => [...held.keys()][index] ?? null,
      get length() {
        return held.size;
      },
    };
  }

  it("are found by the same header, whatever its spelling, and by no other", () => {
    const storage = makeStorage();
    rememberMapping(header, mapping, storage);
    expect(rememberedMapping(["MÃ XÃ", "hộ khẩu abc"], storage)).toEqual(mapping);
    expect(rememberedMapping(["Mã xã", "Số hộ"], storage)).toBeNull();
  });

  it("are kept of the last forty headers", () => {
    const storage = makeStorage();
    for (let index = 0; index < 45; index += 1)
      rememberMapping(["Mã xã", `Cột số ${index}`], mapping, storage);
    expect(storage.length).toBe(40);
    expect(rememberedMapping(["Mã xã", "Cột số 0"], storage)).toBeNull();
    expect(rememberedMapping(["Mã xã", "Cột số 44"], storage)).toEqual(mapping);
  });

  it("are none where the browser keeps nothing", () => {
    expect(rememberedMapping(header, null)).toBeNull();
    expect(() => rememberMapping(header, mapping, null)).not.toThrow();
  });
});
