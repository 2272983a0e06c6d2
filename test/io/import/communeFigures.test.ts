import { describe, expect, it } from "vitest";
import { publishedDataset } from "../../support/publishedDataset";
import { applied, check, makeEntered, makeTable, written } from "./makeTable";

const HEADER = ["Mã ĐVHC", "Tên xã", "Dân số", "Năm"];
const REPLACE = { answers: { "replaces-official": "replace" } };

/** What a row of figures of Thu Lũm would write. */
async function figures(unit: string, population: number | string, year: number, options = {}) {
  const result = await check(makeTable(HEADER, [["03439", unit, population, year]]), options);
  return {
    result,
    facts: written(result, "communeFacts").map((it) => [it.communeCode, it.fact, it.value.value]),
    observations: written(result, "observations").map((it) => [it.unitCode, it.codeList, it.value]),
  };
}

describe("the population of a whole commune", () => {
  it("becomes its own value once the question about the official one is answered", async () => {
    const { result } = await figures("Thu Lũm", 5400, 2026);
    expect(result.questions.map((it) => it.id)).toContain("replaces-official");
    expect(result.questions[0]?.details).toEqual(["1", "Dân số, Thu Lũm"]);
    expect(result.rows.waiting).toBe(1);
    const { facts, observations } = await figures("Thu Lũm", 5400, 2026, REPLACE);
    expect(facts).toEqual([["03439", "population", 5400]]);
    expect(observations).toEqual([]);
  });

  it("stays history where the value on show is newer", async () => {
    const { facts, observations } = await figures("Thu Lũm", 5100, 2019);
    expect(facts).toEqual([]);
    expect(observations).toEqual([["03439", "from", 5100]]);
  });

  it("that is the official one again leaves it official", async () => {
    const { result, facts, observations } = await figures("Thu Lũm", 5255, 2026);
    expect([facts, result.questions]).toEqual([[], []]);
    expect(observations).toEqual([["03439", "from", 5255]]);
  });

  it("that is published of the same year is left as it is", async () => {
    const { result, facts, observations } = await figures("Thu Lũm", 5255, 2025);
    expect([facts, observations, result.records]).toEqual([[], [], []]);
    expect(result.difference).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 0 });
  });

  it("of a former unit stays a part", async () => {
    const { facts, observations } = await figures("Ka Lăng", 2100, 2026);
    expect(facts).toEqual([]);
    expect(observations).toEqual([["03439", "before", 2100]]);
  });

  it("with a qualifier is no value to divide by", async () => {
    const { facts, observations } = await figures("Thu Lũm", "khoảng 5400", 2026);
    expect(facts).toEqual([]);
    expect(observations).toEqual([["03439", "from", 5400]]);
  });
});

describe("a figure that was published already", () => {
  const published = publishedDataset().observations.find(
    (it) =>
      it.codeList === "from" && it.valueStatus === "reported" && it.value !== null && it.qualifier === "",
  );
  const again = (changes: object, value = published?.text ?? "") =>
    check(
      makeTable(
        ["Mã ĐVHC", "Tên chỉ số", "Giá trị", "Thời điểm"],
        [[published?.unitCode ?? "", published?.measure ?? "", value, published?.asOf ?? ""]],
      ),
      changes,
    );

  it("keeps its document where the office enters the same, and gives way to another one after a question", async () => {
    expect([(await again({})).records, (await again({})).difference.unchanged]).toEqual([[], 1]);
    const other = await again({}, "1");
    expect(other.questions.map((it) => it.code)).toEqual(["replaces-official"]);
  });

  it("takes on an official document that says the same", async () => {
    const provenance = {
      valueStatus: "official",
      documentNumber: "12/BC",
      documentDate: "2026-10-20",
    } as const;
    const [observation] = written(await again({ provenance }), "observations");
    expect(observation).toMatchObject({ value: published?.value, valueStatus: "official" });
  });

  it("that the office holds with a document gives way to another document, and to none without one", async () => {
    const official = (documentNumber: string) =>
      ({ provenance: { valueStatus: "official", documentNumber, documentDate: "2026-10-20" } }) as const;
    const entered = applied(makeEntered(), (await again(official("12/BC"))).records);
    const corrected = await again({ ...official("13/BC"), entered });
    expect(corrected.difference).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 0 });
    const typed = await again({ entered });
    expect([typed.records, typed.difference.unchanged]).toEqual([[], 1]);
  });
});
