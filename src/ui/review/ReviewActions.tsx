import { selectRuleSet } from "../../store/rulesSelectors";
import { useAtlas } from "../../store/store";
import { FieldActions } from "../gaps/FieldActions";
import { ListActions } from "../officialList/ListActions";
import { PickButton } from "../picking/PickButton";
import { ThresholdsButton } from "../rules/ThresholdsButton";
import { SavedViews } from "./SavedViews";

/** What can be made of the list on show: each action is a component of its own, mounted here. */
export function ReviewActions() {
  const ruleSet = useAtlas((state) => selectRuleSet(state, "village"));
  return (
    <div className="review-actions">
      {ruleSet !== null && <ThresholdsButton ruleSet={ruleSet} />}
      <ListActions />
      <FieldActions />
      <PickButton />
      <SavedViews />
    </div>
  );
}
