import { useId } from "react";
import { formatNumber } from "../../text/format";
import { useText } from "../useText";
import type { ListScope, useListScope } from "./useListScope";

interface ScopeChoiceProps {
  label: string;
  /** words of each scope, with how many villages it has */
  words: Readonly<Record<ListScope, (count: string) => string>>;
  of: Pick<ReturnType<typeof useListScope>, "scope" | "setScope" | "lists">;
}

const SCOPES: readonly ListScope[] = ["picked", "filtered", "all"];

/** The ticked villages where there are any, the list as it is filtered, or all of it. */
export function ScopeChoice({ label, words, of: { scope, setScope, lists } }: ScopeChoiceProps) {
  const name = useId();
  const { language } = useText();
  const offered = SCOPES.filter((it) => it !== "picked" || lists.picked.length > 0);
  return (
    <fieldset className="scope-choice">
      <legend>{label}</legend>
      {offered.map((it) => (
        <label key={it}>
          <input type="radio" name={name} checked={scope === it} onChange={() => setScope(it)} />
          {words[it](formatNumber(lists[it].length, { language }))}
        </label>
      ))}
    </fieldset>
  );
}
