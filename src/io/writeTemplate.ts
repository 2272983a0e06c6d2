import type { Dataset } from "../domain/dataset";
import { ATTAINMENT_COLUMNS, VILLAGE_COLUMNS } from "./columns";

/** Kinds of list that an office can fill in. */
export type TemplateKind = "villages" | "attainment";

const cell = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const csv = (rows: readonly (readonly string[])[]) =>
  // the byte order mark makes spreadsheets read UTF-8
  `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/**
 * An empty form as CSV with the units and codes filled in: one line per commune to copy for each village,
 * or one line per commune and indicator.
 */
export function writeTemplate(kind: TemplateKind, dataset: Dataset): string {
  const communes = dataset.communes;
  if (kind === "villages")
    return csv([
      VILLAGE_COLUMNS,
      ...communes.map((it) => [it.code, it.name, ...VILLAGE_COLUMNS.slice(2).map(() => "")]),
    ]);
  const rows = communes
    .filter((it) => it.kind === "commune")
    .flatMap((commune) =>
      dataset.indicators.map((it) => [commune.code, commune.name, it.id, it.shortName, "", "", ""]),
    );
  return csv([ATTAINMENT_COLUMNS, ...rows]);
}
