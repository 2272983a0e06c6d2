import type { Dataset } from "../../../domain/dataset";
import type { Answers, ImportCheck, ImportContext } from "../importCheck";
import type { ImportKind, Mapping } from "../importFields";
import type { HeadedTable } from "../sourceTable";
import { styleCollector } from "./cells/columnStyles";
import { figureReader } from "./cells/figureReader";
import type { Checking, RowChecker } from "./checking";
import { attainmentChecker } from "./kinds/attainment";
import { boundaryChecker } from "./kinds/boundaries";
import { decisionChecker } from "./kinds/decisions";
import { observationChecker } from "./kinds/observations";
import { siteChecker } from "./kinds/sites";
import { villageChecker } from "./kinds/villages";
import { zoneChecker } from "./kinds/zones";
import { numericColumnsOf } from "./numericColumns";
import { planner } from "./planner";
import { locatorOf } from "./positions/locator";
import { positionReader } from "./positions/positionReader";
import { provenanceReader } from "./provenance";
import { questionBook } from "./questionBook";
import { rowLog } from "./rowLog";
import { tableView } from "./tableView";
import { evidenceCollector } from "./units/codeListEvidence";
import type { UnitNeed } from "./units/resolveUnit";
import { type RowUnit, unitCellsReader } from "./units/unitCellsReader";
import { reportUnit, unitReader } from "./units/unitReader";
import type { UnitReading } from "./units/unitReading";
import { unitRegisterOf } from "./units/unitRegister";

/** What is done between two stretches of work, and who is told how far it is. */
export interface CheckOptions {
  /** rows looked at so far, of all; each row is looked at twice */
  onProgress?: (done: number, total: number) => void;
  /** throw to cancel: nothing has been changed */
  breathe?: () => Promise<void>;
}

const CHECKERS: Readonly<Record<Exclude<ImportKind, "rules">, (checking: Checking) => RowChecker>> = {
  villages: villageChecker,
  observations: observationChecker,
  attainment: attainmentChecker,
  decisions: decisionChecker,
  zones: zoneChecker,
  sites: siteChecker,
  boundaries: boundaryChecker,
};

/** Kinds that need the very unit; the others need to know where in today's province something lies. */
const EXACT: ReadonlySet<ImportKind> = new Set(["observations", "attainment", "decisions", "boundaries"]);

/** Milliseconds of work between two breaths. */
const AT_ONCE_MS = 8;

/**
 * Checks a table against what is published and held. Pure: the same table, mapping, answers and context give the
 * same result, and nothing is applied. Never throws for what a cell holds. Rule sets are read elsewhere.
 */
export async function checkImport(
  table: HeadedTable,
  mapping: Mapping,
  answers: Answers,
  context: ImportContext,
  options: CheckOptions = {},
): Promise<ImportCheck> {
  const { isLate, rest } = breather(options.breathe ?? nextTask);
  const view = tableView(table, knownMeanings(mapping, context.published));
  const [book, log] = [questionBook(answers), rowLog()];
  const register = unitRegisterOf(context.published);
  const locator = locatorOf(context.published);
  const nameOf = (code: string) => register.from.get(code)?.name ?? "";
  const positions = positionReader(view, locator, book, log, nameOf);
  const styles = styleCollector(numericColumnsOf(view, context.published.measures));
  const evidence = evidenceCollector(register);
  const readCells = unitCellsReader(view, dateOfFile(mapping.kind, context));
  const total = table.rows.length * 2;

  // rows are looked at anew each time: keeping a view of each costs more than making it
  const units: RowUnit[] = [];
  for (const [index, source] of table.rows.entries()) {
    const row = view.row(source);
    const unit = readCells(row);
    units.push(unit);
    if (!unit.isGroup) evidence.see(unit.cells);
    styles.see(row.cells);
    if (isLate()) {
      await rest();
      options.onProgress?.(index, total);
    }
  }
  const provenance = provenanceReader(view, context, log);
  const plans = planner(context.entered, book, log);
  const checking: Checking = {
    view,
    context,
    book,
    log,
    planner: plans,
    provenance,
    figures: figureReader(view, styles.decide(), book, log),
    register,
    locator,
    positions,
    breathe: async () => {
      if (isLate()) await rest();
    },
  };
  if (mapping.kind !== "rules") {
    const checker = CHECKERS[mapping.kind](checking);
    const need: UnitNeed = EXACT.has(mapping.kind) ? "exact" : "today";
    const readUnit = unitReader(register, evidence.decide(), book, need);
    const readings: (UnitReading | null)[] = [];
    for (const [index, source] of table.rows.entries()) {
      const row = view.row(source);
      const unit = units[index];
      const isBlank = unit === undefined || unit.isGroup || checker.isBlank(row);
      const reading = isBlank ? null : readUnit(unit, row.row);
      readings.push(reading);
      if (reading !== null) positions.see(row, reading.kind === "unit" ? reading.unit.communeCode : "");
      if (isLate()) await rest();
    }
    positions.decide();
    for (const [index, source] of table.rows.entries()) {
      const row = view.row(source);
      const unit = units[index];
      const reading = readings[index] ?? null;
      log.begin(row.row);
      if (unit === undefined || reading === null) log.setBlank(row.row);
      else {
        const lacksUnit = reading.kind === "refused" && reading.code === "unit-missing";
        if (!lacksUnit || checker.mayLackUnit?.(row) !== true) reportUnit(reading, unit, row.row, view, log);
        checker.read(row, reading);
      }
      if (isLate()) {
        await rest();
        options.onProgress?.(table.rows.length + index, total);
      }
    }
    await checker.finish?.();
  }
  const settled = await plans.settle(provenance.sources, checking.breathe);
  options.onProgress?.(total, total);
  return { ...log.summary(), questions: book.questions(), ...settled };
}

/** Date that stands in for rows without one. The new scale of indicators is of today's units alone. */
function dateOfFile(kind: ImportKind, { provenance, year }: ImportContext): string {
  return kind === "attainment" ? String(year) : provenance.documentDate;
}

/** A mapping that was kept from another time may name what is no longer known. */
function knownMeanings({ kind, columns }: Mapping, { measures, indicators, communes }: Dataset): Mapping {
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const communeCodes = new Set(communes.map(({ code }) => code));
  return {
    kind,
    columns: columns.map((meaning) => {
      if (meaning === null || "field" in meaning) return meaning;
      if ("measureId" in meaning) return measures.has(meaning.measureId) ? meaning : null;
      if ("indicatorId" in meaning) return indicatorIds.has(meaning.indicatorId) ? meaning : null;
      return communeCodes.has(meaning.communeCode) ? meaning : null;
    }),
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Tells when enough was done at once, and gives way. */
function breather(breathe: () => Promise<void>) {
  let rested = performance.now();
  return {
    isLate: () => performance.now() - rested >= AT_ONCE_MS,
    rest: async () => {
      await breathe();
      rested = performance.now();
    },
  };
}
