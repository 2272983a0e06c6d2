import type { CompiledRuleSet } from "../../domain/rules/compileRuleSet";
import { evaluateRuleSet, type RuleTrace } from "../../domain/rules/evaluateRuleSet";
import { factsOfVillage } from "../../domain/rules/facts";
import { type MissingFigures, missingFigures } from "../../domain/rules/missingFigures";
import type { ReviewRow } from "../../store/reviewSelectors";

/** A row of the review with its reasons. */
export interface ExplainedRow extends ReviewRow {
  trace: RuleTrace;
  missing: MissingFigures;
}

/** Rows of the review with their reasons, commune by commune, in the order of their names. */
export function explainedRows(rows: readonly ReviewRow[], compiled: CompiledRuleSet): ExplainedRow[] {
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return rows
    .map((row): ExplainedRow => {
      const facts = factsOfVillage(row.village);
      return {
        ...row,
        trace: evaluateRuleSet(compiled, facts),
        missing: missingFigures(compiled, facts),
      };
    })
    .sort(
      (one, other) =>
        compare(one.communeName, other.communeName) ||
        compare(one.village.communeCode, other.village.communeCode) ||
        compare(one.village.name, other.village.name),
    );
}
