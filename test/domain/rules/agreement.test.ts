import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/domain/rules/agreement";

describe("status against verdict", () => {
  const outcomes = [{ key: "extreme" }, { key: "notExtreme" }];

  it.each([
    ["extreme", "extreme", "agree"],
    ["extreme", "notExtreme", "disagree"],
    ["extreme", "cannotTell", "undecided"],
    ["extreme", "notApplicable", "undecided"],
    [null, "extreme", "noStatus"],
  ])("%s against %s: %s", (status, verdict, agreement) => {
    expect(agreementOf(status, verdict, outcomes)).toBe(agreement);
  });
});
