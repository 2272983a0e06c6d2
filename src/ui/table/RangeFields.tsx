import { useState } from "react";
import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { findColumn, shownColumns } from "../../symbology/table/tableColumns";
import { rangeFilter } from "../../symbology/table/tableFilter";
import { useText } from "../useText";
import { fullTitle } from "./columnWords";
import { readTyped, writeTyped } from "./typedNumber";

/** Narrow the rows to a range of any column of numbers that is shown. */
export function RangeFields({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  const { filter, columns } = useAtlas((state) => state.view);
  const { setTableFilter } = useAtlas.getState();
  const numbers = shownColumns(picture, columns).filter((it) => it.kind === "number");
  return (
    <div className="range-fields">
      {numbers.map((column) => {
        // a range is kept under the theme's own name, so that it means the same under another theme
        const subject = column.id === "value" ? picture.theme.id : column.id;
        const found = filter.find((it) => it.on === "range" && findColumn(it.column, picture) === column);
        const range = found?.on === "range" ? found : null;
        return (
          <fieldset key={subject} className="range-field">
            <legend className="table-dialog-title">{fullTitle(column, picture, dataset, text)}</legend>
            <Limits
              range={range}
              onChange={(from, to) =>
                setTableFilter(range?.column ?? subject, rangeFilter(range?.column ?? subject, from, to))
              }
            />
          </fieldset>
        );
      })}
      {numbers.length === 0 && <p className="hint">{text.table.noRanges}</p>}
    </div>
  );
}

interface LimitsProps {
  range: { from: number | null; to: number | null } | null;
  onChange: (from: number | null, to: number | null) => void;
}

/** Both ends of a range. */
export function Limits({ range, onChange }: LimitsProps) {
  const { table } = useText();
  const [from, to] = [range?.from ?? null, range?.to ?? null];
  return (
    <>
      <Limit label={table.from} limit={from} onChange={(next) => onChange(next, to)} />
      <Limit label={table.to} limit={to} onChange={(next) => onChange(from, next)} />
    </>
  );
}

interface LimitProps {
  label: string;
  limit: number | null;
  onChange: (limit: number | null) => void;
}

/** One end of a range: takes effect when it is left or Enter is pressed. What is no number is not taken. */
function Limit({ label, limit, onChange }: LimitProps) {
  const text = useText();
  const shown = limit === null ? "" : writeTyped(limit, text.language);
  const [typed, setTyped] = useState({ of: shown, text: shown });
  const now = typed.of === shown ? typed.text : shown;
  const read = readTyped(now, text.language);
  const apply = () => {
    if (read !== undefined && read !== limit) onChange(read);
  };
  return (
    <label className="limit">
      <span>{label}</span>
      <input
        className="table-input"
        inputMode="decimal"
        value={now}
        aria-invalid={read === undefined}
        onChange={(event) => setTyped({ of: shown, text: event.target.value })}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply();
        }}
      />
    </label>
  );
}
