import type { AskedFigure } from "../../domain/rules/askedFigures";
import type { Facts } from "../../domain/rules/compileRuleSet";
import type { Village } from "../../domain/village";
import { formTitles } from "../../text/formWords";
import { viField } from "../../text/viField";
import { FILL_IN, type XlsxCell, type XlsxColumn } from "../export/sheetXml";
import { writeXlsx } from "../export/writeXlsx";

/** A village of a form: what is known of it, and which missing figures could decide its verdict. */
export interface FormVillage {
  village: Village;
  communeName: string;
  facts: Facts;
  lacking: readonly string[];
}

/** A figure that a form asks for, by its name in the table of measures, which the import knows. */
export interface FormMeasure extends AskedFigure {
  name: string;
}

export const VILLAGE_ID_TITLE = viField.form.villageId;

/** Forms are Vietnamese in both languages of the page. */
const words = viField.form;

/**
 * A form to collect what villages lack: what is known is filled in, what could decide a verdict is empty and marked.
 * The import takes it back filled in: its cells that stay empty change nothing.
 */
export function writeCollectionForm(
  villages: readonly FormVillage[],
  measures: readonly FormMeasure[],
): Promise<Uint8Array<ArrayBuffer>> {
  const isSample = villages.some(({ village }) => village.geometryStatus === "sample");
  const before = [formTitles.unitCode, formTitles.communeName, VILLAGE_ID_TITLE, formTitles.villageName];
  const header = [...before, ...measures.map(titleOf), formTitles.asOf, formTitles.note];
  const rows = villages.map(({ village, communeName, facts, lacking }): XlsxCell[] => [
    village.communeCode,
    communeName,
    village.id,
    village.name,
    ...measures.map((it) => cellOf(it, facts(it.measure).value, lacking)),
    null,
    null,
  ]);
  const text = (width: number): XlsxColumn => ({ width, isText: true, decimals: null });
  const number = (it: FormMeasure): XlsxColumn => ({ ...text(columnWidth(it)), isText: it.isYesNo });
  return writeXlsx([
    {
      name: words.sheet,
      headerRows: isSample ? 2 : 1,
      rows: isSample ? [[viField.sampleMark], header, ...rows] : [header, ...rows],
      columns: [text(9), text(18), text(13), text(26), ...measures.map(number), text(14), text(30)],
      choices: measures.flatMap(({ isYesNo }, index) =>
        isYesNo ? [{ column: before.length + index, range: `'${words.choicesSheet}'!$A$1:$A$2` }] : [],
      ),
      hasFilters: true,
    },
    {
      name: words.notesSheet,
      headerRows: 1,
      rows: [
        [words.figure, words.unit, words.clause, words.wording, words.howTo],
        ...measures.flatMap((it) =>
          it.conditions.map(({ clause = "", text: wording = "" }): XlsxCell[] => [
            it.name,
            it.isYesNo ? viField.yesNo : it.unit,
            clause,
            wording,
            howTo(it),
          ]),
        ),
      ],
      columns: [44, 20, 12, 80, 60].map(text),
      choices: [],
      hasFilters: false,
    },
    {
      name: words.choicesSheet,
      headerRows: 0,
      rows: [[viField.yes], [viField.no]],
      columns: [text(20)],
      choices: [],
      hasFilters: false,
    },
  ]);
}

/** How many cells of a form wait to be filled in. */
export function countToFill(villages: readonly FormVillage[]): number {
  return villages.reduce((sum, { lacking }) => sum + lacking.length, 0);
}

/** “Tỷ lệ hộ nghèo (%)”: brackets do not hide a name from the import. */
export function titleOf({ name, unit }: Pick<FormMeasure, "name" | "unit">): string {
  return unit === "" ? name : `${name} (${unit})`;
}

function cellOf(
  { measure, isYesNo }: FormMeasure,
  value: number | null,
  lacking: readonly string[],
): XlsxCell {
  if (value === null) return lacking.includes(measure) ? FILL_IN : null;
  if (!isYesNo) return value;
  return value === 1 ? viField.yes : viField.no;
}

function howTo({ isYesNo, unit }: FormMeasure): string {
  if (isYesNo) return words.choose;
  return unit === "%" ? words.percent : words.number;
}

function columnWidth({ name }: FormMeasure): number {
  return Math.min(Math.max(Math.ceil(name.length / 2), 16), 28);
}
