import { expect, it } from "vitest";
import { CRITERION_IDS, INDICATOR_IDS } from "../../src/domain/criteriaSet";
import { publishedDataset } from "../support/publishedDataset";

it("names the criteria and rows of Annex III, in its order", () => {
  const { criteria, indicators } = publishedDataset();
  expect(CRITERION_IDS).toEqual(criteria.map((it) => it.id));
  expect(INDICATOR_IDS).toEqual(indicators.map((it) => it.id));
});
