import { Button } from "react-aria-components";
import { selectCompiledRuleSet, selectRulesDataset } from "../../store/rulesSelectors";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { publishedVillageTotals } from "../../symbology/summary";
import { formatNumber } from "../../text/format";
import { reviewTextOf } from "../../text/reviewText";
import { useText } from "../useText";
import { ReviewList } from "./ReviewList";

/** The review of villages by a rule: which rule, what it says of each village, and why. */
export function ReviewPanel() {
  const text = useText();
  const words = reviewTextOf(text.language);
  const hasVillages = useAtlas((state) => (selectDataset(state)?.villages.length ?? 0) > 0);
  const dataset = useAtlas(selectRulesDataset);
  const compiled = useAtlas((state) => selectCompiledRuleSet(state, "village"));
  const hasFailed = useAtlas((state) => state.rulesStatus === "failed");
  const roads = useAtlas((state) => state.villageRoads);
  const hasRoadsFailed = useAtlas((state) => state.villageRoadsStatus === "failed");
  const openRules = useAtlas((state) => state.openRules);
  if (hasFailed)
    return (
      <p className="table-empty" role="alert">
        {words.rulesNotLoaded}{" "}
        <Button className="link-button" onPress={() => void openRules()}>
          {words.retry}
        </Button>
      </p>
    );
  if (dataset === null || compiled === null)
    return (
      <p className="table-empty" role="status">
        {words.loadingRules}
      </p>
    );
  const context = {
    dataset,
    compiled,
    text,
    words,
    wording: { language: text.language, measures: dataset.measures },
    roads,
    hasRoadsFailed,
  };
  if (hasVillages) return <ReviewList context={context} />;
  const totals = publishedVillageTotals(dataset);
  const number = (value: number) => formatNumber(value, { language: text.language });
  return (
    <div className="table-empty review-empty">
      <h3>{words.emptyTitle}</h3>
      {totals !== null && <p>{words.empty(number(totals.extreme), number(totals.all))}</p>}
    </div>
  );
}
