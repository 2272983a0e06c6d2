import { History } from "lucide-react";
import type { RuleSet } from "../../domain/rules/ruleSet";
import { useAtlas } from "../../store/store";
import { formatDate } from "../../text/format";
import { documentWords, type WhyWords } from "./conditionWords";

/** Which rule this is, from which document, and whether it is the one that applies today. */
export function RuleLine({ ruleSet, words }: { ruleSet: RuleSet; words: WhyWords }) {
  const { why, language } = words;
  const { inForce, state, basedOn, author = "", madeOn = "" } = ruleSet;
  const basis = useAtlas(({ rules }) => rules?.ruleSets.find(({ id }) => id === basedOn)?.title);
  const [from, to] = [formatDate(inForce.from, language), formatDate(inForce.to, language)];
  const period = from === "" ? "" : to === "" ? why.rule.from(from) : why.rule.period(from, to);
  const isFormer = state === "former" || state === "older";
  const details = [documentWords(ruleSet), period, why.rule.states[state]].filter((it) => it !== "");
  return (
    <div className="why-rule">
      <p>
        <span className="condition-label">{why.rule.title}: </span>
        <strong>{ruleSet.title}</strong>
      </p>
      <p className="source-line">{details.join(" · ")}</p>
      {isFormer && (
        <p className="why-former">
          <History size={14} aria-hidden="true" />
          {why.rule.former}
        </p>
      )}
      {basedOn !== undefined && (
        <p className="source-line">{why.rule.copy(basis ?? basedOn, author, formatDate(madeOn, language))}</p>
      )}
    </div>
  );
}
