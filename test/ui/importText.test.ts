import { describe, expect, it } from "vitest";
import { ENTERED_FAULT_CODES, type EnteredFault } from "../../src/domain/enteredFault";
import { importTextOf } from "../../src/text/importText";

const details = ["one", "two", "three", "four", "five"];

describe.each(["vi", "en"] as const)("the sentences of the import in %s", (language) => {
  const text = importTextOf(language);

  it.each(ENTERED_FAULT_CODES)("say of %s why and what to do", (code) => {
    const fault: EnteredFault = { code, severity: "error", row: 2, column: "status", value: "x", details };
    for (const sentence of Object.values(text.faults[code](fault))) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$|^(one|two).*\.$/su);
      expect(sentence).not.toContain("undefined");
    }
  });

  it("say of each refused file what is wrong, in whole sentences", () => {
    for (const refusal of Object.values(text.refusals)) expect(refusal(details)).toMatch(/\.$/);
  });
});

it("an unknown word in the column of results gets the words of results as remedy", () => {
  const fault = { code: "word-unknown", severity: "error", row: 2, value: "x", details: [] } as const;
  const { faults } = importTextOf("vi");
  expect(faults["word-unknown"]({ ...fault, column: "status" }).remedy).toContain("chưa đạt");
  expect(faults["word-unknown"]({ ...fault, column: "difficulty" }).remedy).toContain("đặc biệt khó khăn");
});
