import { ArrowDown, ArrowDownUp, ArrowUp, X } from "lucide-react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { alsoSortedBy } from "../../symbology/table/sortKey";
import { findColumn, shownColumns } from "../../symbology/table/tableColumns";
import { useText } from "../useText";

/** The columns that rows are ordered by, for whoever has no Shift key: add, turn round, take away. */
export function SortMenu({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  return (
    <DialogTrigger>
      <Button className="button tool-button" aria-label={text.table.order}>
        <ArrowDownUp size={15} aria-hidden="true" />
        <span className="tool-text">{text.table.order}</span>
      </Button>
      <Popover className="table-popover" placement="top end">
        <Dialog className="table-dialog" aria-label={text.table.order}>
          <SortChoice picture={picture} dataset={dataset} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function SortChoice({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  const { sort, columns } = useAtlas((state) => state.view);
  const setSort = useAtlas((state) => state.setSort);
  const used = sort.flatMap((key) => {
    const column = findColumn(key.column, picture);
    return column === undefined ? [] : [{ key, column }];
  });
  const free = shownColumns(picture, columns).filter((it) => !used.some(({ column }) => column === it));
  return (
    <>
      {used.length > 0 && (
        <ol className="sort-list" aria-label={text.table.orderedBy}>
          {used.map(({ key, column }) => {
            const title = column.title(text, picture, dataset);
            const direction = key.descending ? text.table.descending : text.table.ascending;
            return (
              <li key={key.column} className="sort-item">
                <Button
                  className="button sort-turn"
                  aria-label={text.table.turnOrder(title, direction)}
                  onPress={() => setSort(alsoSortedBy(sort, key.column))}
                >
                  {key.descending ? <ArrowDown size={14} /> : <ArrowUp size={14} />}
                  <span className="sort-turn-title">{title}</span>
                  <span className="hint">{direction}</span>
                </Button>
                <Button
                  className="icon-button"
                  aria-label={text.table.removeOrder(title)}
                  onPress={() => setSort(sort.filter((it) => it !== key))}
                >
                  <X size={16} />
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      <select
        className="table-select"
        aria-label={text.table.addOrder}
        value=""
        onChange={(event) => setSort(alsoSortedBy(sort, event.target.value))}
      >
        <option value="" disabled>
          {text.table.addOrder}
        </option>
        {free.map((it) => (
          <option key={it.id} value={it.id}>
            {it.title(text, picture, dataset)}
          </option>
        ))}
      </select>
      {used.length > 0 && (
        <button type="button" className="link-button" onClick={() => setSort([])}>
          {text.table.usualOrder}
        </button>
      )}
    </>
  );
}
