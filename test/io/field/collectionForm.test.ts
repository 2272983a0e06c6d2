import { describe, expect, it } from "vitest";
import { missing } from "../../../src/domain/provenance";
import { askedFigures } from "../../../src/domain/rules/askedFigures";
import { compileRuleSet } from "../../../src/domain/rules/compileRuleSet";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import { missingFigures } from "../../../src/domain/rules/missingFigures";
import type { Village } from "../../../src/domain/village";
import type { XlsxCell } from "../../../src/io/export/sheetXml";
import { writeXlsx } from "../../../src/io/export/writeXlsx";
import { countToFill, titleOf, writeCollectionForm } from "../../../src/io/field/writeCollectionForm";
import { headReading } from "../../../src/io/import/read/headReading";
import { readFiles } from "../../../src/io/import/read/readFiles";
import { guessMapping } from "../../../src/io/import/understand/guessMapping";
import { readRules, TODAY } from "../../domain/rules/rules";
import { makeValue, makeVillage } from "../../support/makeDataset";
import { publishedDataset, sampleData } from "../../support/publishedDataset";
import { check, makeEntered, written } from "../import/makeTable";

const dataset = publishedDataset();
const compiled = compileRuleSet(readRules("qd-33-2020-village"), TODAY);
const measures = askedFigures(compiled).map((it) => ({
  ...it,
  name: dataset.measures.get(it.measure)?.name ?? it.measure,
}));
const official = makeValue(17, { source: "a-decision" });
const held = (id: string, changes: Partial<Village>) =>
  makeVillage({ id, communeCode: "03394", name: `Bản Thử ${id.slice(-3)}`, ...changes });
const minority = { minorityHouseholdSharePct: makeValue(92.5) };
const VILLAGES: readonly Village[] = [
  held("03394-001", { povertyRatePct: official, measures: minority }),
  held("03394-002", { povertyRatePct: makeValue(40), measures: {} }),
  held("03394-003", { povertyRatePct: missing(), measures: minority, difficulty: makeValue("extreme") }),
];

const formVillage = (village: Village) => ({
  village,
  communeName: "Sin Suối Hồ",
  facts: factsOfVillage(village),
  lacking: missingFigures(compiled, factsOfVillage(village)).measures,
});

async function read(bytes: Uint8Array) {
  const reading = headReading(await readFiles([{ name: "phieu.xlsx", bytes }]));
  const [form] = reading.tables;
  if (form === undefined) throw new Error("The form was not read.");
  return form;
}

/** The form of some villages with answers filled in, by village and title, saved again. */
async function filled(villages: readonly Village[], answers: Record<string, Record<string, XlsxCell>>) {
  const form = await read(await writeCollectionForm(villages.map(formVillage), measures));
  const rows = form.rows.map(({ cells }) => {
    const own = answers[String(cells[2])] ?? {};
    return form.header.map((title, index) => own[title] ?? (cells[index] as XlsxCell) ?? null);
  });
  return read(
    await writeXlsx([
      {
        name: form.name,
        headerRows: 1,
        rows: [form.header, ...rows],
        columns: form.header.map(() => ({ width: 16, isText: false, decimals: null })),
        choices: [],
        hasFilters: false,
      },
    ]),
  );
}

const title = (measure: string) =>
  titleOf(measures.find((it) => it.measure === measure) ?? { name: "", unit: "" });

describe("a collection form", () => {
  it("has what is known filled in and what could decide left empty", async () => {
    const form = await read(await writeCollectionForm(VILLAGES.map(formVillage), measures));
    const column = (measure: string) => form.header.indexOf(title(measure));
    expect(form.rows.map(({ cells }) => cells[column("povertyRatePct")] ?? null)).toEqual([17, 40, null]);
    expect(form.rows.map(({ cells }) => cells[2])).toEqual(VILLAGES.map(({ id }) => id));
    // of the second only the share that Article 2 asks
    expect(formVillage(VILLAGES[1] as Village).lacking).toEqual(["minorityHouseholdSharePct"]);
    expect(countToFill(VILLAGES.map(formVillage))).toBe(4 + 1 + 5);
  });

  it("comes back without a word, decides villages and takes nothing away", async () => {
    const form = await filled(VILLAGES.slice(0, 2), {
      "03394-001": {
        [title("minorityPoorHouseholdSharePct")]: 40,
        [title("noPassableRoadToCommuneCentre")]: "Không đúng",
        [title("noNationalGrid")]: "Đúng",
      },
      "03394-002": { [title("minorityHouseholdSharePct")]: "95,5" },
    });
    const guess = guessMapping(form, dataset);
    expect([guess.mapping.kind, guess.sure]).toEqual(["villages", true]);
    const entered = makeEntered({
      villages: [...VILLAGES],
      villageLists: [{ communeCode: "03394", source: "a-list", asOf: "2026" }],
    });
    const result = await check(form, { entered });
    expect(result.questions.map(({ code }) => code)).toEqual([]);
    expect(result.findings).toEqual([]);
    const taken = written(result, "villages");
    expect(
      taken.map(({ id }) => compiled.verdictOf(factsOfVillage(taken.find((it) => it.id === id) as Village))),
    ).toEqual(["extreme", "extreme"]);
    expect(taken[0]?.povertyRatePct).toEqual(official);
    expect(taken[0]?.measures.noNationalGrid).toMatchObject({ value: 1, valueStatus: "entered" });
    expect(result.difference).toEqual({ added: 0, changed: 2, unchanged: 0, removed: 0 });
  });

  it("that nobody filled in changes nothing", async () => {
    const entered = makeEntered({
      villages: [...VILLAGES],
      villageLists: [{ communeCode: "03394", source: "a-list", asOf: "2026" }],
    });
    const result = await check(await filled(VILLAGES, {}), { entered });
    expect(result.records).toEqual([]);
    expect(result.questions).toEqual([]);
  });

  it("refuses “Có” where it may mean either", async () => {
    const form = await filled(VILLAGES, { "03394-001": { [title("noNationalGrid")]: "Có" } });
    const result = await check(form, { entered: makeEntered({ villages: [...VILLAGES] }) });
    expect(result.findings.map(({ code }) => code)).toEqual(["number-malformed"]);
  });

  it("of sample villages says so in its first row", async () => {
    const { villages } = await sampleData();
    const bytes = await writeCollectionForm(villages.slice(0, 3).map(formVillage), measures);
    const reading = await readFiles([{ name: "phieu.xlsx", bytes }]);
    expect(JSON.stringify(reading.tables[0])).toContain("SỐ LIỆU MẪU");
  });
});
