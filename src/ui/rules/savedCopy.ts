import { copyId } from "../../domain/rules/copyId";
import { copyRuleSet } from "../../domain/rules/copyRuleSet";
import type { RuleSet } from "../../domain/rules/ruleSet";

interface CopyNames {
  title: string;
  author: string;
  date: string;
  /** a rule set of the office stays the one it is; one that comes with the app is left as it is */
  isEntered: boolean;
  taken: ReadonlySet<string>;
}

/** The edited rule set under the name, author and date that it is kept with. */
export function savedCopy(edited: RuleSet, { title, author, date, isEntered, taken }: CopyNames): RuleSet {
  const named = title.normalize("NFC").trim();
  const { basedOn, ...copy } = copyRuleSet(edited, {
    id: isEntered ? edited.id : copyId(named, taken),
    title: named,
    author: author.normalize("NFC").trim(),
    date,
    changes: new Map(),
  });
  // one that an office wrote itself is based on nothing
  return basedOn === undefined || basedOn === copy.id ? copy : { ...copy, basedOn };
}
