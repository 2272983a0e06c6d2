import type { ColourKey } from "../../../styles/palette";
import { verdictWords } from "../../text/ruleWords";
import { Swatch } from "../Swatch";
import type { ReviewContext } from "./reviewContext";

/** Colours of verdicts: those of the official states, so that both can be compared at a glance. */
export function verdictColour(verdict: string): ColourKey {
  if (verdict === "extreme" || verdict === "notExtreme") return verdict;
  return verdict === "notApplicable" ? "notApplicable" : "missing";
}

/** A verdict in few words: ours for the usual ones, the document's for any other outcome. */
export function shortVerdict(verdict: string, { text, compiled }: ReviewContext): string {
  const known: Readonly<Record<string, string>> = text.table.review.verdict;
  return known[verdict] ?? verdictWords(verdict, compiled.ruleSet, text.language);
}

/** A verdict in colour, pattern and words. */
export function VerdictMark({ verdict, context }: { verdict: string; context: ReviewContext }) {
  return (
    <span className="class-cell">
      <Swatch colour={verdictColour(verdict)} />
      {shortVerdict(verdict, context)}
    </span>
  );
}
