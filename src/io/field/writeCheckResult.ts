import { isEmptyCheck, type VillageCheck } from "../../domain/field/fieldCheck";
import { formTitles } from "../../text/formWords";
import { viField } from "../../text/viField";
import type { XlsxCell, XlsxColumn } from "../export/sheetXml";
import { writeXlsx } from "../export/writeXlsx";
import { readFieldAnswer } from "./readFieldAnswer";
import { type FormMeasure, type FormVillage, titleOf, VILLAGE_ID_TITLE } from "./writeCollectionForm";

export interface CheckResult {
  villages: readonly FormVillage[];
  checks: ReadonlyMap<string, VillageCheck>;
  measures: readonly FormMeasure[];
  /** who checked, and when, in words */
  source: string;
  /** ISO date of the check */
  date: string;
}

/**
 * What was noted in the field as a workbook that the import takes: a line per village with something noted. A cell
 * without an answer is empty, which leaves what is held; one that cannot be read stands as it was typed.
 */
export function writeCheckResult(result: CheckResult): Promise<Uint8Array<ArrayBuffer>> {
  const { villages, checks, measures, source, date } = result;
  const isSample = villages.some(({ village }) => village.geometryStatus === "sample");
  const noted = villages.flatMap((it) => {
    const check = checks.get(it.village.id);
    return check === undefined || isEmptyCheck(check) ? [] : [{ ...it, check }];
  });
  const hasPositions = noted.some(({ check }) => check.position !== null);
  const header = [
    formTitles.unitCode,
    formTitles.communeName,
    VILLAGE_ID_TITLE,
    formTitles.villageName,
    ...(hasPositions ? [formTitles.lng, formTitles.lat] : []),
    ...measures.map(titleOf),
    formTitles.asOf,
    formTitles.source,
    formTitles.note,
  ];
  const rows = noted.map(({ village, communeName, facts, check }): XlsxCell[] => [
    village.communeCode,
    communeName,
    village.id,
    village.name,
    ...(hasPositions ? (check.position?.at ?? [null, null]) : []),
    ...measures.map((it) => cellOf(it, check, facts(it.measure).value)),
    date,
    source,
    check.note.trim(),
  ]);
  const column = (title: string, index: number): XlsxColumn => ({
    width: Math.min(Math.max(title.length + 2, 12), 30),
    isText: hasPositions ? index < 4 || index > 5 : true,
    decimals: null,
  });
  return writeXlsx([
    {
      name: viField.check.sheet,
      headerRows: isSample ? 2 : 1,
      rows: isSample ? [[viField.sampleMark], header, ...rows] : [header, ...rows],
      columns: header.map(column),
      choices: [],
      hasFilters: true,
    },
  ]);
}

/** Shares as text with a decimal comma: a column of small shares must not be taken for parts of one. */
function cellOf(measure: FormMeasure, check: VillageCheck, held: number | null): XlsxCell {
  const answer = check.answers[measure.measure];
  const reading = readFieldAnswer(answer, measure);
  if (reading.kind === "fault" && answer?.kind === "corrected") return answer.text.trim();
  const value = reading.kind === "figure" ? reading.value : answer?.kind === "confirmed" ? held : null;
  if (value === null) return null;
  if (measure.isYesNo) return value === 1 ? viField.yes : viField.no;
  return measure.unit === "%" ? String(value).replace(".", ",") : value;
}
