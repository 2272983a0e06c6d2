import type { Picture } from "../../symbology/picture";
import type { Cell, TableColumn } from "../../symbology/table/column";
import { Swatch } from "../Swatch";
import { useText } from "../useText";
import { classOfCell } from "./columnWords";

interface ThemeClassCellProps {
  column: TableColumn;
  cell: Cell;
  picture: Picture;
}

/** A class with its colour, as the legend has it. */
export function ThemeClassCell({ column, cell, picture }: ThemeClassCellProps) {
  const text = useText();
  const { colour, label } = classOfCell(column, cell, picture);
  const isSample = cell.fact?.valueStatus === "sample";
  return (
    <span className="class-cell">
      <Swatch colour={colour} dotted={isSample} />
      <span className="class-label">{label(text)}</span>
      {isSample && column.id !== "class" && <span className="sample-mark">{text.table.sampleShort}</span>}
    </span>
  );
}
