import type { EnteredFault, FileRefusal } from "../domain/enteredFault";
import { ATTAINMENT_COLUMNS, VILLAGE_COLUMNS } from "./columns";
import { attainmentReader } from "./readTemplateAttainment";
import { codeRegisterOf } from "./readTemplateCommune";
import type { TemplateData } from "./readTemplateData";
import { type FormReading, makeFault, type ReportFault, type TemplateContext } from "./readTemplateRow";
import { readTemplateTable, type TemplateTable } from "./readTemplateTable";
import { MAX_FILE_BYTES, readTemplateText } from "./readTemplateText";
import { villageReader } from "./readTemplateVillages";
import type { TemplateKind } from "./writeTemplate";

export type { TemplateContext } from "./readTemplateRow";

/** Rows of a filled-in form. Lines that the form brought and nobody filled in are `blank` alone. */
export interface RowCounts {
  read: number;
  accepted: number;
  refused: number;
  blank: number;
}

/** What a file holds, before anything of it is applied. */
export type TemplateReading =
  | { ok: false; refusal: FileRefusal; details: readonly string[] }
  | { ok: true; kind: TemplateKind; counts: RowCounts; faults: EnteredFault[]; entered: TemplateData };

const FORMS = {
  villages: { columns: VILLAGE_COLUMNS, required: ["communeCode", "village"], reader: villageReader },
  attainment: {
    columns: ATTAINMENT_COLUMNS,
    required: ["communeCode", "indicatorId", "status"],
    reader: attainmentReader,
  },
} as const;

/** Milliseconds between two breaths: keeps the page answering while a long list is read. */
const AT_ONCE_MS = 20;

/**
 * Reads a form that an office has filled in (see `writeTemplate`), whichever of the two it is. Never throws for
 * what the file holds: what cannot be used is refused row by row, with the reason.
 */
export async function readTemplate(
  file: Pick<File, "name" | "size" | "arrayBuffer">,
  context: TemplateContext,
): Promise<TemplateReading> {
  const refuse = (refusal: FileRefusal, details: readonly string[] = []): TemplateReading => ({
    ok: false,
    refusal,
    details,
  });
  if (file.size > MAX_FILE_BYTES) return refuse("too-large", [String(file.size)]);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // moved or deleted since it was chosen, or a folder
    return refuse("unreadable");
  }
  const decoded = readTemplateText(new Uint8Array(bytes));
  if (!decoded.ok) return refuse(decoded.refusal);
  const reading = await readTemplateTable(decoded.text);
  if (!reading.ok) return reading;
  const { table } = reading;
  const kind = kindOf(table);
  if (kind === null) return refuse("not-a-form");
  const absent = FORMS[kind].required.filter((it) => !hasColumn(table, it));
  if (absent.length > 0) return refuse("columns-missing", absent);
  if (kind === "attainment" && context.dataset.indicators.length === 0) return refuse("criteria-missing");
  return readRows(kind, table, file.name.normalize("NFC"), context);
}

async function readRows(
  kind: TemplateKind,
  table: TemplateTable,
  fileName: string,
  context: TemplateContext,
): Promise<TemplateReading> {
  const form: FormReading = {
    context,
    register: codeRegisterOf(context.dataset),
    fileName,
    sources: new Map(),
  };
  const reader = FORMS[kind].reader(form);
  const faults = unknownColumns(kind, table).map((it) => makeFault("column-extra", 1, it, it));
  const counts: RowCounts = { read: 0, accepted: 0, refused: 0, blank: 0 };
  let rested = performance.now();
  for (const row of table.rows) {
    if (performance.now() - rested > AT_ONCE_MS) {
      await breathe();
      rested = performance.now();
    }
    if (reader.isBlank(row) && row.beyond === "") {
      counts.blank += 1;
      continue;
    }
    counts.read += 1;
    let isRefused = false;
    const report: ReportFault = (code, column, value, details) => {
      const fault = makeFault(code, row.row, column, value, details);
      isRefused ||= fault.severity === "error";
      faults.push(fault);
      return null;
    };
    // cells out of place would be read as something else
    if (row.beyond === "") reader.read(row, report);
    else report("cells-extra", "", row.beyond);
    counts[isRefused ? "refused" : "accepted"] += 1;
  }
  const taken = reader.result();
  const used = usedSources(taken);
  const sources = [...form.sources.values()].filter((it) => used.has(it.id));
  return { ok: true, kind, counts, faults, entered: { ...taken, sources, fileNames: [fileName] } };
}

/** A document that only refused rows name is no source of anything. */
function usedSources({ villages, attainment }: Pick<TemplateData, "villages" | "attainment">): Set<string> {
  const values = villages.flatMap((it) => [it.difficulty, it.households, it.population, it.povertyRatePct]);
  return new Set([...values, ...attainment].map((it) => it.source));
}

function hasColumn(table: TemplateTable, column: string): boolean {
  return table.columns.some((it) => it.toLowerCase() === column.toLowerCase());
}

function kindOf(table: TemplateTable): TemplateKind | null {
  if (hasColumn(table, "indicatorId")) return "attainment";
  return hasColumn(table, "village") ? "villages" : null;
}

function unknownColumns(kind: TemplateKind, table: TemplateTable): string[] {
  const known = new Set(FORMS[kind].columns.map((it) => it.toLowerCase()));
  return table.columns.filter((it) => !known.has(it.toLowerCase()));
}

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
