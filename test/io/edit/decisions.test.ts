import { describe, expect, it } from "vitest";
import { applyChange, invertChange, NO_ENTERED } from "../../../src/domain/entered/applyChange";
import { withEntered } from "../../../src/domain/entered/withEntered";
import { type DecisionDraft, recordsOfDecisions } from "../../../src/io/edit/recordsOfDecisions";
import { decisionTextOf } from "../../../src/text/decisionText";
import { makeValue, makeVillage } from "../../support/makeDataset";
import { publishedDataset } from "../../support/publishedDataset";

const SOURCE = {
  id: "entered-qd",
  title: "12/QĐ-UBND",
  publisher: "",
  date: "2026-03-01",
  reference: "",
  licence: "",
};
const VILLAGES = [
  makeVillage({ id: "03439-001", difficulty: makeValue("extreme", { valueStatus: "entered" }) }),
  makeVillage({ id: "03439-002", difficulty: makeValue("notExtreme", { valueStatus: "entered" }) }),
  makeVillage({ id: "03439-003" }),
  makeVillage({ id: "03439-004", difficulty: makeValue("extreme", { asOf: "2026-10-01" }) }),
];
const HELD = applyChange(NO_ENTERED, {
  records: VILLAGES.map((after) => ({ table: "villages", key: after.id, before: null, after })),
});
const DRAFT: DecisionDraft = {
  unitIds: ["03439-002", "03439-001", "03439-003"],
  outcome: "extreme",
  documentNumber: "Quyết định 12/QĐ-UBND",
  date: "2026-03-01",
  annexRow: "7",
};
const plan = (changes: Partial<DecisionDraft> = {}) =>
  recordsOfDecisions(
    { ...DRAFT, ...changes },
    { dataset: withEntered(publishedDataset(), HELD), entered: HELD, source: SOURCE, today: "2026-11-22" },
  );

describe("an official decision", () => {
  it("becomes the official status of each village, with its row of the annex", () => {
    const held = applyChange(HELD, { records: plan().records });
    expect([...held.decisions.values()].map((it) => [it.unitId, it.annexRow])).toEqual([
      ["03439-002", "7"],
      ["03439-001", "8"],
      ["03439-003", "9"],
    ]);
    const village = withEntered(publishedDataset(), held).villages.find(({ id }) => id === "03439-003");
    expect(village?.difficulty).toEqual({
      value: "extreme",
      valueStatus: "official",
      source: "entered-qd",
      asOf: "2026-03-01",
    });
  });

  it("is one step that can be taken back", () => {
    const { records } = plan();
    const change = { id: "1", at: "", by: "", kind: "edit" as const, fileName: "", records };
    expect(applyChange(applyChange(HELD, change), invertChange(change))).toEqual(HELD);
  });

  it("of a list takes what the list says of each, and leaves out what has no status", () => {
    const { records, noStatus, recorded } = plan({ outcome: "asListed" });
    expect([recorded, noStatus]).toEqual([2, 1]);
    const said = applyChange(HELD, { records }).decisions;
    expect([said.get("03439-001")?.outcome, said.get("03439-002")?.outcome]).toEqual([
      "extreme",
      "notExtreme",
    ]);
  });

  it("never stands before a later document", () => {
    expect(plan({ unitIds: ["03439-004"] })).toMatchObject({ fault: "nothingLeft", later: 1, records: [] });
  });

  it("is never taken on a made-up village", () => {
    const sample = makeVillage({ id: "03439-s001", geometryStatus: "sample" });
    const context = {
      dataset: { villages: [sample] },
      entered: NO_ENTERED,
      source: SOURCE,
      today: "2026-11-22",
    };
    expect(recordsOfDecisions({ ...DRAFT, unitIds: [sample.id] }, context)).toMatchObject({
      fault: "nothingLeft",
      sample: 1,
    });
  });

  it.each<[Partial<DecisionDraft>, string]>([
    [{ documentNumber: " " }, "numberMissing"],
    [{ documentNumber: "mười hai" }, "numberWrong"],
    [{ documentNumber: "12" }, "numberWrong"],
    [{ date: "" }, "dateMissing"],
    [{ date: "2026-11-23" }, "dateAhead"],
    [{ date: "1026-03-01" }, "dateOld"],
    [{ annexRow: "0" }, "rowWrong"],
    [{ annexRow: "bảy" }, "rowWrong"],
    [{ annexRow: "-1" }, "rowWrong"],
  ])("is refused with %j: %s", (changes, fault) => {
    expect(plan(changes)).toMatchObject({ fault, records: [] });
    expect(decisionTextOf("vi").faults).toHaveProperty(fault);
  });
});
