import { useCallback, useEffect, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { selectPicked } from "../../store/pickingSelectors";
import { selectDataset, selectPicture, selectVisibleUnits } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import type { Picture, PictureUnit } from "../../symbology/picture";
import { foldAhead } from "../../symbology/table/keptUnits";
import { alsoSortedBy, sortedBy } from "../../symbology/table/sortKey";
import { shownColumns } from "../../symbology/table/tableColumns";
import { formatNumber } from "../../text/format";
import { Grid } from "../grid/Grid";
import { runInSlices } from "../grid/runSteps";
import { useOrder } from "../grid/useOrder";
import { PHONE, useMedia } from "../useMedia";
import { useText } from "../useText";
import { FilterChips } from "./FilterChips";
import { orderKeys } from "./orderKeys";
import { TableTools } from "./TableTools";
import { unitName } from "./UnitButton";
import { unitGridColumns } from "./unitGridColumns";
import { useCopy } from "./useCopy";
import { useTableEdits } from "./useTableEdits";

const idOf = (unit: PictureUnit) => unit.id;

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
  const isNarrow = useMedia(PHONE);
  const { unit: current, columns: chosen, sort } = useAtlas((state) => state.view);
  const { select, setSort, setHovered, setSelection } = useAtlas.getState();
  const columns = useMemo(() => shownColumns(picture, chosen), [picture, chosen]);
  const keys = useMemo(() => orderKeys(sort, picture, dataset, text), [sort, picture, dataset, text]);
  const { order, isBusy } = useOrder(picture.units, keys);
  const rows = useMemo(() => visibleInOrder(picture.units, order, visible), [picture.units, order, visible]);
  const gridColumns = useMemo(
    () => unitGridColumns({ picture, dataset, text, rows: visible, columns, isNarrow }),
    [picture, dataset, text, visible, columns, isNarrow],
  );
  const selected = useAtlas(selectPicked);
  const { copy, said } = useCopy({ columns, picture, dataset, text });
  const edits = useTableEdits({ rows, columns, selected, picture, dataset, text });
  useFoldedNames(picture);
  const onHover = useCallback((unit: PictureUnit | null) => setHovered(unit?.id ?? null), [setHovered]);

  const number = (value: number) => formatNumber(value, { language: text.language });
  const hasTotals = rows.length > 0 && columns.some((it) => it.total !== undefined);
  const copyRows = () => copy(selected.size === 0 ? rows : rows.filter(({ id }) => selected.has(id)));
  const sorted = sort.length === 0 ? BY_NAME : sort;
  return (
    <div className="table-panel">
      <TableTools
        picture={picture}
        dataset={dataset}
        shown={rows.length}
        selected={selected.size}
        isBusy={isBusy}
        onCopy={copyRows}
        said={said === "" ? edits.said : said}
      />
      <FilterChips picture={picture} dataset={dataset} />
      <Grid
        label={text.regions.table}
        columns={gridColumns}
        rows={rows}
        rowId={idOf}
        rowName={(unit) => unitName(unit, text)}
        sort={sorted}
        onSort={(column, isAdded) => setSort((isAdded ? alsoSortedBy : sortedBy)(sorted, column))}
        current={current}
        onOpen={(unit) => select(unit.id === current ? null : unit.id)}
        onHover={onHover}
        selected={selected}
        onSelect={setSelection}
        onCopy={(unit, column) => {
          if (selected.size > 0) copyRows();
          else if (unit !== null && column !== null)
            copy(
              [unit],
              columns.filter((it) => it.id === column.id),
            );
        }}
        onEdit={edits.onEdit}
        onPaste={edits.onPaste}
        onFill={edits.onFill}
        totals={hasTotals ? text.table.totals(number(rows.length), number(picture.units.length)) : null}
        isBusy={isBusy}
        empty={
          <p className="table-empty">
            {picture.units.length === 0 ? text.table.emptyVillages : text.table.empty}
          </p>
        }
      />
      {edits.editor}
    </div>
  );
}

const BY_NAME = [{ column: "unit", descending: false }];

/** Filtering a list in order is quicker than ordering a filtered list anew. */
function visibleInOrder(
  units: readonly PictureUnit[],
  order: Uint32Array,
  visible: readonly PictureUnit[],
): readonly PictureUnit[] {
  const isVisible = visible.length === units.length ? null : new Set(visible);
  const rows: PictureUnit[] = [];
  for (const index of order) {
    const unit = units[index];
    if (unit !== undefined && (isVisible === null || isVisible.has(unit))) rows.push(unit);
  }
  return rows;
}

/** Names are made ready for the filter while nothing else is to be done. */
function useFoldedNames({ units }: Picture): void {
  useEffect(() => {
    const stop = new AbortController();
    void runInSlices(foldAhead(units.map((it) => it.name)), stop.signal);
    return () => stop.abort();
  }, [units]);
}
