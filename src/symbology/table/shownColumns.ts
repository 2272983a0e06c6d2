import { formatDate } from "../../text/format";
import type { Text } from "../../text/text";
import type { Picture, PictureUnit } from "../picture";
import { type Cell, plainCell, SHOWN_GROUP, type TableColumn } from "./column";
import { rankOfClass, unitOf } from "./themeColumns";

const BOTH = ["commune", "village"] as const;

/** The theme on show: its class, its value, and what kind of value that is, from which document and when. */
export const SHOWN_COLUMNS: readonly TableColumn[] = [
  {
    ...shown("class", (text) => text.table.klass),
    kind: "class",
    isUsual: () => true,
    read: () => shownCell,
    write: (text, cell, picture) => labelOf(cell, picture, text),
    rank: (cell, { classes }) => rankOfClass(cell, classes),
  },
  {
    ...shown("value", (text) => text.table.value),
    kind: "number",
    // a categorical theme has no values apart from its classes
    isUsual: ({ theme }) => !theme.isCategorical,
    unit: (text, picture) => (picture.theme.isCategorical ? "" : unitOf(picture.theme, text, picture)),
    read: () => shownCell,
    write: (text, cell, { theme, level }) => theme.format(text, cell.value ?? "", level),
    rank: (cell, picture) => (picture.theme.isCategorical ? rankOfClass(cell, picture.classes) : cell.value),
  },
  {
    ...shown("status", (text) => text.table.status),
    isUsual: () => true,
    read: () => shownCell,
    write: (text, cell) => text.status[cell.fact?.valueStatus ?? "missing"],
    rank: (cell, _, text) => (cell.value === null ? null : text.status[cell.fact?.valueStatus ?? "missing"]),
  },
  {
    ...shown("source", (text) => text.provenance.source),
    isUsual: () => false,
    read: (dataset) => (unit) => {
      const { source, valueStatus } = unit.value;
      if (source === "" || valueStatus === "sample") return plainCell(null);
      return plainCell(dataset.sources.get(source)?.title ?? source);
    },
  },
  {
    ...shown("date", (text) => text.table.date),
    isUsual: () => false,
    read: () => (unit) => plainCell(unit.value.asOf === "" ? null : unit.value.asOf),
    write: (text, cell) => formatDate(String(cell.value), text.language),
  },
];

function shown(id: string, title: TableColumn["title"]) {
  return {
    id,
    title,
    levels: BOTH,
    group: SHOWN_GROUP,
    kind: "text" as const,
    unit: () => "",
    write: (_: Text, cell: Cell) => String(cell.value),
    rank: (cell: Cell) => cell.value,
  };
}

function shownCell({ value, classKey }: PictureUnit): Cell {
  return { value: value.value, fact: value, classKey };
}

function labelOf({ classKey, value }: Cell, picture: Picture, text: Text): string {
  return picture.classes.find((it) => it.key === classKey)?.label(text) ?? String(value);
}
