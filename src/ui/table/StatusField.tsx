import { useMemo } from "react";
import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { VALUE_KINDS, valueKind } from "../../symbology/table/tableFilter";
import { useText } from "../useText";

/** Narrow the rows to published, made-up or missing values of the theme on show; those that occur. */
export function StatusField({ picture }: { picture: Picture }) {
  const text = useText();
  const filters = useAtlas((state) => state.view.filter);
  const setTableFilter = useAtlas((state) => state.setTableFilter);
  const filter = filters.find((it) => it.on === "status");
  const chosen = filter?.on === "status" ? filter.kinds : [];
  const there = useMemo(() => new Set(picture.units.map(valueKind)), [picture.units]);
  const kinds = VALUE_KINDS.filter((it) => there.has(it) || chosen.includes(it));
  return (
    <CheckboxGroup
      className="check-group"
      value={[...chosen]}
      onChange={(values) => {
        const next = VALUE_KINDS.filter((it) => values.includes(it));
        setTableFilter("status", next.length === 0 ? null : { on: "status", kinds: next });
      }}
    >
      <Label className="table-dialog-title">{text.table.status}</Label>
      {kinds.map((it) => (
        <Checkbox key={it} value={it} className="check">
          <span className="check-box" aria-hidden="true" />
          {text.table.kind[it]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
