import type { Dataset } from "../domain/dataset";
import type { Value } from "../domain/provenance";
import { Badge, SourceLine } from "./Badge";
import type { EditTarget } from "./edit/editTarget";
import { useEdit } from "./edit/useEdit";
import { type Fact, type FactRow, factOf } from "./facts";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

interface ValueRowProps<T> {
  label: string;
  value: Value<T>;
  dataset: Dataset;
  format: (value: T) => string;
  /** said instead of “missing” */
  absent?: string;
}

/** One fact of a profile: its value, what kind of value it is, and the document and date behind it. */
export function ValueRow<T>({ label, value, dataset, format, absent }: ValueRowProps<T>) {
  const text = useText();
  const fact = factOf(value, format, absent ?? text.table.missingValue);
  return <FactLine row={{ id: label, label, hint: "", facts: [fact] }} dataset={dataset} />;
}

interface FactLineProps {
  row: FactRow;
  dataset: Dataset;
  /** what an office may put in its place; absent or null for what is derived */
  target?: EditTarget | null;
}

/** A line of a profile; to be put into a list of definitions. */
export function FactLine({ row, dataset, target = null }: FactLineProps) {
  const { pencil, form } = useEdit(target);
  return (
    <div className="value-row" data-fact={row.id}>
      <dt className="edit-head">
        {row.label}
        {pencil}
      </dt>
      {row.facts.map((it) => (
        <dd key={it.words}>
          <FactWords fact={it} dataset={dataset} />
          {row.hint !== "" && <span className="source-line">{row.hint}</span>}
        </dd>
      ))}
      {form !== null && <dd>{form}</dd>}
    </div>
  );
}

/** A value with its status, document, date and reservation. */
export function FactWords({ fact, dataset }: { fact: Fact; dataset: Dataset }) {
  const text = useText();
  return (
    <>
      <span className="value-line">
        <span className={fact.isKnown ? "value" : "absent"}>{fact.words}</span>
        {fact.hasStatus && <Badge status={fact.valueStatus} />}
      </span>
      {fact.source !== "" && (
        <SourceLine title={sourceTitle(dataset, fact.source, text)} asOf={fact.asOf} source={fact.source} />
      )}
      {fact.note !== "" && <span className="source-line value-note">{fact.note}</span>}
    </>
  );
}
