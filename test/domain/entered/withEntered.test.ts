import { describe, expect, it } from "vitest";
import { makeEntered, NO_ENTERED } from "../../../src/domain/entered/applyChange";
import { enteredSourceId, isEnteredSource } from "../../../src/domain/entered/enteredSource";
import type { Entered, EnteredTable, EnteredTables } from "../../../src/domain/entered/enteredTables";
import { recordKey } from "../../../src/domain/entered/recordKey";
import { withEntered } from "../../../src/domain/entered/withEntered";
import { deepFreeze } from "../../support/deepFreeze";
import { makeAttainment, makeObservation, makeValue, makeVillage } from "../../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../../support/publishedDataset";

/** An office that holds these records. */
function holding(records: { [T in EnteredTable]?: readonly EnteredTables[T][] }): Entered {
  return makeEntered((table) => {
    const list = (records[table] ?? []) as EnteredTables[typeof table][];
    return new Map(deepFreeze(list).map((it) => [recordKey(table, it), it]));
  });
}

const SOURCE = {
  id: "entered-1",
  title: "ban.csv",
  publisher: "",
  date: "2026-11-22",
  reference: "ban.csv",
  licence: "",
};
const LIST = { communeCode: "03439", source: "entered-1", asOf: "2026-11-22" };
const VILLAGE = makeVillage({ id: "03439-001", name: "Bản Một" });
/** The whole list of Thu Lũm: one village. */
const THU_LUM = { villages: [VILLAGE], villageLists: [LIST], sources: [SOURCE] };
const DECISION = {
  unitId: "03439-001",
  outcome: "extreme",
  documentNumber: "12/QĐ-UBND",
  date: "2026-05-01",
  annexRow: "7",
  source: "entered-1",
} as const;

