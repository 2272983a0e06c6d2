import { selectRuleSets } from "../../store/rulesSelectors";
import { useAtlas } from "../../store/store";
import type { ReviewContext } from "./reviewContext";

/** The rule set that villages are judged by, and in a sentence what it is. */
export function RuleChooser({ context }: { context: ReviewContext }) {
  const { words, compiled } = context;
  const listed = useAtlas(selectRuleSets);
  const chooseRule = useAtlas((state) => state.chooseRule);
  const { ruleSet } = compiled;
  return (
    <div className="review-rule">
      <label className="select-field">
        <span>{words.rule}</span>
        <select
          value={ruleSet.id}
          onChange={({ target }) => {
            const chosen = listed.find((it) => it.ruleSet.id === target.value);
            if (chosen !== undefined) chooseRule(chosen.ruleSet);
          }}
        >
          {listed
            .filter((it) => it.ruleSet.appliesTo === "village")
            .map(({ ruleSet: it, isEntered }) => (
              <option key={it.id} value={it.id}>
                {words.option(
                  it.title,
                  it.document.number,
                  isEntered ? `${words.states[it.state]}, ${words.own}` : words.states[it.state],
                )}
              </option>
            ))}
        </select>
      </label>
      <p className="hint">{words.intro[ruleSet.state](ruleSet.document.number)}</p>
    </div>
  );
}
