import { type ReactNode, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { TableColumn } from "../../symbology/table/column";
import type { Text } from "../../text/text";
import type { EditTarget } from "../edit/editTarget";
import { useLoaded } from "../useLoaded";
import { cellTarget } from "./cellTarget";
import type { Stretch } from "./pasteCells";
import { unitName } from "./UnitButton";

interface Editable {
  rows: readonly PictureUnit[];
  columns: readonly TableColumn[];
  selected: ReadonlySet<string>;
  picture: Picture;
  dataset: Dataset;
  text: Text;
}

const loadEditor = () => import("./CellEditor").then((it) => it.CellEditor);

/** Editing in the table: one cell in a form, a pasted block, a value filled down; and what there is to say of it. */
export function useTableEdits({ rows, columns, selected, picture, dataset, text }: Editable) {
  const [open, setOpen] = useState<{ target: EditTarget; cell: HTMLElement } | null>(null);
  const [said, setSaid] = useState("");
  const { Component: Editor } = useLoaded(open !== null, loadEditor);
  const titleOf = (id: string) => columns.find((it) => it.id === id)?.title(text, picture, dataset) ?? id;
  const targetOf = (unit: string, column: string) =>
    cellTarget(unit, { id: column, title: titleOf(column) }, { picture, dataset, text });

  const nameOf = (id: string) => {
    const unit = rows.find((it) => it.id === id);
    return unit === undefined ? id : unitName(unit, text);
  };

  /** from a cell on; with rows selected, those rows and this column */
  const stretchFrom = (row: number, column: number): Stretch => {
    const from = selected.size === 0 ? rows.slice(row) : rows.filter((it) => selected.has(it.id));
    return {
      units: from.map((it) => it.id),
      columns: columns.slice(column).map((it) => it.id),
      targetOf,
      nameOf,
    };
  };
  const withWords = (work: (tools: Tools) => Promise<string>) => {
    void loadTools(text, dataset)
      .then(work)
      .then(setSaid, () => setSaid(text.office.notLoaded));
  };
  const editor: ReactNode =
    open === null || Editor === null ? null : (
      <Editor
        target={open.target}
        unitName={nameOf(open.target.unitId)}
        cell={open.cell}
        onClose={() => {
          setOpen(null);
          open.cell.focus();
        }}
      />
    );
  return {
    editor,
    said,
    onEdit: (row: number, column: number, cell: HTMLElement) => {
      const [unit, shown] = [rows[row], columns[column]];
      const target = unit === undefined || shown === undefined ? null : targetOf(unit.id, shown.id);
      if (target !== null) setOpen({ target, cell });
    },
    onPaste: (row: number, column: number, block: string) =>
      withWords(({ pasteCells, words }) => pasteCells(block, stretchFrom(row, column), selected.size, words)),
    onFill: (row: number, column: number) => {
      if (selected.size > 1) withWords(({ fillCells, words }) => fillCells(stretchFrom(row, column), words));
    },
  };
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

/** What only somebody who edits needs. */
async function loadTools(text: Text, dataset: Dataset) {
  const [{ pasteCells, fillCells }, { keepTextOf }, { officeTextOf }] = await Promise.all([
    import("./pasteCells"),
    import("../../text/keepText"),
    import("../../text/officeText"),
  ]);
  const words = {
    text,
    dataset,
    overlays: null,
    keep: keepTextOf(text.language),
    office: officeTextOf(text.language),
  };
  return { pasteCells, fillCells, words };
}
