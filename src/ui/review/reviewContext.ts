import type { Dataset } from "../../domain/dataset";
import type { CompiledRuleSet } from "../../domain/rules/compileRuleSet";
import type { VillageRoadsSlice } from "../../store/villageRoadsSlice";
import type { RuleWording } from "../../text/ruleWords";
import type { Text } from "../../text/text";
import type { ReviewText } from "../../text/viReview";

/** What every part of the review reads: data, rule, words. */
export interface ReviewContext {
  dataset: Dataset;
  compiled: CompiledRuleSet;
  text: Text;
  words: ReviewText;
  wording: RuleWording;
  roads: VillageRoadsSlice["villageRoads"];
  hasRoadsFailed: boolean;
}
