import { type ReactNode, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { TableColumn } from "../../symbology/table/column";
import type { Text } from "../../text/text";
import type { EditTarget } from "../edit/editTarget";
import { useLoaded } from "../useLoaded";
import type { CellBlock, Stretch } from "./cellBlock";
import { cellTarget } from "./cellTarget";
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
const loadPreview = () => import("./BlockPreview").then((it) => it.BlockPreview);

/** Editing in the table: one cell in a form, a pasted block, a value filled down; and what there is to say of it. */
export function useTableEdits({ rows, columns, selected, picture, dataset, text }: Editable) {
  const [open, setOpen] = useState<{ target: EditTarget; cell: HTMLElement } | null>(null);
  const [said, setSaid] = useState("");
  const [block, setBlock] = useState<CellBlock | null>(null);
  const { Component: Editor } = useLoaded(open !== null, loadEditor);
  const { Component: Preview, hasFailed } = useLoaded(block !== null, loadPreview);
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
  const withBlocks = (work: (tools: typeof import("./cellBlock")) => CellBlock) => {
    void import("./cellBlock").then(
      (tools) => {
        setSaid("");
        setBlock(work(tools));
      },
      () => setSaid(text.office.notLoaded),
    );
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
  const preview: ReactNode =
    block === null || Preview === null ? null : (
      <Preview
        block={block}
        onClose={(words) => {
          setBlock(null);
          setSaid(words);
        }}
      />
    );
  return {
    editor: preview ?? editor,
    said: block !== null && hasFailed ? text.office.notLoaded : said,
    onEdit: (row: number, column: number, cell: HTMLElement) => {
      const [unit, shown] = [rows[row], columns[column]];
      const target = unit === undefined || shown === undefined ? null : targetOf(unit.id, shown.id);
      if (target !== null) setOpen({ target, cell });
    },
    onPaste: (row: number, column: number, pasted: string) =>
      withBlocks(({ pastedBlock }) => pastedBlock(pasted, stretchFrom(row, column), selected.size)),
    onFill: (row: number, column: number) => {
      if (selected.size > 1) withBlocks(({ filledBlock }) => filledBlock(stretchFrom(row, column)));
    },
  };
}
