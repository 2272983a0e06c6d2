import type { ReactNode } from "react";
import type { Dataset } from "../domain/dataset";
import { isKnown, type Value } from "../domain/provenance";
import { Badge, SourceLine } from "./Badge";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

interface ValueRowProps<T> {
  label: string;
  value: Value<T>;
  dataset: Dataset;
  format: (value: T) => ReactNode;
  /** said instead of “missing” */
  absent?: string;
  /** the question does not arise for this unit */
  isNotApplicable?: boolean;
}

/** One fact of a profile: its value, what kind of value it is, and the document and date behind it. */
export function ValueRow<T>({ label, value, dataset, format, absent, isNotApplicable }: ValueRowProps<T>) {
  const text = useText();
  const hasSource = value.source !== "";
  return (
    <div className="value-row">
      <dt>{label}</dt>
      <dd>
        <span className="value-line">
          {isKnown(value) ? (
            <span className="value">{format(value.value)}</span>
          ) : (
            <span className="absent">{absent ?? text.table.missingValue}</span>
          )}
          {isNotApplicable !== true && <Badge status={value.valueStatus} />}
        </span>
        {hasSource && <SourceLine title={sourceTitle(dataset, value.source, text)} asOf={value.asOf} />}
        {value.note !== undefined && <span className="source-line">{value.note}</span>}
      </dd>
    </div>
  );
}
