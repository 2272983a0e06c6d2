import { isUnanswerable, type RuleSet } from "../../domain/rules/ruleSet";
import { today } from "../../store/selectors";
import { formatDate } from "../../text/format";
import { rulesTextOf } from "../../text/rulesText";
import { conditionWords, type RuleWording } from "../../text/ruleWords";
import { thresholdsTextOf } from "../../text/thresholdsText";
import type { ThresholdsText } from "../../text/viThresholds";
import { ThresholdField } from "./ThresholdField";
import { type ThresholdNode, type ThresholdRoot, thresholdNodes } from "./thresholdNodes";
import type { ThresholdsControl } from "./useThresholds";

interface TreeProps {
  /** as the document has it: words and order are those of the document */
  original: RuleSet;
  control: ThresholdsControl;
  wording: RuleWording;
}

/** Every condition in the order of the document, with its clause, its words and its threshold. */
export function ThresholdTree({ original, control, wording }: TreeProps) {
  const text = thresholdsTextOf(wording.language);
  const { conditions, definitions } = thresholdNodes(original, control.entries, text.applicability);
  const listOf = (roots: readonly ThresholdRoot[]) => (
    <ul className="thresholds-outcomes">
      {roots.map(({ key, label, node }) => (
        <li key={key} className="thresholds-outcome">
          <h4>{label}</h4>
          <ul className="thresholds-tree">
            <ConditionItem node={node} joint="" control={control} wording={wording} />
          </ul>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {listOf(conditions)}
      {definitions.length > 0 && (
        <>
          <h3>{text.definitions}</h3>
          {listOf(definitions)}
        </>
      )}
    </>
  );
}

interface ItemProps {
  node: ThresholdNode;
  /** “Nếu”, “thì”: what the condition is to the one above */
  joint: string;
  control: ThresholdsControl;
  wording: RuleWording;
}

function ConditionItem({ node, joint, control, wording }: ItemProps) {
  const { condition, entry, first, parts } = node;
  const { language } = wording;
  const text = thresholdsTextOf(language);
  const name = conditionWords(condition, wording);
  const clause = condition.clause ?? "";
  const joints: readonly string[] = "when" in condition ? text.roles : [];
  return (
    <li className="thresholds-item">
      <p className="thresholds-words">
        {joint !== "" && <span className="thresholds-joint">{joint} </span>}
        {clause !== "" && <span className="thresholds-clause">{clause}: </span>}
        {name}
        {isUnanswerable(condition, today()) && (
          <span className="thresholds-gone">
            {" – "}
            {rulesTextOf(language).unknown.noLonger(formatDate(condition.cannotTellSince ?? "", language))}
          </span>
        )}
      </p>
      {entry !== null && first !== null && (
        <p className="hint">{sharedWords(conditionWords(first, wording), name, text)}</p>
      )}
      {entry !== null && first === null && "measure" in condition && (
        <ThresholdField
          entry={entry}
          operator={condition.operator}
          name={name}
          control={control}
          language={language}
        />
      )}
      {parts.length > 0 && (
        <ul className="thresholds-tree">
          {parts.map((it, index) => (
            <ConditionItem
              key={it.path}
              node={it}
              joint={joints[index] ?? ""}
              control={control}
              wording={wording}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Where the same condition stands again, its words need not. */
function sharedWords(first: string, name: string, { shared, sharedAbove }: ThresholdsText): string {
  return first === name ? sharedAbove : shared(first);
}