describe("withEntered", () => {
  it("adds villages and sources to published data and leaves the rest alone", () => {
    const published = publishedDataset();
    const dataset = withEntered(published, holding(THU_LUM));
    expect(dataset.villages.map((it) => it.id)).toEqual(["03439-001"]);
    expect(dataset.sources.get("entered-1")?.title).toBe("ban.csv");
    expect(dataset.sources.size).toBe(published.sources.size + 1);
    expect(dataset.communes).toBe(published.communes);
    expect(dataset.villageBoundaries).toBe(published.villageBoundaries);
  });

  it("removes all sample villages and areas of a commune that has a real list, and no others", async () => {
    const sample = await datasetWithSample();
    const dataset = withEntered(sample, holding(THU_LUM));
    const others = sample.villages.filter((it) => it.communeCode !== "03439");
    expect(others.length).toBeLessThan(sample.villages.length);
    expect(dataset.villages.map((it) => it.id)).toEqual([...others.map((it) => it.id), "03439-001"]);
    const areas = dataset.villageBoundaries.features.map((it) => it.properties.code);
    expect(areas).toHaveLength(others.length);
    expect(areas.some((code) => code.startsWith("03439"))).toBe(false);
  });

  it("puts a real cell in place of the sample one, and keeps the sample cells beside it", async () => {
    const sample = await datasetWithSample();
    const made = sample.attainment.find((it) => it.communeCode === "03439");
    if (made === undefined) throw new Error("Expected a sample cell of Thu Lũm.");
    const cell = makeAttainment(made.indicatorId, "met", { source: "entered-1" });
    const dataset = withEntered(sample, holding({ attainment: [cell] }));
    const cells = dataset.attainment.filter(
      (it) => it.communeCode === "03439" && it.indicatorId === made.indicatorId,
    );
    expect(cells).toEqual([cell]);
    expect(dataset.attainment).toHaveLength(sample.attainment.length);
  });

  it("keeps the cell of another year", () => {
    const older = { ...publishedDataset(), attainment: [makeAttainment("1", "notMet", { year: 2025 })] };
    const dataset = withEntered(older, holding({ attainment: [makeAttainment("1", "met")] }));
    expect(dataset.attainment.map((it) => it.year)).toEqual([2025, 2026]);
  });

  it("is the data set itself where nothing is held that it shows", () => {
    const published = publishedDataset();
    expect(withEntered(published, NO_ENTERED)).toBe(published);
    expect(withEntered(published, holding({ notes: [{ aboutId: "03439", text: "a" }] }))).toBe(published);
  });

  it("empties a commune whose list holds nothing", async () => {
    const sample = await datasetWithSample();
    const dataset = withEntered(sample, holding({ villageLists: [LIST] }));
    expect(dataset.villages.some((it) => it.communeCode === "03439")).toBe(false);
  });

  it("adds one village beside the sample ones where there is no list", async () => {
    const sample = await datasetWithSample();
    const dataset = withEntered(sample, holding({ villages: [VILLAGE] }));
    expect(dataset.villages).toHaveLength(sample.villages.length + 1);
  });

  it("sets the difficulty of a village by decision", () => {
    const dataset = withEntered(publishedDataset(), holding({ ...THU_LUM, decisions: [DECISION] }));
    expect(dataset.villages[0]?.difficulty).toEqual({
      value: "extreme",
      valueStatus: "official",
      source: "entered-1",
      asOf: "2026-05-01",
    });
  });

  it("keeps an official difficulty of a later document", () => {
    const later = makeVillage({
      id: "03439-001",
      difficulty: makeValue("notExtreme", { asOf: "2026-06-01" }),
    });
    const dataset = withEntered(
      publishedDataset(),
      holding({ villages: [later], villageLists: [LIST], decisions: [DECISION] }),
    );
    expect(dataset.villages[0]?.difficulty.value).toBe("notExtreme");
  });

  it("decides nothing of a made-up village", async () => {
    const sample = await datasetWithSample();
    const [made] = sample.villages;
    if (made === undefined) throw new Error("Expected a sample village.");
    const dataset = withEntered(sample, holding({ decisions: [{ ...DECISION, unitId: made.id }] }));
    expect(dataset.villages[0]).toEqual(made);
  });

  it("sets the area class and the facts of a commune", () => {
    const population = makeValue<number | string>(1234, { valueStatus: "entered", source: "entered-1" });
    const dataset = withEntered(
      publishedDataset(),
      holding({
        decisions: [{ ...DECISION, unitId: "03595", outcome: "II" }],
        communeFacts: [{ communeCode: "03439", fact: "population", value: population }],
      }),
    );
    expect(dataset.communes.find((it) => it.code === "03439")?.population).toEqual(population);
    expect(dataset.communes.find((it) => it.code === "03595")?.areaClass.value).toBe("II");
  });

  it("puts an observation in the place of the one of the same unit, measure and date", () => {
    const published = {
      ...publishedDataset(),
      observations: [makeObservation(), makeObservation({ asOf: "2024" })],
    };
    const corrected = makeObservation({ value: 31, valueStatus: "entered", source: "entered-1" });
    const dataset = withEntered(published, holding({ observations: [corrected] }));
    expect(dataset.observations.map((it) => [it.asOf, it.value])).toEqual([
      ["2025", 31],
      ["2024", 30],
    ]);
  });

  it("replaces a boundary and the box around it", () => {
    const area = {
      type: "Feature",
      properties: { code: "03439", geometryStatus: "surveyed", source: "entered-1" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [102.4, 22.6],
            [102.5, 22.6],
            [102.5, 22.7],
            [102.4, 22.6],
          ],
        ],
      },
    } as const;
    const held = holding({
      communeAreas: [structuredClone(area) as unknown as EnteredTables["communeAreas"]],
    });
    const dataset = withEntered(publishedDataset(), held);
    const shown = dataset.communeBoundaries.features.find((it) => it.properties.code === "03439");
    expect(shown?.geometry).toEqual(area.geometry);
    expect(dataset.communes.find((it) => it.code === "03439")?.bbox).toEqual([102.4, 22.6, 102.5, 22.7]);
    expect(dataset.communeBoundaries.features).toHaveLength(38);
  });
});

describe("sources of entered data", () => {
  it("are known by their ids", () => {
    expect(["entered-1", "qd-113-2026", "sample", ""].map(isEnteredSource)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("have the same id wherever the same document is read", () => {
    const id = enteredSourceId("Quyết định 12/QĐ-UBND", "2026-05-01", "ban.xlsx");
    expect(id).toBe(enteredSourceId("Quyết định 12/QĐ-UBND", "2026-05-01", "ban.xlsx"));
    expect(id).toMatch(/^entered-[0-9a-z]+$/);
  });

  it("have ids of their own", () => {
    const ids = Array.from({ length: 5000 }, (_, index) => enteredSourceId("Tệp", "", `${index}.csv`));
    expect(new Set(ids).size).toBe(5000);
  });
});
