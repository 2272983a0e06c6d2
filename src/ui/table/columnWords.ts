import type { Dataset } from "../../domain/dataset";
import { isKnown } from "../../domain/provenance";
import { MISSING } from "../../symbology/answers";
import type { Picture } from "../../symbology/picture";
import type { Cell, TableColumn } from "../../symbology/table/column";
import { isNotApplicable } from "../../symbology/table/themeColumns";
import type { ThemeClass } from "../../symbology/theme";
import { findTheme } from "../../symbology/themes";
import { formatDate } from "../../text/format";
import type { Text } from "../../text/text";
import { sourceTitle } from "../sourceLine";

/** Where a value is from, in one line: kind, document, date; “” for what states no fact. */
export function citation(cell: Cell, dataset: Dataset, text: Text): string {
  const { fact } = cell;
  if (fact === null) return "";
  if (isNotApplicable(cell)) return text.classes.notApplicable;
  const source = isKnown(fact) && fact.source !== "" ? sourceTitle(dataset, fact.source, text) : "";
  const date = fact.asOf === "" ? "" : formatDate(fact.asOf, text.language);
  return [text.status[fact.valueStatus], source, date, fact.note ?? ""].filter((it) => it !== "").join(" · ");
}

/** What a cell of a figure or a text says without a value. */
export function absentWords(cell: Cell, text: Text): string {
  return cell.fact === null || isNotApplicable(cell) ? "–" : text.table.missingValue;
}

/** The class of a cell, with its colour, as the legend of its theme has it. */
export function classOfCell(column: TableColumn, cell: Cell, picture: Picture): ThemeClass {
  const classes =
    column.id === "class" ? picture.classes : (findTheme(column.id)?.classes(picture.level) ?? []);
  return classes.find((it) => it.key === cell.classKey) ?? MISSING;
}

/** The heading of a column in a copy: with the theme where it says “value”, and with what is counted. */
export function fullTitle(column: TableColumn, picture: Picture, dataset: Dataset, text: Text): string {
  const isShown = column.id === "class" || column.id === "value";
  const title = isShown
    ? picture.theme.title(text, picture.level, dataset)
    : column.title(text, picture, dataset);
  const unit = column.unit(text, picture);
  return unit === "" ? title : `${title} (${unit})`;
}
