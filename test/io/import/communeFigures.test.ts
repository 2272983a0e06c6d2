import { describe, expect, it } from "vitest";
import { check, makeTable, written } from "./makeTable";

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
