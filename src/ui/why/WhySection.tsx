import { CircleHelp, Equal, EqualNot } from "lucide-react";
import { useEffect, useId, useMemo } from "react";
import type { Agreement } from "../../domain/rules/agreement";
import { CANNOT_TELL } from "../../domain/rules/compileRuleSet";
import type { ConditionTrace, RuleTrace } from "../../domain/rules/evaluateRuleSet";
import { openConditions } from "../../domain/rules/openConditions";
import {
  conditionWords,
  measureInside,
  measureWords,
  unknownWords,
  verdictWords,
} from "../../text/ruleWords";
import { changeSentence, verdictSentence } from "../../text/verdictSentence";
import { DecisionPart } from "../decision/DecisionPart";
import { ThresholdsButton } from "../rules/ThresholdsButton";
import { FactWords } from "../ValueRow";
import { ConditionItem } from "./ConditionTree";
import type { WhyWords } from "./conditionWords";
import { RuleLine } from "./RuleLine";
import { useWhy, type Why } from "./useWhy";
import type { WhyProps } from "./whyProps";

/** Official status and verdict side by side, and the conditions that the verdict rests on. */
export function WhySection({ unit, level, onCited }: WhyProps) {
  const why = useWhy(unit, level);
  const titleId = useId();
  useEffect(() => {
    if (why !== null) onCited({ statements: statementsOf(why), dataset: why.words.dataset });
  }, [why, onCited]);
  if (why === null) return null;
  const { words, trace, ruleSet, missing } = why;
  const village = words.dataset.villages.find(({ id }) => id === unit);
  return (
    <section className="profile-section why" data-level={level} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.why.title}</h3>
      <Sides why={why} />
      <p className="why-sentence" data-verdict={trace.verdict}>
        {verdictSentence(ruleSet, trace, missing, words)}
      </p>
      {village !== undefined && <DecisionPart village={village} />}
      <Lacks why={why} />
      <NearestChange why={why} />
      <RuleLine ruleSet={ruleSet} words={words} />
      <p className="why-thresholds">
        <ThresholdsButton ruleSet={ruleSet} />
      </p>
      <Chain trace={trace} words={words} />
    </section>
  );
}

function Sides({ why }: { why: Why }) {
  const { words, trace, ruleSet, official, agreement } = why;
  const isListed =
    official.isKnown && official.valueStatus !== "official" && official.valueStatus !== "derived";
  return (
    <div className="why-head">
      <dl className="why-sides">
        <div>
          <dt>{isListed ? words.why.listed : words.why.official}</dt>
          <dd>
            <FactWords fact={official} dataset={words.dataset} />
          </dd>
        </div>
        <div>
          <dt>{words.why.byRule}</dt>
          <dd>
            <span className="value">{verdictWords(trace.verdict, ruleSet, words.language)}</span>
          </dd>
        </div>
      </dl>
      <AgreementMark agreement={agreement} words={words} />
    </div>
  );
}

const SIGNS = { agree: Equal, disagree: EqualNot, undecided: CircleHelp, noStatus: CircleHelp } as const;

function AgreementMark({ agreement, words }: { agreement: Agreement; words: WhyWords }) {
  const Sign = SIGNS[agreement];
  return (
    <p className="why-agreement" data-agreement={agreement}>
      <Sign size={16} aria-hidden="true" />
      {words.why.agreement[agreement]}
    </p>
  );
}

/** What is not known and could decide, each measure once, and the fewest figures that would surely do. */
function Lacks({ why: { trace, missing, words } }: { why: Why }) {
  const open = useMemo(() => {
    const named = openConditions(trace).map((it) => {
      const { condition } = it;
      const name =
        "measure" in condition ? measureWords(condition.measure, words) : conditionWords(condition, words);
      return [name, it] as const;
    });
    return [...new Map(named)];
  }, [trace, words]);
  const [sure] = missing.sure;
  if (open.length === 0) return null;
  return (
    <div className="why-lacks">
      <h4>{words.why.lacks}</h4>
      <ul>
        {open.map(([name, it]) => (
          <li key={it.path}>
            {name}
            <span className="condition-reason"> – {unknownWords(it, words.language)}</span>
          </li>
        ))}
      </ul>
      {sure !== undefined && sure.length < open.length && (
        <p className="why-sure">
          {words.why.sure}: {sure.map((it) => measureInside(it, words)).join("; ")}
        </p>
      )}
    </div>
  );
}

/** The one figure whose change would be the smallest to change the verdict. */
function NearestChange({ why: { changes, trace, ruleSet, words } }: { why: Why }) {
  const [nearest] = changes;
  if (trace.verdict === CANNOT_TELL) return null;
  return (
    <div>
      <h4>{words.why.change}</h4>
      <p>{nearest === undefined ? words.why.noChange : changeSentence(ruleSet, nearest, words)}</p>
    </div>
  );
}

function Chain({ trace, words }: { trace: RuleTrace; words: WhyWords }) {
  const { why } = words;
  return (
    <div className="why-chain">
      {trace.applicability !== null && (
        <Part title={why.applicability} trace={trace.applicability} words={words} />
      )}
      {trace.outcomes.map((it) => (
        <Part key={it.key} title={it.label} trace={it.trace} words={words} />
      ))}
      {trace.definitions.length > 0 && (
        <details className="why-definitions">
          <summary>{why.definitions}</summary>
          {trace.definitions.map((it) => (
            <Part key={it.key} title={it.label} trace={it.trace} words={words} />
          ))}
        </details>
      )}
    </div>
  );
}

function Part({ title, trace, words }: { title: string; trace: ConditionTrace; words: WhyWords }) {
  return (
    <>
      <h4>{title}</h4>
      <ul className="conditions">
        <ConditionItem trace={trace} words={words} />
      </ul>
    </>
  );
}

/** Everything that the section refers to: the status, the clauses, and the figures held against them. */
function statementsOf({ trace, official }: Why): { source: string }[] {
  const found: { source: string }[] = [official];
  const visit = (it: ConditionTrace) => {
    if (it.value !== null) found.push(it.value);
    if (it.condition.source !== undefined) found.push({ source: it.condition.source });
    it.parts.forEach(visit);
  };
  if (trace.applicability !== null) visit(trace.applicability);
  for (const it of [...trace.outcomes, ...trace.definitions]) visit(it.trace);
  return found;
}
