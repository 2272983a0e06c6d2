import { describe, expect, it } from "vitest";
import { classifyDifficulty } from "../../src/domain/difficulty";
import { missing } from "../../src/domain/provenance";
import { makeCommune, makeValue } from "../support/makeDataset";
import { publishedDataset } from "../support/publishedDataset";

describe("classifyDifficulty", () => {
  it("calls a commune of area III extremely difficult, with the provenance of the decision", () => {
    const areaClass = makeValue("III" as const, { source: "qd-113-2026", asOf: "2026-01-16" });
    expect(classifyDifficulty(makeCommune({ areaClass }))).toEqual({ ...areaClass, value: "extreme" });
  });

  it("says of a commune without a class only that the list leaves it out", () => {
    expect(classifyDifficulty(makeCommune())).toEqual({
      value: "notListed",
      valueStatus: "derived",
      source: "qd-113-2026",
      asOf: "2026-01-16",
    });
  });

  it.each(["I", "II"] as const)(
    "knows a commune of area %s to be off the list, as its source says",
    (value) => {
      const areaClass = makeValue(value, { valueStatus: "entered", source: "office-list" });
      expect(classifyDifficulty(makeCommune({ areaClass }))).toMatchObject({
        value: "notListed",
        valueStatus: "entered",
        source: "office-list",
      });
    },
  );

  it("is not known of a commune where no list is", () => {
    expect(classifyDifficulty(makeCommune({ areaClass: missing() }))).toEqual(missing());
  });

  it("does not apply to a ward", () => {
    expect(classifyDifficulty(makeCommune({ kind: "ward" })).value).toBe("notApplicable");
  });

  it("keeps what the data note about the gap", () => {
    const areaClass = { ...missing<"III">("không thuộc danh sách"), source: "qd-113-2026" };
    expect(classifyDifficulty(makeCommune({ areaClass })).note).toBe("không thuộc danh sách");
  });
});

describe("difficulty of the communes of Lai Châu", () => {
  const { communes, sources } = publishedDataset();
  const namesOf = (wanted: string) =>
    communes.filter((it) => classifyDifficulty(it).value === wanted).map((it) => it.name);

  it("is extreme for 32", () => {
    expect(namesOf("extreme")).toHaveLength(32);
  });

  it("leaves out Bình Lư, Than Uyên, Tân Uyên and Mường Than", () => {
    expect(new Set(namesOf("notListed"))).toEqual(
      new Set(["Bình Lư", "Than Uyên", "Tân Uyên", "Mường Than"]),
    );
  });

  it("does not apply to the wards Đoàn Kết and Tân Phong", () => {
    expect(new Set(namesOf("notApplicable"))).toEqual(new Set(["Đoàn Kết", "Tân Phong"]));
  });

  it("cites a document that the sources list", () => {
    const cited = new Set(communes.map((it) => classifyDifficulty(it).source));
    expect([...cited].filter((it) => !sources.has(it))).toEqual([]);
  });

  it("is not derived from poverty: Mường Kim is on the list with 9.06 %", () => {
    expect(namesOf("extreme")).toContain("Mường Kim");
  });
});
