import type { Edit, EditFault, EditField } from "../../io/edit/edit";
import { editsOfBlock, fillDown } from "../../io/edit/editsOfBlock";
import { today } from "../../store/selectors";
import type { EditTarget } from "../edit/editTarget";

/** A stretch of the table, from one of its cells on. */
export interface Stretch {
  /** ids of units, in the order of the table */
  units: readonly string[];
  /** ids of columns */
  columns: readonly string[];
  targetOf: (unit: string, column: string) => EditTarget | null;
  nameOf: (unit: string) => string;
}

/** What pasting or filling down would do with a stretch, before anybody has said that it should. */
export interface CellBlock {
  kind: "paste" | "fill";
  stretch: Stretch;
  edits: readonly Edit[];
  /** cells that are none of the table's */
  faults: readonly EditFault[];
}

/** A block of a spreadsheet at the first cell of a stretch. */
export function pastedBlock(text: string, stretch: Stretch, selected: number): CellBlock {
  const { units, columns, targetOf } = stretch;
  const fields = columns.map((it) => firstField(units, it, targetOf));
  const { edits, faults } = editsOfBlock(units, fields, text, { rows: Math.max(1, selected), columns: 1 });
  return { kind: "paste", stretch, edits, faults };
}

/** The first unit's value for all of a column; nothing where it has none. */
export function filledBlock(stretch: Stretch): CellBlock {
  const { units, columns, targetOf } = stretch;
  const [first = "", ...others] = units;
  const target = targetOf(first, columns[0] ?? "");
  const edits =
    target === null || target.current === "" ? [] : fillDown(others, target.field, target.current);
  return { kind: "fill", stretch, edits, faults: [] };
}

function firstField(
  units: readonly string[],
  column: string,
  targetOf: Stretch["targetOf"],
): EditField | null {
  for (const it of units) {
    const target = targetOf(it, column);
    if (target !== null) return target.field;
  }
  return null;
}

/** The edits with their days: a dated figure corrects the office's own in its place, or is of `asOf`. */
export function datedEdits({ edits, stretch }: CellBlock, asOf: string): Edit[] {
  return edits.map((edit) => {
    const { field } = edit;
    if (field.what !== "measure") return edit;
    const own = targetOfEdit(edit, stretch)?.field;
    const ownDay = own?.what === "measure" ? own.asOf : "";
    return { ...edit, field: { ...field, asOf: ownDay === "" ? asOf || today() : ownDay } };
  });
}

/** One cell that would change, in words: “Xã Thu Lũm – Tỷ lệ hộ nghèo”, old and new; "" for no value. */
export interface CellLine {
  key: string;
  about: string;
  old: string;
  now: string;
}

/** Cells that are taken and of which another text is given than they have. */
export function cellLines({ edits, stretch }: CellBlock, faults: readonly EditFault[]): CellLine[] {
  const refused = new Set(faults.map(cellKey));
  return edits.flatMap((edit): CellLine[] => {
    const target = targetOfEdit(edit, stretch);
    const now = edit.text.trim();
    if (target === null || now === target.current || refused.has(cellKey(edit))) return [];
    const word = (text: string) => target.choices?.find(({ value }) => value === text)?.label ?? text;
    const about = `${stretch.nameOf(edit.unitId)} – ${target.label}`;
    return [{ key: cellKey(edit), about, old: word(target.current), now: word(now) }];
  });
}

function targetOfEdit({ unitId, field }: Edit, { columns, targetOf }: Stretch): EditTarget | null {
  for (const column of columns) {
    const target = targetOf(unitId, column);
    if (target !== null && fieldKey(target.field) === fieldKey(field)) return target;
  }
  return null;
}

/** A figure is the same one whatever its day. */
function fieldKey(field: EditField): string {
  return field.what === "measure" ? `measure ${field.measure}` : JSON.stringify(field);
}

function cellKey({ unitId, field }: Pick<EditFault, "unitId" | "field">): string {
  return `${unitId} ${field === null ? "" : fieldKey(field)}`;
}
