import { FindingLog } from "./findingLog";
import { checkTableSize, readDelimited } from "./readDelimited";
import type { FileReading } from "./reading";
import { columnWidth } from "./readTextFile";
import { refusalOf } from "./refusal";

/**
 * Cells copied from a spreadsheet: columns by tabs, rows by lines, a cell with a line break or a quote in quotes. Text
 * without a tab is read as a file would be (lines of CSV are pasted too).
 */
export async function readPaste(text: string): Promise<FileReading> {
  const nothing = { tables: [], packages: [], rules: [], refusals: [], findings: [], choices: [] };
  const log = new FindingLog("");
  try {
    const source = { fileName: "", format: "paste" as const, encoding: "" };
    const table = await readDelimited(
      text.normalize("NFC"),
      source,
      log,
      text.includes("\t") ? "\t" : undefined,
    );
    checkTableSize(table.rows.length, columnWidth(table));
    if (table.rows.length === 0)
      return { ...nothing, refusals: [{ code: "empty", fileName: "", details: [] }] };
    return { ...nothing, tables: [table], findings: log.list() };
  } catch (error) {
    return { ...nothing, refusals: [refusalOf(error, "")] };
  }
}
