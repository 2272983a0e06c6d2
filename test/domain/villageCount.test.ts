import { describe, expect, it } from "vitest";
import { countVillages } from "../../src/domain/villageCount";
import { makeValue, makeVillage } from "../support/makeDataset";

const extreme = makeVillage({ id: "03439-001", difficulty: makeValue("extreme" as const) });
const not = makeVillage({ id: "03439-002", difficulty: makeValue("notExtreme" as const) });
const unknown = makeVillage({ id: "03439-003" });

describe("villages of a commune", () => {
  it("are counted, with those that are extremely difficult", () => {
    const count = countVillages([extreme, not]).get("03439");
    expect(count?.all).toMatchObject({ value: 2, valueStatus: "derived", source: "a-document" });
    expect(count?.extreme.value).toBe(1);
  });

  it("have no count of extremely difficult ones while one is not known: it would be too low", () => {
    const count = countVillages([extreme, unknown]).get("03439");
    expect(count?.all.value).toBe(2);
    expect(count?.extreme.value).toBeNull();
  });

  it("are not known of a commune that no list names, which is not 0", () => {
    expect(countVillages([extreme]).get("03390")).toBeUndefined();
  });

  it("are made up as soon as one is", () => {
    const sample = makeVillage({ difficulty: makeValue("extreme" as const, { valueStatus: "sample" }) });
    expect(countVillages([not, sample]).get("03439")?.all.valueStatus).toBe("sample");
  });
});
