import type { CompiledRuleSet } from "./compileRuleSet";
import { type Compare, comparisonsOf } from "./ruleSet";

/** A measure that a verdict may rest on, as the document asks for it. */
export interface AskedFigure {
  measure: string;
  /** “%”; "" for yes and no */
  unit: string;
  isYesNo: boolean;
  /** each condition once, in the order of the document */
  conditions: readonly Pick<Compare, "clause" | "text">[];
}

/** What has to be known of a unit, in the order of the document. */
export function askedFigures({ ruleSet, on, measures }: CompiledRuleSet): AskedFigure[] {
  const comparisons = comparisonsOf(ruleSet, on);
  return measures.map((measure) => {
    const own = comparisons.filter((it) => it.measure === measure);
    const byId = new Map(own.map((it) => [it.id, it]));
    return {
      measure,
      unit: own[0]?.unit ?? "",
      isYesNo: own.some(({ threshold }) => typeof threshold === "boolean"),
      conditions: [...byId.values()],
    };
  });
}
