import type { CommuneFact } from "../../../../domain/entered/enteredTables";
import { recordKey } from "../../../../domain/entered/recordKey";
import type { Measure, Observation } from "../../../../domain/observation";
import { fold } from "../../../../domain/search/fold";
import { remembering } from "../../remembering";
import { MEASURE_ALIASES } from "../../words/headerAliases";
import { type Expectation, expectationOf } from "../cells/expectation";
import { type Figure, readPlain } from "../cells/figureReader";
import { splitNumber } from "../cells/readNumber";
import { type Checking, isOut, type RowChecker, reportRepeated } from "../checking";
import type { RowView } from "../tableView";
import type { UnitReading } from "../units/unitReading";
import { checkTogether } from "./checkTogether";
import { type FigureSeries, seriesBook } from "./figureSeries";
import { type MeasureColumn, measureColumnsOf } from "./measureColumns";

/** A figure of a row before it is known whose it is, and what is known of its measure. */
interface Said extends MeasureColumn {
  expected: Expectation;
  series: ReturnType<ReturnType<typeof seriesBook>>;
}

/** Reads figures of units: one in a row (long) or one measure per column (wide). */
export function observationChecker(checking: Checking): RowChecker {
  const { view, context, log, provenance, planner } = checking;
  const seriesOf = seriesBook(context.published.observations);
  const known = (it: MeasureColumn): Said => ({
    ...it,
    expected: expectationOf(it.measure),
    series: seriesOf(it.measure),
  });
  const wide = measureColumnsOf(view, context.published.measures).map(known);
  const valueColumn = view.columnsOf("value")[0];

  const entered = context.entered.observations;
  const hasAsOf = view.has("asOf");
  const [measureOf, noteOf, qualifierIn] = [
    view.textOf("measure"),
    view.textOf("note"),
    view.textOf("qualifier"),
  ];
  const nameOf = (code: string) => context.published.communes.find((it) => it.code === code)?.name ?? "";

  /** one list for all rows that say one measure, which most tables with a figure a row do */
  const alone = new Map<Measure, readonly Said[]>();
  for (const measure of context.published.measures.values())
    alone.set(measure, [known({ measure, column: valueColumn ?? -1, year: "" })]);
  const measuresByName = measureNames(context.published.measures);
  const saidAs = remembering((written) => {
    const measure = measuresByName.get(written) ?? measuresByName.get(fold(written));
    return measure === undefined ? undefined : alone.get(measure);
  });
  const saidIn = (row: RowView): readonly Said[] => {
    const inColumns = wide.length === 0 ? NOTHING : wide.filter(({ column }) => row.at(column) !== "");
    if (valueColumn === undefined || row.at(valueColumn) === "") return inColumns;
    const written = measureOf(row);
    const one = saidAs(written);
    if (one === undefined) {
      log.report(row.row, "measure-unknown", view.header("measure"), written);
      return inColumns;
    }
    return inColumns.length === 0 ? one : [...inColumns, ...one];
  };

  const isRepeated = (
    { measure, text, asOf }: Observation,
    series: FigureSeries,
    column: number,
    row: number,
  ): boolean => {
    const earlier = series.note(asOf, row, text);
    if (earlier === null) return false;
    reportRepeated(checking, earlier, row, view.table.header[column] ?? "", `${measure}: ${text}`);
    return true;
  };

  const plan = (observation: Observation, series: FigureSeries, row: number, unitName: string) => {
    if (planCommuneFact(observation, row, unitName, checking)) return;
    const key = series.keyOf(observation.asOf);
    const held = entered.size === 0 ? undefined : entered.get(key);
    const before = held ?? series.published.get(observation.asOf);
    const isOther =
      before !== undefined && (before.value !== observation.value || before.text !== observation.text);
    if (before !== undefined && !isOther && saysNoMore(observation, before, held === undefined))
      return planner.keep(row);
    const replacesOfficial = isOther && before.valueStatus !== "entered";
    // most are in no question: words are made for those alone
    const label = replacesOfficial ? labelOf(observation, unitName, checking) : "";
    planner.plan({ table: "observations", key, after: observation, row, replacesOfficial, label });
  };

  // of the row that is being read; kept for the next, because most say one figure and would have a list each
  const figures: (Figure | null)[] = [];
  const made: Observation[] = [];
  const madeIn: FigureSeries[] = [];

  return {
    isBlank: (row) =>
      (valueColumn === undefined || row.at(valueColumn) === "") &&
      wide.every(({ column }) => row.at(column) === ""),
    read: (row, unit) => {
      if (unit.kind === "total") {
        log.report(row.row, "total-row", view.header("communeName"), row.text("communeName"));
        log.setBlank(row.row);
        return;
      }
      const origin = provenance.read(row);
      const said = saidIn(row);
      const { length } = said;
      for (let index = 0; index < length; index++) figures[index] = readFigure(row, said[index], checking);
      if (length > 1)
        checkTogether(
          row,
          said.map((it, index) => ({ ...it, figure: figures[index] ?? null })),
          checking,
        );
      const about = aboutOf(unit);
      if (about === null || origin === null || isOut(checking, row.row)) return;
      if (about.codeList === "before")
        log.report(row.row, "part-of-today", view.header("communeName"), row.text("communeName"), [
          about.name,
          nameOf(about.communeCode),
        ]);
      const asOf = origin.isDated ? origin.asOf : String(context.year);
      const note = noteOf(row);
      let isRefused = false;
      for (let index = 0; index < length; index++) {
        const one = said[index];
        if (one === undefined) break;
        const { measure, column, year } = one;
        const figure = figures[index] ?? null;
        const observation: Observation = {
          unitCode: about.code,
          codeList: about.codeList,
          communeCode: about.communeCode,
          measure: measure.id,
          value: figure?.value ?? null,
          text: figure?.text ?? row.at(column),
          qualifier: qualifierOf(qualifierIn(row), figure),
          unit: measure.unit,
          asOf: year !== "" && !hasAsOf ? year : asOf,
          valueStatus: origin.valueStatus,
          source: origin.source,
          note,
        };
        const series = one.series(about.code, about.codeList);
        made[index] = observation;
        madeIn[index] = series;
        if (isRepeated(observation, series, column, row.row)) isRefused = true;
      }
      // all figures of the row or none
      if (isRefused) return;
      for (let index = 0; index < length; index++) {
        const [observation, series] = [made[index], madeIn[index]];
        if (observation !== undefined && series !== undefined) plan(observation, series, row.row, about.name);
      }
    },
  };
}

