import type { Entered } from "../../domain/entered/enteredTables";
import type { CompiledRuleSet } from "../../domain/rules/compileRuleSet";
import type { OfficialListText } from "../../text/officialListText";
import type { Text } from "../../text/text";
import type { WhyWords } from "../why/conditionWords";

/** What a list is made of, beside its rows. */
export interface ListContext {
  compiled: CompiledRuleSet;
  words: WhyWords;
  text: Text;
  list: OfficialListText;
  decisions: Entered["decisions"];
  /** filters in force, in words; [] where none is */
  filters: readonly string[];
  /** ISO date of this day */
  date: string;
}
