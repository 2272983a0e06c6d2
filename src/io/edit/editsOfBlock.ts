import type { Edit, EditFault, EditField } from "./edit";

export interface BlockEdits {
  edits: Edit[];
  faults: EditFault[];
}

/**
 * The edits of a block that was copied from a spreadsheet and pasted at the first of `units` and `fields`, both in
 * the order of the table from there to its end; null for a column that cannot be edited. A single cell fills the
 * whole selection. Nothing is taken of a block that is larger than the table.
 */
export function editsOfBlock(
  units: readonly string[],
  fields: readonly (EditField | null)[],
  text: string,
  selected: { rows: number; columns: number } = { rows: 1, columns: 1 },
): BlockEdits {
  const block = cellsOfBlock(text);
  const width = Math.max(0, ...block.map((it) => it.length));
  const isOne = block.length === 1 && width === 1;
  const [rows, columns] = isOne ? [selected.rows, selected.columns] : [block.length, width];
  if (rows > units.length || columns > fields.length) {
    const details = [String(rows), String(columns)];
    return {
      edits: [],
      faults: [{ code: "edit-block-too-large", unitId: units[0] ?? "", field: null, text: "", details }],
    };
  }
  const edits: Edit[] = [];
  const faults: EditFault[] = [];
  for (const [row, unitId] of units.slice(0, rows).entries())
    for (const [column, field] of fields.slice(0, columns).entries()) {
      const cell = (isOne ? block[0]?.[0] : block[row]?.[column]) ?? "";
      if (field !== null) edits.push({ unitId, field, text: cell });
      else if (cell.trim() !== "")
        faults.push({ code: "edit-not-editable", unitId, field, text: cell, details: [] });
    }
  return { edits, faults };
}

/** The same text for all of these units. */
export function fillDown(units: readonly string[], field: EditField, text: string): Edit[] {
  return units.map((unitId) => ({ unitId, field, text }));
}

/** Cells as spreadsheets put them on the clipboard: tabs, line ends, quotes around cells that hold either. */
function cellsOfBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(at, at + 100_000));
    const plain = /[^\t\r\n]*/y;
    plain.lastIndex = at;
    const cell = quoted?.[1]?.replaceAll('""', '"') ?? plain.exec(text)?.[0] ?? "";
    rows.at(-1)?.push(cell);
    at += quoted?.[0].length ?? cell.length;
    if (text[at] === "\t") at += 1;
    else {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      // the line end after the last row begins no other
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