const NOTHING: readonly Said[] = [];

/** Measures that are facts of the commune itself, shown and divided by as such. */
const FACTS = ["population", "areaKm2"] as const satisfies readonly CommuneFact["fact"][];

/**
 * Plans a whole commune's population or area as its own value, so that density follows. False for every other
 * figure, and for one that is older than the value on show: that is history.
 */
function planCommuneFact(
  observation: Observation,
  row: number,
  unitName: string,
  checking: Checking,
): boolean {
  const { communeCode, unitCode, codeList, measure, value, valueStatus, source, asOf } = observation;
  const { context, planner } = checking;
  const fact = FACTS.find((it) => it === measure);
  if (fact === undefined || codeList !== "from" || value === null) return false;
  const commune = context.published.communes.find((it) => it.code === unitCode);
  if (commune === undefined) return false;
  if (observation.qualifier !== "") return false;
  const after: CommuneFact = { communeCode, fact, value: { value, valueStatus, source, asOf } };
  const key = recordKey("communeFacts", after);
  const shown = context.entered.communeFacts.get(key)?.value ?? commune[fact];
  if (shown.value !== null && shown.asOf > asOf) return false;
  // the same figure again must not take an official value's provenance away
  if (shown.value === value && shown.valueStatus !== "entered") {
    // of another date it is history
    if (shown.asOf !== asOf) return false;
    planner.keep(row);
    return true;
  }
  const replacesOfficial = shown.value !== null && shown.valueStatus !== "entered";
  const label = labelOf(observation, unitName, checking);
  planner.plan({ table: "communeFacts", key, after, row, replacesOfficial, label });
  return true;
}

/** “Dân số, Tả Lèng” */
function labelOf({ measure }: Observation, unitName: string, { context }: Checking): string {
  return `${context.published.measures.get(measure)?.name ?? measure}, ${unitName}`;
}

/**
 * Whether the same figure again would only take the document away that it has: of what is published always, unless a
 * document raises its status; of what the office holds, where it comes without one.
 */
function saysNoMore(now: Observation, before: Observation, isPublished: boolean): boolean {
  if (now.note !== "" && now.note !== before.note) return false;
  if (now.valueStatus === "official") return isPublished && before.valueStatus === "official";
  return isPublished || before.valueStatus === "official";
}

/** The figure of a cell; null where a measure is told in words (“31/35”) or the cell was reported. */
function readFigure(row: RowView, said: Said | undefined, { figures }: Checking): Figure | null {
  if (said === undefined) return null;
  const { measure, column, expected } = said;
  const plain = readPlain(row.cells[column], expected);
  if (plain !== null) return plain;
  const text = row.at(column);
  const isInWords =
    (text.includes("/") && /^\d+\s*\/\s*\d+/.test(text)) ||
    (measure.unit === "" && splitNumber(text) === null);
  return isInWords ? null : figures.read(row, column, expected);
}

function qualifierOf(written: string, figure: Figure | null): Observation["qualifier"] {
  if (written === "") return figure?.qualifier ?? "";
  const own = ([">", "<", "~", ">=", "<="] as const).find((it) => it === written);
  return own ?? figure?.qualifier ?? "";
}

/** What a figure is of: a unit, or the province. */
interface About {
  code: string;
  codeList: Observation["codeList"];
  communeCode: string;
  name: string;
}
const PROVINCE: About = { code: "", codeList: "province", communeCode: "", name: "" };

function aboutOf(reading: UnitReading): About | null {
  if (reading.kind === "unit") return reading.unit;
  return reading.kind === "province" ? PROVINCE : null;
}

/** Measures by id, by name and by what offices call them. */
function measureNames(measures: ReadonlyMap<string, Measure>): ReadonlyMap<string, Measure> {
  const byName = new Map<string, Measure>();
  for (const measure of measures.values()) {
    for (const name of [measure.id, measure.name, measure.nameEn]) byName.set(name, measure);
    byName.set(fold(measure.name), measure);
    byName.set(fold(measure.nameEn), measure);
    for (const alias of MEASURE_ALIASES.get(measure.id) ?? []) byName.set(fold(alias), measure);
  }
  return byName;
}
