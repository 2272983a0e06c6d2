import { Check, CircleHelp, X } from "lucide-react";
import type { ConditionTrace } from "../../domain/rules/evaluateRuleSet";
import type { Truth } from "../../domain/rules/truth";
import { conditionWords, measureWords, unknownWords } from "../../text/ruleWords";
import { Badge, SourceLine, SourceRef } from "../Badge";
import { sourceTitle } from "../sourceLine";
import { useText } from "../useText";
import { formerThresholdWords, thresholdWords, valueWords, type WhyWords } from "./conditionWords";

/** Levels below which a group opens only when asked: long rules stay readable. */
const OPEN_LEVELS = 3;

interface ConditionProps {
  trace: ConditionTrace;
  words: WhyWords;
  level?: number;
  /** “Nếu”, “thì”: what the condition is to the one above, "" for one among equals */
  role?: string;
}

/** A condition with its answer, and the conditions that it is made of. */
export function ConditionItem({ trace, words, level = 0, role = "" }: ConditionProps) {
  const { condition, parts, truth } = trace;
  const head = <ConditionHead trace={trace} words={words} role={role} />;
  if (parts.length === 0)
    return (
      <li className="condition" data-truth={String(truth)}>
        {head}
        <Figure trace={trace} words={words} />
      </li>
    );
  const roles = "when" in condition ? words.why.whenParts : [];
  // what did not come about is told in one line until someone asks
  const isOpen = level < OPEN_LEVELS && (truth !== false || level < 1);
  return (
    <li className="condition" data-truth={String(truth)}>
      <details open={isOpen}>
        <summary>{head}</summary>
        <ul className="conditions">
          {parts.map((it, index) => (
            <ConditionItem
              key={it.path}
              trace={it}
              words={words}
              level={level + 1}
              role={roles[index] ?? ""}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}

function ConditionHead({ trace, words, role }: Required<Pick<ConditionProps, "trace" | "words" | "role">>) {
  const { condition, parts, reason } = trace;
  const isGroup = parts.length > 0;
  const reasonWords =
    reason === "below" || (isGroup && reason === null) ? "" : unknownWords(trace, words.language);
  return (
    <span className="condition-head">
      <TruthMark truth={trace.truth} words={words} />
      <span>
        {role !== "" && <span className="condition-role">{role} </span>}
        {condition.clause !== undefined && condition.clause !== "" && (
          <span className="condition-clause">{condition.clause}: </span>
        )}
        <span className="condition-text">{conditionWords(condition, words)}</span>
        {!isGroup && condition.source !== undefined && condition.source !== "" && (
          <>
            {" "}
            <SourceRef source={condition.source} />
          </>
        )}
        {isGroup && reasonWords !== "" && <span className="condition-reason"> – {reasonWords}</span>}
        {condition.changedInside === true && (
          <span className="condition-reason"> – {words.why.changedInside}</span>
        )}
      </span>
    </span>
  );
}

/** Met, not met or not known: a sign and its words, never a colour alone. */
function TruthMark({ truth, words }: { truth: Truth; words: WhyWords }) {
  const { met, notMet, unknown } = words.why.truth;
  const [Icon, said, key] =
    truth === null
      ? ([CircleHelp, unknown, "unknown"] as const)
      : truth
        ? ([Check, met, "met"] as const)
        : ([X, notMet, "notMet"] as const);
  return (
    <span className="truth" data-truth={key}>
      <Icon size={14} aria-hidden="true" />
      {said}
    </span>
  );
}

/** The figure of a comparison with what stands behind it, and the limit it is held against. */
function Figure({ trace, words }: { trace: ConditionTrace; words: WhyWords }) {
  const text = useText();
  const { condition, value } = trace;
  if (!("measure" in condition) || value === null) return null;
  const { why, dataset } = words;
  const reason = unknownWords(trace, words.language);
  const former = formerThresholdWords(condition, words);
  return (
    <div className="condition-figure">
      <p>
        <span className="condition-label">{measureWords(condition.measure, words)}: </span>
        {value.value === null ? (
          <span className="absent">{reason === "" ? text.table.missingValue : reason}</span>
        ) : (
          <>
            <span className="value">{valueWords(value.value, condition, words)}</span>{" "}
            <Badge status={value.valueStatus} />
            {reason !== "" && <span className="absent"> {reason}</span>}
          </>
        )}
        <span className="condition-limit">
          {" · "}
          {why.limit} {thresholdWords(condition, words)}
          {former !== "" && ` (${former})`}
        </span>
      </p>
      {value.value !== null && value.source !== "" && (
        <SourceLine
          title={sourceTitle(dataset, value.source, text)}
          asOf={value.asOf}
          source={value.source}
        />
      )}
    </div>
  );
}
