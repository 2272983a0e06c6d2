import type { Edit, EditField } from "../../io/edit/edit";
import { editsOfBlock, fillDown } from "../../io/edit/editsOfBlock";
import { editCells } from "../../store/edits";
import { today } from "../../store/selectors";
import { formatNumber } from "../../text/format";
import type { EditTarget } from "../edit/editTarget";
import type { ChangeNames } from "../office/changeWords";

/** A stretch of the table, from one of its cells on. */
export interface Stretch {
  /** ids of units, in the order of the table */
  units: readonly string[];
  /** ids of columns */
  columns: readonly string[];
  targetOf: (unit: string, column: string) => EditTarget | null;
  nameOf: (unit: string) => string;
}

/** Puts a block of a spreadsheet into a stretch, its cells one by one; what was taken and what not, in words. */
export function pasteCells(
  text: string,
  stretch: Stretch,
  selected: number,
  words: ChangeNames,
): Promise<string> {
  const { units, columns, targetOf } = stretch;
  const fields = columns.map((it) => firstField(units, it, targetOf));
  const { edits, faults } = editsOfBlock(units, fields, text, { rows: Math.max(1, selected), columns: 1 });
  return take(edits, faults, stretch, words);
}

/** The first unit's value for all of a column. */
export function fillCells(stretch: Stretch, words: ChangeNames): Promise<string> {
  const { units, columns, targetOf } = stretch;
  const [first = "", ...others] = units;
  const target = targetOf(first, columns[0] ?? "");
  if (target === null || target.current === "") return Promise.resolve(words.office.edit.unchanged);
  return take(fillDown(others, target.field, target.current), [], stretch, words);
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

async function take(
  edits: readonly Edit[],
  refused: readonly Awaited<ReturnType<typeof editCells>>[number][],
  { nameOf, columns, targetOf }: Stretch,
  words: ChangeNames,
): Promise<string> {
  const { keep, office, text } = words;
  const exact = edits.map((edit) => ({ ...edit, field: dated(edit, columns, targetOf) }));
  const faults = [...refused, ...(exact.length === 0 ? [] : await editCells(exact))];
  const number = (value: number) => formatNumber(value, { language: text.language });
  const [first] = faults;
  const taken = exact.length - (faults.length - refused.length);
  const said = taken > 0 ? [office.edit.pasted(number(taken))] : [];
  if (first !== undefined) {
    const { reason, remedy } = keep.editFaults[first.code](first.details);
    said.push(office.edit.refused(number(faults.length), nameOf(first.unitId), `${reason} ${remedy}`));
  }
  return said.length === 0 ? office.edit.unchanged : said.join(" ");
}

/** A dated figure corrects the office's own in its place, or is of this day. */
function dated(edit: Edit, columns: readonly string[], targetOf: Stretch["targetOf"]): EditField {
  const { field, unitId } = edit;
  if (field.what !== "measure") return field;
  for (const column of columns) {
    const own = targetOf(unitId, column)?.field;
    if (own?.what === "measure" && own.measure === field.measure)
      return { ...field, asOf: own.asOf === "" ? today() : own.asOf };
  }
  return { ...field, asOf: today() };
}
