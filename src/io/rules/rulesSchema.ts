import * as v from "valibot";
import { FORMAT_VERSION, sourceSchema } from "../schema";

export const RULES_FILE = "rules.json";

/** public/data/rules.json: the rule sets of data/rules as they stand; `readRuleSet` knows what is in them. */
export const rulesSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  ruleSets: v.array(v.unknown()),
});
