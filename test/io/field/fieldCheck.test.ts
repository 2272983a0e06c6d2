import { describe, expect, it } from "vitest";
import { emptyCheck, type VillageCheck } from "../../../src/domain/field/fieldCheck";
import { missing } from "../../../src/domain/provenance";
import { askedFigures } from "../../../src/domain/rules/askedFigures";
import { compileRuleSet } from "../../../src/domain/rules/compileRuleSet";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import { readFieldAnswer } from "../../../src/io/field/readFieldAnswer";
import { recordsOfCheck } from "../../../src/io/field/recordsOfCheck";
import { writeCheckResult } from "../../../src/io/field/writeCheckResult";
import { headReading } from "../../../src/io/import/read/headReading";
import { readFiles } from "../../../src/io/import/read/readFiles";
import { guessMapping } from "../../../src/io/import/understand/guessMapping";
import { readRules, TODAY } from "../../domain/rules/rules";
import { makeValue, makeVillage } from "../../support/makeDataset";
import { publishedDataset } from "../../support/publishedDataset";
import { applied, check, makeEntered, written } from "../import/makeTable";

const published = publishedDataset();
const compiled = compileRuleSet(readRules("qd-33-2020-village"), TODAY);
const measures = askedFigures(compiled).map((it) => ({
  ...it,
  name: published.measures.get(it.measure)?.name ?? it.measure,
}));
const village = makeVillage({
  id: "03394-001",
  communeCode: "03394",
  name: "Bản Thử Một",
  povertyRatePct: makeValue(17),
  households: makeValue(40),
  measures: { minorityHouseholdSharePct: makeValue(92.5) },
});
const sample = makeVillage({ id: "03394-s001", communeCode: "03394", geometryStatus: "sample" });
const dataset = { ...published, villages: [village, sample] };
const entered = makeEntered({
  villages: [village],
  villageLists: [{ communeCode: "03394", source: "a-list", asOf: "2026" }],
});
const source = {
  id: "entered-check",
  title: "Kiểm tra",
  publisher: "",
  date: TODAY,
  reference: "",
  licence: "",
};
const context = { dataset, entered, measures, source, date: "2026-11-20" };
const noted: VillageCheck = {
  ...emptyCheck(village.id, "03394"),
  answers: {
    povertyRatePct: { kind: "confirmed" },
    minorityPoorHouseholdSharePct: { kind: "corrected", text: "40,5" },
    noNationalGrid: { kind: "corrected", text: "1" },
    householdsWithoutGridPct: { kind: "unknown" },
  },
  note: "Đường sạt lở tại km 3",
};

describe("a figure typed in the field", () => {
  it.each([
    ["17,24", "%", { kind: "figure", value: 17.24 }],
    ["100,5", "%", { kind: "fault", fault: "badPercent" }],
    ["1.234", "hộ", { kind: "figure", value: 1234 }],
    ["12,5", "người", { kind: "fault", fault: "badCount" }],
    ["nhiều", "%", { kind: "fault", fault: "bad" }],
    ["-3", "km", { kind: "fault", fault: "bad" }],
    [" ", "%", { kind: "none" }],
  ])("%s (%s)", (text, unit, reading) => {
    expect(readFieldAnswer({ kind: "corrected", text }, { measure: "any", isYesNo: false, unit })).toEqual(
      reading,
    );
  });
});

