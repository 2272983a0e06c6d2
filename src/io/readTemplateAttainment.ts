import type { Attainment, Indicator } from "../domain/criteria";
import { ATTAINMENT_WORDS } from "./columns";
import { readCommune } from "./readTemplateCommune";
import { type FormReading, type ReportFault, type RowReader, readProvenance } from "./readTemplateRow";
import type { TemplateRow } from "./readTemplateTable";

/** Reads the rows of a form of results: one cell of the matrix commune × indicator each. */
export function attainmentReader(reading: FormReading): RowReader {
  const { indicators } = reading.context.dataset;
  const byId = new Map(indicators.map((it) => [it.id, it]));
  const byName = new Map(indicators.map((it) => [it.shortName.toLowerCase(), it]));
  const attainment: Attainment[] = [];
  const firstRow = new Map<string, number>();

  return {
    isBlank: (row) => row.cell("status") === "",
    read: (row, report) => {
      const commune = readCommune(row, reading, report);
      const indicator = readIndicator(row, byId, byName, report);
      const word = row.cell("status");
      const status = ATTAINMENT_WORDS.get(word.toLowerCase()) ?? report("word-unknown", "status", word);
      const provenance = readProvenance(row, reading, report);
      if (commune === null || indicator === null || status === null || provenance === null) return;
      if (commune.kind === "ward") {
        report("not-for-wards", "status", word, [commune.name]);
        return;
      }
      if (status === "notApplicable" && !indicator.optional) {
        report("always-applicable", "status", word, [indicator.id]);
        return;
      }
      const key = `${commune.code} ${indicator.id}`;
      const earlier = firstRow.get(key);
      if (earlier !== undefined) {
        report("key-duplicate", "indicatorId", indicator.id, [String(earlier)]);
        return;
      }
      firstRow.set(key, row.row);
      attainment.push({
        communeCode: commune.code,
        indicatorId: indicator.id,
        year: reading.context.year,
        status,
        valueStatus: provenance.valueStatus,
        source: provenance.source,
      });
    },
    result: () => ({ villages: [], attainment }),
  };
}

/**
 * The indicator of a row. Spreadsheets turn the code 3.10 into 3.1 and 2.1 into a date; the name that the
 * form writes beside it tells which was meant, and the reader is told.
 */
function readIndicator(
  row: TemplateRow,
  byId: ReadonlyMap<string, Indicator>,
  byName: ReadonlyMap<string, Indicator>,
  report: ReportFault,
): Indicator | null {
  const id = row.cell("indicatorId");
  const name = row.cell("indicator");
  const named = byName.get(name.toLowerCase());
  const coded = byId.get(id.replace(",", "."));
  if (name === "" || named === coded) return coded ?? report("indicator-unknown", "indicatorId", id, [name]);
  if (named === undefined)
    return coded === undefined
      ? report("indicator-unknown", "indicatorId", id, [name])
      : report("indicator-name-differs", "indicator", name, [coded.id, coded.shortName]);
  if (!mayBeMangled(id, named.id)) return report("indicator-name-differs", "indicator", name, [id, named.id]);
  report("indicator-restored", "indicatorId", id, [named.id]);
  return named;
}

/** Whether a spreadsheet may have made `written` of the code: a dropped last zero, or a date. */
function mayBeMangled(written: string, code: string): boolean {
  return written === "" || written === code.replace(/0$/, "") || !/^\d+([.,]\d+)?$/.test(written);
}
