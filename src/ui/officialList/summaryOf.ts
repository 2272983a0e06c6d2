import { CANNOT_TELL } from "../../domain/rules/compileRuleSet";
import type { OfficialList } from "../../io/export/officialList";
import { verdictWords } from "../../text/ruleWords";
import type { ExplainedRow } from "./explainedRows";
import type { ListContext } from "./listContext";

/** How many villages of each commune have which verdict, and where status and verdict differ. */
export function summaryOf(
  rows: readonly ExplainedRow[],
  { compiled: { ruleSet }, words, list }: Pick<ListContext, "compiled" | "words" | "list">,
): OfficialList["summary"] {
  const verdicts = [...new Set([...ruleSet.outcomes.map(({ key }) => key), CANNOT_TELL])];
  for (const { verdict } of rows) if (!verdicts.includes(verdict)) verdicts.push(verdict);
  const counted = (own: readonly ExplainedRow[]) => [
    own.length,
    ...verdicts.map((it) => own.filter(({ verdict }) => verdict === it).length),
    own.filter((it) => it.agreement === "disagree").length,
  ];
  const communes = [...new Set(rows.map((it) => it.communeName))];
  return {
    header: [
      list.columns.commune,
      list.count,
      ...verdicts.map((it) => verdictWords(it, ruleSet, words.language)),
      words.why.agreement.disagree,
    ],
    rows: [
      ...communes.map((name) => [name, ...counted(rows.filter((it) => it.communeName === name))]),
      [list.total, ...counted(rows)],
    ],
  };
}
