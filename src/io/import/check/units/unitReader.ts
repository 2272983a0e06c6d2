import type { FindingCode } from "../../../../domain/entered/importWords";
import type { Field } from "../../importFields";
import type { QuestionBook } from "../questionBook";
import type { RowLog } from "../rowLog";
import type { TableView } from "../tableView";
import type { CodeListEvidence } from "./codeListEvidence";
import { resolveUnit, type UnitNeed } from "./resolveUnit";
import type { RowUnit } from "./unitCellsReader";
import type { UnitNote, UnitReading } from "./unitReading";
import type { UnitRegister } from "./unitRegister";

const FIELDS: Readonly<Record<UnitNote["field"], Field>> = {
  code: "unitCode",
  name: "communeName",
  oldCode: "oldCommuneCode",
  oldName: "oldCommuneName",
  district: "oldDistrict",
};

/** Finds the unit of each row; rows that say the same are looked up once. */
export function unitReader(
  register: UnitRegister,
  evidence: CodeListEvidence,
  book: QuestionBook,
  need: UnitNeed,
): (unit: RowUnit, row: number) => UnitReading {
  const known: { reading: UnitReading; asked: readonly string[] }[] = [];
  return (unit, row) => {
    const earlier = known[unit.index];
    if (earlier !== undefined) {
      for (const id of earlier.asked) book.addRow(id, row);
      return earlier.reading;
    }
    const asked: string[] = [];
    const noting: QuestionBook = {
      ...book,
      ask: (spec, at) => {
        asked.push(spec.id);
        return book.ask(spec, at);
      },
    };
    const reading = resolveUnit(unit.cells, row, { register, evidence, book: noting, need });
    known[unit.index] = { reading, asked };
    return reading;
  };
}

/** Tells what was found of the unit. */
export function reportUnit(
  reading: UnitReading,
  unit: RowUnit,
  row: number,
  view: TableView,
  log: RowLog,
): void {
  // most rows: nothing to tell
  if (reading.kind === "unit" && reading.notes.length === 0 && unit.origin !== "above") return;
  const told = (code: FindingCode, note: Omit<UnitNote, "code">) => {
    const column = view.header(FIELDS[note.field]) || view.header("villageName");
    log.report(row, code, column, note.value, note.details);
  };
  if (unit.origin === "above")
    log.report(row, "unit-from-above", view.header("communeName") || view.header("unitCode"), "", [
      unit.cells.name || unit.cells.oldName || unit.cells.code,
    ]);
  switch (reading.kind) {
    case "unit":
      for (const note of reading.notes) told(note.code, note);
      return;
    case "refused":
      told(reading.code, reading);
      return;
    case "waiting":
      log.wait(row);
      return;
    default:
      return;
  }
}
