import { describe, expect, it } from "vitest";
import { applyChange, NO_ENTERED } from "../../../src/domain/entered/applyChange";
import type { Entered } from "../../../src/domain/entered/enteredTables";
import { EDIT_FAULTS } from "../../../src/domain/entered/keepWords";
import { withEntered } from "../../../src/domain/entered/withEntered";
import type { Edit, EditField } from "../../../src/io/edit/edit";
import { editsOfBlock, fillDown } from "../../../src/io/edit/editsOfBlock";
import { type EditContext, recordsOfEdits } from "../../../src/io/edit/recordsOfEdits";
import { keepTextOf } from "../../../src/text/keepText";
import { makeVillage } from "../../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../../support/publishedDataset";

const SOURCE = {
  id: "entered-hand",
  title: "Sửa",
  publisher: "",
  date: "2026-11-22",
  reference: "",
  licence: "",
};
const VILLAGES = ["001", "002", "003"].map((it) => makeVillage({ id: `03439-${it}`, name: `Bản ${it}` }));
const HELD = applyChange(NO_ENTERED, {
  records: VILLAGES.map((after) => ({ table: "villages", key: after.id, before: null, after })),
});

function contextOf(entered: Entered = HELD): EditContext {
  return { dataset: withEntered(publishedDataset(), entered), entered, source: SOURCE, today: "2026-11-22" };
}
const edited = (edits: Edit[], entered = HELD) =>
  applyChange(entered, { records: recordsOfEdits(edits, contextOf(entered)).records });
const fault = (unitId: string, field: EditField, text: string) =>
  recordsOfEdits([{ unitId, field, text }], contextOf()).faults[0]?.code;

const HOUSEHOLDS: EditField = { what: "villageFigure", figure: "households" };
const POVERTY: EditField = { what: "villageFigure", figure: "povertyRatePct" };
const DIFFICULTY: EditField = { what: "difficulty" };
const RESULT: EditField = { what: "attainment", indicatorId: "1", year: 2026 };
const INCOME: EditField = { what: "measure", measure: "incomeMillionVndPerYear", asOf: "2025" };
const ward = communeNamed("Tân Phong").code;

