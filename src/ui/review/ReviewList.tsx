import { SlidersHorizontal } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { selectPicked } from "../../store/pickingSelectors";
import { type ReviewRow, selectReviewRows } from "../../store/reviewSelectors";
import { selectPicture, selectVisibleUnits } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { alsoSortedBy, type SortKey, sortedBy } from "../../symbology/table/sortKey";
import { formatNumber } from "../../text/format";
import { Grid } from "../grid/Grid";
import type { OrderKey } from "../grid/orderRows";
import { runInSlices } from "../grid/runSteps";
import { useOrder } from "../grid/useOrder";
import { writeTsv } from "../grid/writeTsv";
import { FilterChips } from "../table/FilterChips";
import { PHONE, useMedia } from "../useMedia";
import { CommuneChart } from "./CommuneChart";
import { ReviewActions } from "./ReviewActions";
import { ReviewFilters } from "./ReviewFilters";
import { RuleChooser } from "./RuleChooser";
import { type ReviewColumn, reviewColumns } from "./reviewColumns";
import type { ReviewContext } from "./reviewContext";
import { shortVerdict } from "./VerdictMark";

/** Where filters in rows would leave the list hardly a row of its own: small laptops, tablets, phones. */
const TIGHT = "(width < 1200px), (height < 820px)";

const idOf = (row: ReviewRow) => row.id;
const USUAL: readonly SortKey[] = [
  { column: "commune", descending: false },
  { column: "unit", descending: false },
];

/** Villages with verdict, official status and reason: filtered, put in order, linked with map and profile. */
export function ReviewList({ context }: { context: ReviewContext }) {
  const { text, words } = context;
  const rows = useAtlas(selectReviewRows);
  const picture = useAtlas(selectPicture);
  const visible = useAtlas(selectVisibleUnits);
  const isNarrow = useMedia(PHONE);
  const isTight = useMedia(TIGHT);
  const { unit: current, sort: chosenSort } = useAtlas((state) => state.view);
  const { select, setSort, setHovered, setSelection } = useAtlas.getState();
  const columns = useMemo(() => reviewColumns(context, isNarrow), [context, isNarrow]);
  const sort = useMemo(() => {
    const known = chosenSort.filter(({ column }) => columns.some(({ id }) => id === column));
    return known.length === 0 ? USUAL : known;
  }, [chosenSort, columns]);
  const keys = useMemo(() => orderKeys(sort, columns), [sort, columns]);
  const { order, isBusy } = useOrder(rows, keys);
  const kept = useMemo(() => {
    const ids = new Set(visible.map(({ id }) => id));
    return [...order].flatMap((index) => {
      const row = rows[index];
      return row !== undefined && ids.has(row.id) ? [row] : [];
    });
  }, [order, rows, visible]);
  const selected = useAtlas(selectPicked);
  const onHover = useCallback((row: ReviewRow | null) => setHovered(row?.id ?? null), [setHovered]);
  const { copy, said } = useCopyRows(context);
  if (picture === null) return null;
  return (
    <div className="table-panel review">
      <div className="review-head">
        <RuleChooser context={context} />
        <ReviewActions />
      </div>
      <div className="table-tools">
        {isTight ? (
          <DialogTrigger>
            <Button className="button">
              <SlidersHorizontal size={15} aria-hidden="true" />
              {words.filters}
            </Button>
            <Popover className="table-popover" placement="top start">
              <Dialog className="table-dialog" aria-label={words.filters}>
                <ReviewFilters rows={rows} context={context} />
              </Dialog>
            </Popover>
          </DialogTrigger>
        ) : (
          <ReviewFilters rows={rows} context={context} />
        )}
        <span className="table-count">
          <Counts rows={kept} all={rows.length} context={context} />
          {isBusy && ` · ${text.table.sorting}`}
        </span>
        <span className="table-said" role="status" aria-label={text.table.copy}>
          {said}
        </span>
      </div>
      <FilterChips picture={picture} dataset={context.dataset} />
      <div className="review-body">
        <Grid
          label={words.grid}
          columns={columns}
          rows={kept}
          rowId={idOf}
          rowName={({ village }) => village.name}
          sort={sort}
          onSort={(column, isAdded) => setSort((isAdded ? alsoSortedBy : sortedBy)(sort, column))}
          current={current}
          onOpen={({ id }) => select(id === current ? null : id)}
          onHover={onHover}
          selected={selected}
          onSelect={setSelection}
          onCopy={(row, column) => {
            const chosen = selected.size > 0 ? kept.filter(({ id }) => selected.has(id)) : row && [row];
            if (chosen === null) return;
            copy(
              chosen,
              selected.size > 0 || column === null ? columns : columns.filter((it) => it.id === column.id),
            );
          }}
          onEdit={() => {}}
          onPaste={() => {}}
          onFill={() => {}}
          totals={null}
          isBusy={isBusy}
          empty={<p className="table-empty">{text.table.empty}</p>}
        />
        {!isNarrow && <CommuneChart rows={kept} context={context} />}
      </div>
    </div>
  );
}

/** “728 trong 956 dòng: 458 đặc biệt khó khăn, …”. */
function Counts({ rows, all, context }: { rows: readonly ReviewRow[]; all: number; context: ReviewContext }) {
  const { text, words } = context;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const counts = new Map<string, number>();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([verdict, count]) => words.count(number(count), shortVerdict(verdict, context).toLowerCase()));
  const head = text.table.rows(number(rows.length), number(all));
  return <>{parts.length === 0 ? head : `${head}: ${parts.join(", ")}`}</>;
}

function orderKeys(sort: readonly SortKey[], columns: readonly ReviewColumn[]): OrderKey<ReviewRow>[] {
  const seen = new Set<string>();
  const keys = [...sort, ...USUAL].flatMap(({ column: id, descending }) => {
    const column = columns.find((it) => it.id === id);
    if (column === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ id, descending, rankOf: column.rank }];
  });
  return [...keys, { id: "id", descending: false, rankOf: idOf }];
}

/** Rows to the clipboard as a spreadsheet takes them, and what there is to say of it. */
function useCopyRows({ text }: ReviewContext) {
  const [said, setSaid] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (sentence: string) => {
    setSaid(sentence);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(""), 6000);
  };
  const copy = (rows: readonly ReviewRow[], columns: readonly ReviewColumn[]) => {
    const heading = columns.map((it) => it.title);
    const cells = rows.map((row) => columns.map((it) => it.cell(row)));
    void runInSlices(writeTsv(heading, cells, text.language), new AbortController().signal)
      .then((tsv) => navigator.clipboard.writeText(tsv ?? ""))
      .then(
        () => say(text.table.copiedRows(formatNumber(rows.length, { language: text.language }))),
        () => say(text.table.copyFailed),
      );
  };
  return { copy, said };
}