describe("what was noted in the field", () => {
  it("changes what was corrected, and leaves what was confirmed with its own source", () => {
    const { records, villages, faults } = recordsOfCheck([noted], context);
    const [after] = written({ records }, "villages");
    expect([villages, faults]).toEqual([1, 0]);
    expect(after?.povertyRatePct).toBe(village.povertyRatePct);
    expect(after?.measures.minorityPoorHouseholdSharePct).toEqual({
      value: 40.5,
      valueStatus: "entered",
      source: "entered-check",
      asOf: "2026-11-20",
    });
    expect(after?.measures.householdsWithoutGridPct).toBeUndefined();
    expect(written({ records }, "notes")).toEqual([{ aboutId: village.id, text: "Đường sạt lở tại km 3" }]);
  });

  it("decides the village", () => {
    const [after = village] = written(recordsOfCheck([noted], context), "villages");
    expect(compiled.verdictOf(factsOfVillage(village))).toBe("cannotTell");
    expect(compiled.verdictOf(factsOfVillage(after))).toBe("extreme");
  });

  it("taken in twice is taken in once", () => {
    const first = recordsOfCheck([noted], context);
    const again = { ...context, entered: applied(entered, first.records) };
    expect(recordsOfCheck([noted], again).records).toEqual([]);
  });

  it("of a made-up village is never taken in", () => {
    expect(recordsOfCheck([{ ...noted, villageId: sample.id }], context).records).toEqual([]);
  });

  it("cannot move a village out of its commune", () => {
    const far = { ...noted, position: { at: [105.8, 21], accuracyM: 5 } } satisfies VillageCheck;
    const { records, faults } = recordsOfCheck([far], context);
    expect(faults).toBe(1);
    expect(written({ records }, "villages")[0]?.position).toBe(village.position);
  });
});

describe("the file of a check in the field", () => {
  const write = (checks: readonly VillageCheck[], villages = [village]) =>
    writeCheckResult({
      villages: villages.map((it) => ({
        village: it,
        communeName: "Sin Suối Hồ",
        facts: factsOfVillage(it),
        lacking: [],
      })),
      checks: new Map(checks.map((it) => [it.villageId, it])),
      measures,
      source: "Kiểm tra thực địa ngày 20/11/2026",
      date: "2026-11-20",
    });
  const read = async (bytes: Uint8Array) => {
    const [table] = headReading(await readFiles([{ name: "ket-qua.xlsx", bytes }])).tables;
    if (table === undefined) throw new Error("The file was not read.");
    return table;
  };

  it("says to the import what was noted, without a question", async () => {
    const at = published.communes.find(({ code }) => code === "03394")?.labelPoint ?? [0, 0];
    const table = await read(await write([{ ...noted, position: { at, accuracyM: 8 } }]));
    expect(guessMapping(table, published).sure).toBe(true);
    const result = await check(table, { entered });
    expect(result.questions).toEqual([]);
    expect(result.findings).toEqual([]);
    const [after] = written(result, "villages");
    expect(after).toMatchObject({
      id: village.id,
      povertyRatePct: village.povertyRatePct,
      households: village.households,
      position: at,
      measures: {
        ...village.measures,
        minorityPoorHouseholdSharePct: { value: 40.5, asOf: "2026-11-20" },
        noNationalGrid: { value: 1 },
      },
    });
    expect(written(result, "notes")).toEqual([{ aboutId: village.id, text: "Đường sạt lở tại km 3" }]);
  });

  it("keeps what cannot be read as it was typed", async () => {
    const answers = { povertyRatePct: { kind: "corrected", text: "mười bảy" } } as const;
    const table = await read(await write([{ ...noted, answers }]));
    const result = await check(table, { entered });
    expect(result.findings.map(({ code, value }) => [code, value])).toEqual([
      ["number-malformed", "mười bảy"],
    ]);
  });

  it("of made-up villages is refused", async () => {
    const table = await read(await write([{ ...noted, villageId: sample.id }], [sample]));
    const result = await check(table, { entered });
    expect(result.findings.map(({ code }) => code)).toContain("village-made-up");
    expect(result.records).toEqual([]);
  });

  it("has no line of a village at which nothing was noted", async () => {
    const table = await read(
      await write(
        [emptyCheck(village.id, "03394"), { ...noted, villageId: "03394-002" }],
        [
          village,
          makeVillage({
            id: "03394-002",
            communeCode: "03394",
            name: "Bản Thử Hai",
            povertyRatePct: missing(),
          }),
        ],
      ),
    );
    expect(table.rows.map(({ cells }) => cells[2])).toEqual(["03394-002"]);
  });
});