describe("editing by hand", () => {
  it.each<[EditField, string, unknown]>([
    [HOUSEHOLDS, "1.234", 1234],
    [POVERTY, "17,24 %", 17.24],
    [{ what: "villageFigure", figure: "areaKm2" }, "1.234,5", 1234.5],
  ])("%j of a village takes %s", (field, text, value) => {
    const village = edited([{ unitId: "03439-001", field, text }]).villages.get("03439-001");
    const figure = field.what === "villageFigure" ? field.figure : "households";
    expect(village?.[figure]).toEqual({
      value,
      valueStatus: "entered",
      source: "entered-hand",
      asOf: "2026-11-22",
    });
  });

  it("the ethnic group of a village is brought to its official name, and taken back whole", () => {
    const field: EditField = { what: "ethnicGroup" };
    const given = edited([{ unitId: "03439-001", field, text: "hmông, la hủ" }]);
    expect(given.villages.get("03439-001")?.ethnicGroup).toEqual({
      value: "Mông, La Hủ",
      valueStatus: "entered",
      source: "entered-hand",
      asOf: "2026-11-22",
    });
    const cleared = edited([{ unitId: "03439-001", field, text: "" }], given);
    expect(cleared.villages.get("03439-001")).not.toHaveProperty("ethnicGroup");
  });

  it.each<[string, EditField, string, string]>([
    ["03439-001", HOUSEHOLDS, "12,5", "edit-count"],
    ["03439-001", POVERTY, "101", "edit-percent"],
    ["03439-001", POVERTY, "nhiều", "edit-number"],
    ["03439-001", POVERTY, "-1", "edit-number"],
    ["03439-001", DIFFICULTY, "có lẽ", "edit-word"],
    ["03439-001", { what: "villageName" }, " ", "edit-name-missing"],
    ["03439-001", RESULT, "Đạt", "edit-not-editable"],
    ["03439-009", HOUSEHOLDS, "1", "edit-unit-unknown"],
    ["99999", RESULT, "Đạt", "edit-unit-unknown"],
    ["03439", RESULT, "Không áp dụng", "edit-always-applicable"],
    [ward, RESULT, "Đạt", "edit-not-for-wards"],
    ["03439", HOUSEHOLDS, "1", "edit-not-editable"],
    ["03439", { what: "areaClass" }, "II", "edit-document-missing"],
    ["03439", { what: "areaClass" }, "IV", "edit-word"],
    ["03439", { what: "note" }, "a".repeat(2001), "edit-text-long"],
  ])("%s %j does not take “%s”: %s", (unitId, field, text, code) => {
    expect(fault(unitId, field, text)).toBe(code);
  });

  it("takes the area class of a commune from a decision, and back", () => {
    const decided: EditContext = {
      ...contextOf(),
      source: { ...SOURCE, reference: "77/QĐ-UBND" },
      valueStatus: "official",
      asOf: "2026-11-01",
    };
    const edit: Edit = { unitId: "03439", field: { what: "areaClass" }, text: "II" };
    const held = applyChange(HELD, { records: recordsOfEdits([edit], decided).records });
    expect(held.decisions.get("03439")).toMatchObject({
      outcome: "II",
      documentNumber: "77/QĐ-UBND",
      date: "2026-11-01",
    });
    expect(
      withEntered(publishedDataset(), held).communes.find((it) => it.code === "03439")?.areaClass,
    ).toEqual({
      value: "II",
      valueStatus: "official",
      source: SOURCE.id,
      asOf: "2026-11-01",
    });
    const back = recordsOfEdits([{ ...edit, text: "" }], contextOf(held)).records;
    expect(applyChange(held, { records: back }).decisions.size).toBe(0);
  });

  it("says nothing of a made-up village", async () => {
    const dataset = await datasetWithSample();
    const unitId = dataset.villages[0]?.id ?? "";
    const { faults } = recordsOfEdits([{ unitId, field: HOUSEHOLDS, text: "1" }], {
      ...contextOf(),
      dataset,
    });
    expect(faults[0]?.code).toBe("edit-made-up");
  });

  it("an empty cell takes back what was entered, and is never 0", () => {
    const entered = edited([
      { unitId: "03439", field: RESULT, text: "Đạt" },
      { unitId: "03439", field: INCOME, text: "28,9" },
      { unitId: "03439-001", field: HOUSEHOLDS, text: "12" },
    ]);
    expect([entered.attainment.size, entered.observations.size]).toEqual([1, 1]);
    const cleared = edited(
      [
        { unitId: "03439", field: RESULT, text: "" },
        { unitId: "03439", field: INCOME, text: "" },
        { unitId: "03439-001", field: HOUSEHOLDS, text: "" },
      ],
      entered,
    );
    expect([cleared.attainment.size, cleared.observations.size]).toEqual([0, 0]);
    expect(cleared.villages.get("03439-001")?.households.valueStatus).toBe("missing");
  });

  it("of difficulty by hand is not covered by an earlier decision", () => {
    const decision = {
      unitId: "03439-001",
      outcome: "extreme",
      documentNumber: "1",
      date: "2026-01-01",
      annexRow: "",
      source: "a",
    } as const;
    const decided = applyChange(HELD, {
      records: [{ table: "decisions", key: "03439-001", before: null, after: decision }],
    });
    const entered = edited([{ unitId: "03439-001", field: DIFFICULTY, text: "Không" }], decided);
    const shown = withEntered(publishedDataset(), entered).villages.find((it) => it.id === "03439-001");
    expect(shown?.difficulty).toMatchObject({ value: "notExtreme", valueStatus: "entered" });
  });

  it("changes nothing where the same is typed again, and names its source once", () => {
    const entered = edited([{ unitId: "03439", field: RESULT, text: "Đạt" }]);
    expect([...entered.sources.keys()]).toEqual(["entered-hand"]);
    expect(
      recordsOfEdits([{ unitId: "03439", field: RESULT, text: "đạt" }], contextOf(entered)).records,
    ).toEqual([]);
  });
});

describe("a pasted block", () => {
  const units = VILLAGES.map((it) => it.id);
  const fields = [{ what: "villageName" } as const, HOUSEHOLDS, null, POVERTY];

  it("goes cell by cell from where it is put", () => {
    const { edits, faults } = editsOfBlock(units, fields, 'Bản Một\t12\r\n"Bản\tHai"\t13\r\n');
    expect(faults).toEqual([]);
    expect(edits.map((it) => [it.unitId, it.text])).toEqual([
      ["03439-001", "Bản Một"],
      ["03439-001", "12"],
      ["03439-002", "Bản\tHai"],
      ["03439-002", "13"],
    ]);
  });

  it("of one cell fills the selection", () => {
    const { edits } = editsOfBlock(units, [HOUSEHOLDS], "7", { rows: 3, columns: 1 });
    expect(edits).toEqual(fillDown(units, HOUSEHOLDS, "7"));
  });

  it("says which column cannot be edited, and takes the others", () => {
    const { edits, faults } = editsOfBlock(units, fields, "a\t1\tb\t2");
    expect(edits).toHaveLength(3);
    expect(faults.map((it) => [it.code, it.text])).toEqual([["edit-not-editable", "b"]]);
  });

  it("larger than the table is not taken at all", () => {
    const { edits, faults } = editsOfBlock(units, fields, "1\n2\n3\n4");
    expect(edits).toEqual([]);
    expect(faults[0]).toMatchObject({ code: "edit-block-too-large", details: ["4", "1"] });
  });

  it("ends, whatever its quotes", () => {
    for (const text of ['"a', '"a"b\tc', "", "\n", '""', "\t\t"]) editsOfBlock(units, fields, text);
  });
});

describe("every fault", () => {
  it.each(EDIT_FAULTS)("%s has a sentence and a remedy in both languages", (code) => {
    for (const language of ["vi", "en"] as const) {
      const { reason, remedy } = keepTextOf(language).editFaults[code](["a", "b"]);
      expect(reason).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });
});
