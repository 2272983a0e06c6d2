import type { Commune } from "../../../../domain/commune";
import type { Attainment, Indicator } from "../../../../domain/criteria";
import { recordKey } from "../../../../domain/entered/recordKey";
import { readAttainmentStatus } from "../cells/readWord";
import { type Checking, isOut, isRepeated, type RowChecker, skipTotal } from "../checking";
import { SeenRows } from "../seenRows";
import type { RowView } from "../tableView";
import type { UnitReading } from "../units/unitReading";
import { indicatorReader } from "./indicatorReader";
import { headerYear } from "./measureColumns";

/** One cell of the matrix commune × indicator, wherever it stands in the table. */
interface Said {
  commune: Commune;
  indicator: Indicator;
  column: number;
  text: string;
}

/** A column of a matrix: of one indicator or of one commune. */
interface MatrixColumn {
  column: number;
  indicator: Indicator | undefined;
  commune: Commune | undefined;
}

/** Reads results of indicators: one in a row, a column per indicator, or a column per commune as in Annex III. */
export function attainmentChecker(checking: Checking): RowChecker {
  const { view, context, log, provenance, planner, book } = checking;
  const communes = new Map(context.published.communes.map((it) => [it.code, it]));
  const indicators = new Map(context.published.indicators.map((it) => [it.id, it]));
  const readIndicator = indicatorReader(checking);
  const seen = new SeenRows();
  const statusColumn = view.columnsOf("attainmentStatus")[0];
  const matrix = view.mapping.columns.flatMap((meaning, column): MatrixColumn[] => {
    if (meaning === null) return [];
    if ("indicatorId" in meaning)
      return [{ column, indicator: indicators.get(meaning.indicatorId), commune: undefined }];
    if (!("communeCode" in meaning)) return [];
    const commune = communes.get(meaning.communeCode);
    if (commune?.kind !== "ward") return [{ column, indicator: undefined, commune }];
    // the column of a ward is left out and told once; the rows are those of the communes beside it
    const header = view.table.header[column] ?? "";
    log.report(view.table.headerRows.at(-1) ?? 0, "not-for-wards", header, header, [commune.name]);
    return [];
  });
  const columns = [
    ...matrix.map(({ column }) => column),
    ...(statusColumn === undefined ? [] : [statusColumn]),
  ];
  const hasCommuneColumns = matrix.some(({ commune }) => commune !== undefined);

  const cellsOf = (row: RowView, unit: UnitReading): Said[] => {
    const rowIndicator = hasCommuneColumns || statusColumn !== undefined ? readIndicator(row) : null;
    const rowCommune = hasCommuneColumns ? null : communeOf(unit, row, checking);
    const said: Said[] = [];
    for (const { column, indicator = rowIndicator, commune = rowCommune } of matrix)
      if (row.at(column) !== "" && indicator !== null && commune !== null)
        said.push({ commune, indicator, column, text: row.at(column) });
    if (
      statusColumn !== undefined &&
      rowIndicator !== null &&
      rowCommune !== null &&
      row.at(statusColumn) !== ""
    )
      said.push({
        commune: rowCommune,
        indicator: rowIndicator,
        column: statusColumn,
        text: row.at(statusColumn),
      });
    return said;
  };

  return {
    isBlank: (row) => columns.every((column) => row.at(column) === ""),
    mayLackUnit: () => hasCommuneColumns,
    read: (row, unit) => {
      if (!hasCommuneColumns && skipTotal(checking, row, unit)) return;
      const origin = provenance.read(row);
      const year =
        row.text("year") === "" ? askedYear(checking, book, row.row) : Number(row.text("year").slice(-4));
      const read = cellsOf(row, unit).map((it) => ({ ...it, status: readStatus(it, row, checking) }));
      if (origin === null || year === null || isOut(checking, row.row)) return;
      const made = read.flatMap(
        ({ commune, indicator, column, status }): (Attainment & { column: number; name: string })[] =>
          status === null
            ? []
            : [
                {
                  communeCode: commune.code,
                  indicatorId: indicator.id,
                  year,
                  status,
                  valueStatus: origin.valueStatus,
                  source: origin.source,
                  column,
                  name: commune.name,
                },
              ],
      );
      const repeated = made.filter((it) => {
        const header = view.table.header[it.column] ?? "";
        return isRepeated(
          checking,
          seen,
          recordKey("attainment", it),
          row.row,
          header,
          `${it.name} ${it.indicatorId}`,
          it.status,
        );
      });
      if (repeated.length > 0) return;
      for (const { column: _, name, ...cell } of made) {
        const key = recordKey("attainment", cell);
        const before = context.entered.attainment.get(key);
        planner.plan({
          table: "attainment",
          key,
          after: cell,
          row: row.row,
          replacesOfficial: before?.valueStatus === "official" && before.status !== cell.status,
          label: `${name} – ${cell.indicatorId}`,
        });
      }
    },
  };
}

/** The commune of a row: one of today, for the new scale is not for former units. */
function communeOf(unit: UnitReading, row: RowView, { context, log, view }: Checking): Commune | null {
  if (unit.kind !== "unit") return null;
  const column = view.header("communeName") || view.header("unitCode");
  if (unit.unit.codeList === "from") {
    const commune = context.published.communes.find((it) => it.code === unit.unit.code) ?? null;
    if (commune?.kind !== "ward") return commune;
    log.report(row.row, "not-for-wards", column, row.text("communeName") || commune.code, [commune.name]);
    return null;
  }
  log.report(row.row, "old-unit-on-new-scale", column, row.text("communeName") || row.text("unitCode"), [
    unit.unit.name,
  ]);
  return null;
}

function readStatus({ indicator, column, text }: Said, row: RowView, { log, view }: Checking) {
  const header = view.table.header[column] ?? "";
  const status = readAttainmentStatus(text);
  if (status === null) {
    log.report(row.row, text.startsWith("#") ? "formula-error" : "word-unknown", header, text);
    return null;
  }
  if (status === "notApplicable" && !indicator.optional) {
    log.report(row.row, "always-applicable", header, text, [indicator.id]);
    return null;
  }
  return status;
}

/** The year that results are for: asked where the name of the file or sheet has another than the one chosen. */
function askedYear({ view, context }: Checking, book: Checking["book"], row: number): number | null {
  const named = headerYear(view.table.name) || headerYear(view.table.fileName.replace(/[._-]/g, " "));
  if (named === "" || named === String(context.year)) return context.year;
  const options = [named, String(context.year)].map((id) => ({ id, details: [] }));
  const answer = book.ask({ id: "year", code: "year", details: [named], options, suggested: named }, row);
  return answer === null ? null : Number(answer);
}
