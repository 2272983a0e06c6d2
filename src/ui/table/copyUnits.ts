import type { Dataset } from "../../domain/dataset";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { Cell, TableColumn } from "../../symbology/table/column";
import type { Text } from "../../text/text";
import { type TsvCell, writeTsv } from "../grid/writeTsv";
import { citation, classOfCell, fullTitle } from "./columnWords";
import { unitName } from "./UnitButton";

interface Copied {
  columns: readonly TableColumn[];
  picture: Picture;
  dataset: Dataset;
  text: Text;
}

/**
 * Units as tab-separated text: what the table shows, numbers bare. Where a copied figure is made up, a last
 * column says which ones of its row are.
 */
export function* copyUnits(
  units: readonly PictureUnit[],
  { columns, picture, dataset, text }: Copied,
): Generator<void, string> {
  const readers = columns.map((it) => it.read(dataset, picture));
  const titles = columns.map((it) => fullTitle(it, picture, dataset, text));
  const rows: TsvCell[][] = [];
  let hasSample = false;
  for (const unit of units) {
    const cells = readers.map((read) => read(unit));
    const samples = titles.filter((_, index) => isSample(columns[index], cells[index]));
    hasSample ||= samples.length > 0;
    rows.push([
      ...columns.map((column, index) => plain(column, cells[index] as Cell, unit, picture, dataset, text)),
      samples.join(", "),
    ]);
    if (rows.length % 64 === 0) yield;
  }
  const heading = hasSample ? [...titles, text.table.sampleColumn] : titles;
  return yield* writeTsv(heading, hasSample ? rows : rows.map((it) => it.slice(0, -1)), text.language);
}

function isSample(column: TableColumn | undefined, cell: Cell | undefined): boolean {
  return column?.id !== "status" && cell?.fact?.valueStatus === "sample";
}

/** What a cell holds without the marks of the screen. A figure that is not known is an empty cell. */
function plain(
  column: TableColumn,
  cell: Cell,
  unit: PictureUnit,
  picture: Picture,
  dataset: Dataset,
  text: Text,
): TsvCell {
  if (column.id === "unit") return unitName(unit, text);
  if (column.id === "status") return citation(cell, dataset, text);
  if (column.kind === "number") return typeof cell.value === "number" ? cell.value : null;
  if (column.kind === "class") return classOfCell(column, cell, picture).label(text);
  return cell.value === null ? null : column.write(text, cell, picture);
}
