import type { Dataset } from "../../domain/dataset";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { Cell, TableColumn } from "../../symbology/table/column";
import type { Text } from "../../text/text";
import type { GridColumn } from "../grid/gridColumn";
import { PinToggle } from "../PinToggle";
import { absentWords, citation } from "./columnWords";
import { StatusCell } from "./StatusCell";
import { ThemeClassCell } from "./ThemeClassCell";
import { TotalCell } from "./TotalCell";
import { UnitButton, unitName } from "./UnitButton";

interface Shown {
  picture: Picture;
  dataset: Dataset;
  text: Text;
  /** rows that the totals are of */
  rows: readonly PictureUnit[];
  columns: readonly TableColumn[];
  /** a phone: the names, which stay in sight, leave room for the rest; pins are in the profile */
  isNarrow: boolean;
}

const WIDTHS: Readonly<Record<string, number>> = {
  unit: 220,
  code: 84,
  commune: 150,
  class: 300,
  value: 168,
  status: 330,
  source: 260,
  date: 100,
  "merged-from": 300,
};
const NARROW_UNIT = 176;
const WIDTH_OF_KIND = { text: 160, class: 190, number: 168 };

/** The columns of the unit table as the grid draws them. */
export function unitGridColumns(shown: Shown): GridColumn<PictureUnit>[] {
  const { picture, dataset, text, rows, columns } = shown;
  const theme = picture.theme.name(text, dataset);
  // beside other figures “value” alone would leave open of what
  const hasOthers = columns.some((it) => it.kind !== "text" && it.group !== "shown");
  return columns.map((column): GridColumn<PictureUnit> => {
    const cellOf = column.read(dataset, picture);
    const isOfTheme = column.group === "shown" && column.id !== "source" && column.id !== "date";
    const total = column.total?.(rows, dataset);
    return {
      id: column.id,
      title: column.title(text, picture, dataset),
      width:
        column.id === "unit" && shown.isNarrow
          ? NARROW_UNIT
          : (WIDTHS[column.id] ?? WIDTH_OF_KIND[column.kind]),
      isNumeric: column.kind === "number",
      ...(isOfTheme && hasOthers ? { detail: theme } : {}),
      note: (unit) => citation(cellOf(unit), dataset, text),
      render: (unit, tabIndex) => renderCell(column, unit, cellOf(unit), tabIndex, shown),
      ...(total === undefined
        ? {}
        : { total: <TotalCell column={column} total={total} picture={picture} /> }),
    };
  });
}

function renderCell(
  column: TableColumn,
  unit: PictureUnit,
  cell: Cell,
  tabIndex: 0 | -1,
  { picture, dataset, text, columns, isNarrow }: Shown,
) {
  if (column.id === "unit")
    return (
      <span className="unit-cell">
        <UnitButton unit={unit} tabIndex={tabIndex} />
        {!isNarrow && <PinToggle unit={unit.id} name={unitName(unit, text)} isSmall />}
      </span>
    );
  if (column.id === "status")
    return <StatusCell cell={cell} dataset={dataset} isCited={columns.some((it) => it.id === "source")} />;
  if (column.kind === "class") return <ThemeClassCell column={column} cell={cell} picture={picture} />;
  if (cell.value === null) return <span className="absent">{absentWords(cell, text)}</span>;
  const written = column.write(text, cell, picture);
  if (cell.fact?.valueStatus !== "sample") return written;
  return (
    <>
      {written} <span className="sample-mark">{text.table.sampleShort}</span>
    </>
  );
}
