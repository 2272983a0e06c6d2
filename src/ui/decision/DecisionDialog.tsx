import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Village } from "../../domain/village";
import type { DecisionPlan } from "../../io/edit/recordsOfDecisions";
import { decisionTextOf } from "../../text/decisionText";
import { formatNumber } from "../../text/format";
import { FieldDialog } from "../gaps/FieldDialog";
import { ScopeChoice } from "../officialList/ScopeChoice";
import { useListScope } from "../officialList/useListScope";
import { useText } from "../useText";
import { DecisionForm } from "./DecisionForm";

/** “Ghi quyết định” on many villages: the list as it is filtered, or all of it. */
export function DecisionDialog({ close }: { close: () => void }) {
  const { language } = useText();
  const words = decisionTextOf(language);
  const listScope = useListScope(isReal);
  const { villages } = listScope;
  const { all } = listScope.lists;
  const [done, setDone] = useState<DecisionPlan | null>(null);
  const number = (value: number) => formatNumber(value, { language });
  const unitIds = useMemo(() => {
    const { compare } = new Intl.Collator("vi", { numeric: true });
    const inOrder = [...villages].sort(
      (one, other) => compare(one.communeCode, other.communeCode) || compare(one.name, other.name),
    );
    return inOrder.map(({ id }) => id);
  }, [villages]);
  return (
    <FieldDialog title={words.manyTitle} close={close}>
      <div className="field-body">
        {done === null && all.length === 0 && <p className="absent">{words.sampleOnly}</p>}
        {done === null && all.length > 0 && (
          <DecisionForm label={words.manyTitle} unitIds={unitIds} isList onDone={setDone} onCancel={close}>
            <ScopeChoice label={words.scope} words={words.scopes} of={listScope} />
            <p className="hint">{words.manyLead(number(villages.length))}</p>
          </DecisionForm>
        )}
        <p role="status" aria-label={words.manyTitle}>
          {done !== null && saidOf(done, words, number)}
        </p>
        {done !== null && (
          <p>
            <Button className="button" onPress={close}>
              {words.close}
            </Button>
          </p>
        )}
      </div>
    </FieldDialog>
  );
}

function isReal({ geometryStatus }: Village): boolean {
  return geometryStatus !== "sample";
}

function saidOf(
  { recorded, noStatus, later }: DecisionPlan,
  words: ReturnType<typeof decisionTextOf>,
  number: (value: number) => string,
): string {
  return [
    words.recorded(number(recorded)),
    noStatus > 0 ? words.skipped.noStatus(number(noStatus)) : "",
    later > 0 ? words.skipped.later(number(later)) : "",
  ]
    .filter((it) => it !== "")
    .join(" ");
}
