import { readRuleSet } from "../../../src/io/rules/readRuleSet";
import { type Issue, makeError } from "../../../src/io/validate/issue";

/** A rule file has the shape that the app reads, and asks for known measures. */
export function validateRuleSet(file: string, content: unknown, measures: ReadonlySet<string>): Issue[] {
  const reading = readRuleSet(content, measures);
  if (reading.ok) return [];
  return reading.faults.map(({ path, came, expected, details }) =>
    makeError("schema-mismatch", `${file} ${path}`.trim(), {
      came: came === "" ? "nothing" : came,
      expected: [expected, ...details].join(" "),
      remedy: "correct the rule file; src/domain/rules/ruleSet.ts has its shape",
    }),
  );
}
