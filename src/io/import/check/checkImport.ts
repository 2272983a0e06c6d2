import type { Dataset } from "../../../domain/dataset";
import type { Answers, ImportCheck, ImportContext, Question } from "../importCheck";
import type { ImportKind, Mapping } from "../importFields";
import type { HeadedTable } from "../sourceTable";
import { styleCollector } from "./cells/columnStyles";
import { figureReader } from "./cells/figureReader";
import type { Checking, RowChecker } from "./checking";
import { factReader } from "./factOf";
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
import { type QuestionBook, questionBook } from "./questionBook";
import { type RowLog, rowLog } from "./rowLog";
import { type RowView, type TableView, tableView } from "./tableView";
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
/** The clock is looked at after so many rows, and after each shape. */
const ROWS_BY_CLOCK = 32;

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
  const eachRow = async (look: (row: RowView, index: number) => void, done?: number) => {
    for (let index = 0; index < table.rows.length; ) {
      index = lookUntil(isLate, view, index, look);
      if (!isLate()) continue;
      await rest();
      if (done !== undefined) options.onProgress?.(done + index, total);
    }
  };
  await eachRow((row) => {
    const unit = readCells(row);
    units.push(unit);
    if (!unit.isGroup) evidence.see(unit.cells, unit.index);
    styles.see(row.cells);
  }, 0);
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
    const factOf = factReader(view);
    const readingOf = (row: RowView, unit: RowUnit | undefined): UnitReading | null =>
      unit === undefined || unit.isGroup || checker.isBlank(row) ? null : readUnit(unit, row.row);
    // only where something lies has to be known of all rows before one is read
    if (positions.isThere) {
      await eachRow((row, index) => {
        const reading = readingOf(row, units[index]);
        if (reading !== null) positions.see(row, reading.kind === "unit" ? reading.unit.communeCode : "");
      });
      positions.decide();
    }
    await eachRow((row, index) => {
      const unit = units[index];
      const reading = readingOf(row, unit);
      log.begin(row.row);
      if (unit === undefined || reading === null) {
        const fact = unit?.isGroup === true ? "" : factOf(row);
        if (fact !== "") log.report(row.row, "of-another-kind", "", fact);
        return log.setBlank(row.row);
      }
      const lacksUnit = reading.kind === "refused" && reading.code === "unit-missing";
      if (!lacksUnit || checker.mayLackUnit?.(row) !== true) reportUnit(reading, unit, row.row, view, log);
      checker.read(row, reading);
    }, table.rows.length);
    await checker.finish?.();
  }
  const settled = await plans.settle(provenance.sources, checking.breathe);
  options.onProgress?.(total, total);
  return { ...log.summary(), questions: openQuestions(book, answers, log), ...settled };
}

/** Questions that change something: none whose rows are all refused for other reasons, unless it was answered. */
function openQuestions(book: QuestionBook, answers: Answers, { isRefused }: RowLog): Question[] {
  return book
    .questions()
    .filter(({ id, rows }) => Object.hasOwn(answers, id) || rows.length === 0 || !rows.every(isRefused));
}

/** Looks at rows from one on until it is time to give way; returns where to go on. */
function lookUntil(
  isLate: () => boolean,
  { table: { rows }, row: viewOf }: TableView,
  start: number,
  look: (row: RowView, index: number) => void,
): number {
  let index = start;
  do {
    const source = rows[index];
    if (source === undefined) return rows.length;
    const row = viewOf(source);
    look(row, index);
    index += 1;
    // looking at the clock is work too
    if ((index % ROWS_BY_CLOCK === 0 || row.geometry !== null) && isLate()) break;
  } while (index < rows.length);
  return index;
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
