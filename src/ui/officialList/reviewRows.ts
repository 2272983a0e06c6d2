import type { Dataset } from "../../domain/dataset";
import { type Agreement, agreementOf } from "../../domain/rules/agreement";
import type { CompiledRuleSet } from "../../domain/rules/compileRuleSet";
import { evaluateRuleSet, type RuleTrace } from "../../domain/rules/evaluateRuleSet";
import { factsOfVillage } from "../../domain/rules/facts";
import { type MissingFigures, missingFigures } from "../../domain/rules/missingFigures";
import type { Village } from "../../domain/village";

/** A village with all that a list says of it. */
export interface ReviewRow {
  village: Village;
  communeName: string;
  trace: RuleTrace;
  missing: MissingFigures;
  agreement: Agreement;
  /** ids of measures that could decide */
  lacks: readonly string[];
}

/** Villages judged by a rule set, commune by commune, in the order of their names. */
export function reviewRows(
  dataset: Pick<Dataset, "communes">,
  villages: readonly Village[],
  compiled: CompiledRuleSet,
): ReviewRow[] {
  const communes = new Map(dataset.communes.map((it) => [it.code, it.name]));
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return villages
    .map((village): ReviewRow => {
      const facts = factsOfVillage(village);
      const trace = evaluateRuleSet(compiled, facts);
      const missing = missingFigures(compiled, facts);
      return {
        village,
        communeName: communes.get(village.communeCode) ?? village.communeCode,
        trace,
        missing,
        agreement: agreementOf(village.difficulty.value, trace.verdict, compiled.ruleSet.outcomes),
        lacks: missing.measures,
      };
    })
    .sort(
      (one, other) =>
        compare(one.communeName, other.communeName) ||
        (one.village.communeCode < other.village.communeCode ? -1 : 0) ||
        compare(one.village.name, other.village.name),
    );
}
