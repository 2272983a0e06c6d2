import type { ImportCheckText } from "../../text/importCheckWords";
import { cellText } from "./check/cells/cellText";
import type { ImportCheck } from "./importCheck";
import type { HeadedTable } from "./sourceTable";

/** What a spreadsheet would take for a formula; a plain number or a lone stroke it does not. */
const FORMULA = /^[=+\-@\t\r](?!\d[\d.,\s]*%?$|[\s-]*$)/u;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The refused rows of a table as CSV, as they came, with their row in the file and the reasons: to be corrected and
 * brought back. Both added columns are left aside then.
 */
export function writeFaultyRows(
  table: HeadedTable,
  check: Pick<ImportCheck, "findings">,
  text: Pick<ImportCheckText, "findings" | "faultyRows">,
): string {
  const reasons = new Map<number, string[]>();
  for (const finding of check.findings) {
    if (finding.severity !== "error") continue;
    const { reason, remedy } = text.findings[finding.code](finding);
    const place = finding.column === "" ? "" : `${finding.column}: `;
    reasons.set(finding.row, [...(reasons.get(finding.row) ?? []), `${place}${reason} ${remedy}`]);
  }
  const rows = table.rows.flatMap(({ row, cells }) => {
    const why = reasons.get(row);
    if (why === undefined) return [];
    const own = table.header.map((_, column) => cellText(cells[column]));
    return [[String(row), ...own, [...new Set(why)].join(" | ")]];
  });
  const header = [text.faultyRows.row, ...table.header, text.faultyRows.reason];
  // the byte order mark makes spreadsheets read UTF-8
  return `\ufeff${[header, ...rows].map((it) => it.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
