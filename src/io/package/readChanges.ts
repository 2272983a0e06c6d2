import { CHANGE_KINDS, type Change, type ChangeKind, type RecordChange } from "../../domain/entered/change";
import { ENTERED_TABLES, type EnteredTable } from "../../domain/entered/enteredTables";
import type { makeBreather } from "../breathe";
import { plainText } from "../csvCells";
import { readCsvRows } from "../readCsvRows";
import { PackageFault, validRecord } from "./packageFault";
import { CHANGE_COLUMNS, CHANGES_PATH } from "./packageTables";

/** The change log: rows of one change stand together, in the order in which they were done. */
export async function readChanges(text: string, breathe: ReturnType<typeof makeBreather>): Promise<Change[]> {
  const changes: Change[] = [];
  let row = 0;
  let records: RecordChange[] = [];
  let last = "";
  for (const cells of readCsvRows(text)) {
    row += 1;
    if (row === 1) {
      if (cells.join(",") !== CHANGE_COLUMNS.join(",")) throw faultAt(row, "");
      continue;
    }
    const [
      id = "",
      at = "",
      by = "",
      kind = "",
      fileName = "",
      table = "",
      key = "",
      before = "",
      after = "",
    ] = [...cells.slice(0, 5).map(plainText), cells[5] ?? "", plainText(cells[6] ?? ""), ...cells.slice(7)];
    if (id !== last) {
      if (!isKind(kind)) throw faultAt(row, "kind");
      records = [];
      changes.push({ id, at, by, kind, fileName, records });
      last = id;
    }
    if (table === "") continue;
    if (!isTable(table)) throw faultAt(row, "table");
    records.push({
      table,
      key,
      before: recordOf(table, before, row),
      after: recordOf(table, after, row),
    } as RecordChange);
    await breathe();
  }
  return changes;
}

function recordOf(table: EnteredTable, cell: string, row: number): object | null {
  if (cell === "") return null;
  let json: unknown;
  try {
    json = JSON.parse(cell);
  } catch {
    throw faultAt(row, "before, after");
  }
  return validRecord(table, json, CHANGES_PATH, row);
}

function faultAt(row: number, column: string): PackageFault {
  return new PackageFault("package-table", CHANGES_PATH, row, column);
}

function isKind(text: string): text is ChangeKind {
  return (CHANGE_KINDS as readonly string[]).includes(text);
}

function isTable(text: string): text is EnteredTable {
  return (ENTERED_TABLES as readonly string[]).includes(text);
}
