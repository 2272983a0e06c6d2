import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Dataset } from "../domain/dataset";
import { selectDataset, selectPicture, selectVisibleUnits } from "../store/selectors";
import { useAtlas } from "../store/store";
import type { Picture, PictureUnit } from "../symbology/picture";
import { TableFilters } from "./TableFilters";
import { TableHead } from "./TableHead";
import { TableRow } from "./TableRow";
import { columnsOf, type Order, orderUnits } from "./tableOrder";
import { useText } from "./useText";

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 31;
const NATURAL_ORDER: Order = { column: "unit", descending: false };

/** All units of the level with class, value and provenance: the map's equal for whoever cannot see it. */
export function UnitTable() {
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectDataset);
  if (picture === null || dataset === null) return null;
  return <LoadedTable picture={picture} dataset={dataset} />;
}

function LoadedTable({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  const visible = useAtlas(selectVisibleUnits);
  const selected = useAtlas((state) => state.view.unit);
  const [order, setOrder] = useState(NATURAL_ORDER);
  const rows = useMemo(() => orderUnits(visible, order, picture, text), [visible, order, picture, text]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // rows lie behind the sticky head otherwise
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
  });

  // a unit chosen on the map or by search comes into view; one chosen in the table is already there
  const selectedIndex = rows.findIndex((it) => it.id === selected);
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: "auto" });
  }, [selectedIndex, virtual]);

  const items = virtual.getVirtualItems();
  const columns = columnsOf(picture).length;
  const before = (items[0]?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? HEAD_HEIGHT) - HEAD_HEIGHT);
  return (
    <div className="table-panel">
      <TableFilters picture={picture} dataset={dataset} shown={rows.length} />
      <div className="table-scroller" ref={scroller}>
        <table aria-label={text.regions.table} aria-rowcount={rows.length + 1}>
          <TableHead picture={picture} order={order} onOrder={setOrder} />
          <Spacer height={before} columns={columns} />
          <tbody>
            {items.map((item) => {
              const unit = rows[item.index] as PictureUnit;
              return (
                <TableRow
                  key={unit.id}
                  unit={unit}
                  index={item.index}
                  picture={picture}
                  dataset={dataset}
                  isSelected={unit.id === selected}
                />
              );
            })}
          </tbody>
          <Spacer height={after} columns={columns} />
        </table>
        {rows.length === 0 && (
          <p className="table-empty">
            {picture.units.length === 0 ? text.table.emptyVillages : text.table.empty}
          </p>
        )}
      </div>
    </div>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return height <= 0 ? null : (
    <tbody className="table-spacer" aria-hidden="true">
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
