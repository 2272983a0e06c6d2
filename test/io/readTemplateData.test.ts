import { describe, expect, it } from "vitest";
import { applyChange, NO_ENTERED } from "../../src/domain/entered/applyChange";
import { recordsOfTemplate, type TemplateData } from "../../src/io/readTemplateData";
import { selectEnteredFiles } from "../../src/store/enteredSelectors";
import { makeAttainment, makeValue, makeVillage } from "../support/makeDataset";

const TODAY = "2026-11-22";

function list(fileName: string, ...ids: string[]): TemplateData {
  const value = makeValue<"extreme">("extreme", { valueStatus: "entered", source: "entered-1" });
  return {
    villages: ids.map((id) => makeVillage({ id, communeCode: id.slice(0, 5), difficulty: value })),
    attainment: [],
    sources: [
      { id: "entered-1", title: fileName, publisher: "", date: TODAY, reference: fileName, licence: "" },
    ],
    fileNames: [fileName],
  };
}
const held = (...files: TemplateData[]) =>
  files.reduce(
    (entered, it) => applyChange(entered, { records: recordsOfTemplate(entered, it, TODAY) }),
    NO_ENTERED,
  );

describe("what a form brings", () => {
  it("keeps another commune's list beside the new one", () => {
    const both = held(list("a.csv", "03439-001"), list("b.csv", "03442-001"));
    expect([...both.villages.keys()]).toEqual(["03439-001", "03442-001"]);
    expect([...both.villageLists.keys()]).toEqual(["03439", "03442"]);
    expect(selectEnteredFiles(both)).toEqual(["a.csv", "b.csv"]);
  });

  it("replaces the whole list of a commune that is handed in again, and forgets its file", () => {
    const again = held(list("a.csv", "03439-001", "03439-002"), list("b.csv", "03439-001"));
    expect([...again.villages.keys()]).toEqual(["03439-001"]);
    expect(selectEnteredFiles(again)).toEqual(["b.csv"]);
  });

  it("changes nothing when the same file is handed in again", () => {
    const once = held(list("a.csv", "03439-001"));
    expect(recordsOfTemplate(once, list("a.csv", "03439-001"), TODAY)).toEqual([]);
  });

  it("puts a result in the place of the one before", () => {
    const results = (status: "met" | "notMet"): TemplateData => ({
      ...list("c.csv"),
      attainment: [makeAttainment("1", status, { source: "entered-1" })],
    });
    const after = held(results("notMet"), results("met"));
    expect([...after.attainment.values()].map((it) => it.status)).toEqual(["met"]);
  });
});
