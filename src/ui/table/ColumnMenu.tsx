import { Columns3 } from "lucide-react";
import { useState } from "react";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  Popover,
  SearchField,
} from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { columnsToChoose, findColumn, shownColumns, withColumn } from "../../symbology/table/tableColumns";
import { useText } from "../useText";
import { groupColumns } from "./groupColumns";

/** Choose what the table shows besides the names: facts of the unit, the theme on show, any other theme. */
export function ColumnMenu({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  return (
    <DialogTrigger>
      <Button className="button tool-button" aria-label={text.table.columns}>
        <Columns3 size={15} aria-hidden="true" />
        <span className="tool-text">{text.table.columns}</span>
      </Button>
      <Popover className="table-popover" placement="top end">
        <Dialog className="table-dialog" aria-label={text.table.columns}>
          <ColumnChoice picture={picture} dataset={dataset} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ColumnChoice({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  const { columns: chosen, sort } = useAtlas((state) => state.view);
  const setColumns = useAtlas((state) => state.setColumns);
  const [query, setQuery] = useState("");
  const shown = shownColumns(picture, chosen).map((it) => it.id);
  const groups = groupColumns(columnsToChoose(picture), picture, dataset, text, query);
  const toggle = (ids: readonly string[], listed: readonly string[]) => {
    let next: readonly string[] = chosen;
    let order = sort;
    for (const id of listed) {
      const column = findColumn(id, picture);
      if (column === undefined || ids.includes(id) === shown.includes(id)) continue;
      next = withColumn(picture, next, column, ids.includes(id));
      // a column that is put away puts nothing in order any more
      if (!ids.includes(id)) order = order.filter((it) => findColumn(it.column, picture) !== column);
    }
    setColumns(next, order);
  };
  return (
    <>
      <SearchField
        className="column-search"
        aria-label={text.table.findColumn}
        value={query}
        onChange={setQuery}
      >
        <Input className="table-input" placeholder={text.table.findColumn} />
      </SearchField>
      <div className="column-groups">
        {groups.map((group) => {
          const listed = group.columns.map((it) => it.id);
          return (
            <CheckboxGroup
              key={group.id}
              className="check-group"
              value={shown.filter((id) => listed.includes(id))}
              onChange={(ids) => toggle(ids, listed)}
            >
              <Label className="table-dialog-title">{group.title}</Label>
              {group.columns.map((it) => (
                <Checkbox key={it.id} value={it.id} className="check">
                  <span className="check-box" aria-hidden="true" />
                  {it.title(text, picture, dataset)}
                </Checkbox>
              ))}
            </CheckboxGroup>
          );
        })}
        {groups.length === 0 && <p className="hint">{text.table.noColumn}</p>}
      </div>
      {chosen.length > 0 && (
        <button type="button" className="link-button" onClick={() => setColumns([])}>
          {text.table.usualColumns}
        </button>
      )}
    </>
  );
}
