import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyOf, observedValue } from "../../src/domain/observed";
import { missing } from "../../src/domain/provenance";
import { makeObservation } from "../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";

const ofThuLum = (observations: Parameters<typeof observedValue>[0]) =>
  observedValue(observations, "03439", "povertyRatePct");
const part = makeObservation({ unitCode: "03439", codeList: "before", value: 78.1, asOf: "2026" });
const sample = makeObservation({ valueStatus: "sample", source: "sample", value: 41, asOf: "2026" });

describe("observedValue", () => {
  it("is the figure with its provenance", () => {
    expect(ofThuLum([makeObservation()])).toEqual({
      value: 30,
      valueStatus: "reported",
      source: "a-newspaper",
      asOf: "2025",
    });
  });

  it("carries the note of the figure", () => {
    expect(ofThuLum([makeObservation({ note: "đến cuối 2024" })]).note).toBe("đến cuối 2024");
  });

  it("is missing where nothing was observed", () => {
    expect(ofThuLum([])).toEqual(missing());
  });

  it("is the newest of several, wherever it stands", () => {
    const dates = ["2024-12", "2025-08", "2025"].map((asOf, index) =>
      makeObservation({ asOf, value: index }),
    );
    expect(ofThuLum(dates).value).toBe(1);
    expect(ofThuLum([...dates].reverse()).value).toBe(1);
  });

  it("is never the figure of an old unit, even one that had the same code", () => {
    expect(ofThuLum([part])).toEqual(missing());
  });

  it("is not the figure of the province, of another unit or of another measure", () => {
    const others = [
      makeObservation({ unitCode: "", codeList: "province" }),
      makeObservation({ unitCode: "03442", communeCode: "03442" }),
      makeObservation({ measure: "nearPoorRatePct" }),
    ];
    expect(ofThuLum(others)).toEqual(missing());
  });

  it("passes over a newer statement that is not a number", () => {
    const inWords = makeObservation({ value: null, text: "giảm mạnh", asOf: "2026" });
    expect(ofThuLum([makeObservation(), inWords]).value).toBe(30);
  });

  it("keeps 0 as a figure", () => {
    expect(ofThuLum([makeObservation({ value: 0 })])).toMatchObject({ value: 0, valueStatus: "reported" });
  });

  it("prefers an old published figure to a new made-up one", () => {
    const published = makeObservation({ asOf: "2020" });
    expect(ofThuLum([published, sample]).value).toBe(30);
    expect(ofThuLum([sample, published]).value).toBe(30);
  });

  it("takes a made-up figure where there is no other, and says so", () => {
    expect(ofThuLum([part, sample])).toMatchObject({ value: 41, valueStatus: "sample" });
  });

  it("does not depend on the order of the figures", () => {
    const figures = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(figures, (years) => {
        const observations = years.map((year) => makeObservation({ asOf: String(year), value: year }));
        expect(ofThuLum(observations).value).toBe(Math.max(...years));
      }),
    );
  });
});

describe("poverty of the communes of Lai Châu", () => {
  const poverty = (dataset: Pick<ReturnType<typeof publishedDataset>, "observations">, code: string) =>
    observedValue(dataset.observations, code, "povertyRatePct");

  it("is published for Mường Kim, Lê Lợi and Tân Uyên and nowhere else", () => {
    const known = publishedDataset().communes.flatMap((it) => {
      const { value } = poverty(publishedDataset(), it.code);
      return value === null ? [] : [[it.name, value]];
    });
    expect(Object.fromEntries(known)).toEqual({ "Mường Kim": 9.06, "Lê Lợi": 27.69, "Tân Uyên": 4.9 });
  });

  it.each([
    ["Bum Nưa", "the 78.10 % of the old Pa Vệ Sủ"],
    ["Nậm Sỏ", "the 10.49 % of the old Nậm Sỏ"],
  ])("is missing for %s: %s is of a part", (name) => {
    expect(poverty(publishedDataset(), communeNamed(name).code)).toEqual(missing());
  });

  it("stays 9.06 % and reported for Mường Kim with sample data on", async () => {
    const { code } = communeNamed("Mường Kim");
    expect(poverty(await datasetWithSample(), code)).toMatchObject({ value: 9.06, valueStatus: "reported" });
  });

  it("is sample for Bum Nưa with sample data on", async () => {
    const { code } = communeNamed("Bum Nưa");
    expect(poverty(await datasetWithSample(), code).valueStatus).toBe("sample");
  });
});

describe("historyOf", () => {
  it("has the figures of a unit and of its parts, newest first, and no made-up one", () => {
    const observations = [
      makeObservation({ asOf: "2024-12" }),
      sample,
      part,
      makeObservation({ asOf: "2025" }),
    ];
    expect(historyOf({ observations }, "03439").map((it) => it.asOf)).toEqual(["2026", "2025", "2024-12"]);
  });

  it("leaves out other units", () => {
    expect(historyOf({ observations: [makeObservation()] }, "03442")).toEqual([]);
  });

  it("tells of the old Pa Vệ Sủ in Bum Nưa", () => {
    const history = historyOf(publishedDataset(), communeNamed("Bum Nưa").code);
    expect(history).toContainEqual(expect.objectContaining({ codeList: "before", value: 78.1 }));
  });
});
