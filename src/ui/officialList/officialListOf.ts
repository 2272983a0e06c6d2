import type { Geometry } from "geojson";
import { isKnown, type Source, type Value } from "../../domain/provenance";
import type { CompiledRuleSet } from "../../domain/rules/compileRuleSet";
import { factsOfVillage } from "../../domain/rules/facts";
import type { Compare } from "../../domain/rules/ruleSet";
import { comparisonsOf } from "../../domain/rules/ruleSet";
import { ethnicGroupOf } from "../../domain/village";
import type { ExportCell, ExportColumn } from "../../io/export/exportTable";
import type { OfficialList } from "../../io/export/officialList";
import { difficultyTheme } from "../../symbology/difficultyTheme";
import { formatDate, formatNumber } from "../../text/format";
import { measureWords, verdictWords } from "../../text/ruleWords";
import type { Text } from "../../text/text";
import { verdictSentence } from "../../text/verdictSentence";
import { sourceTitle } from "../sourceLine";
import { documentWords, type WhyWords } from "../why/conditionWords";
import type { ExplainedRow } from "./explainedRows";
import type { ListContext } from "./listContext";
import { summaryOf } from "./summaryOf";

/** The list with all its columns: the same facts, in the same words, as the profiles give. */
export function officialListOf(rows: readonly ExplainedRow[], context: ListContext): OfficialList {
  const { compiled, words, text, list, filters, date } = context;
  const measures = figuresOf(compiled);
  const sources = new Map<string, Source>();
  const cited = (it: Value<unknown>) => {
    const source = words.dataset.sources.get(it.source);
    if (source !== undefined) sources.set(source.id, source);
  };
  const geometryOf = geometries(words);
  const isSample = rows.some(isMadeUp);
  const ruleSet = `${compiled.ruleSet.title}; ${documentWords(compiled.ruleSet)}; ${stateWords(context)}`;
  const table = {
    title: list.title,
    columns: columnsOf(measures, context),
    rows: rows.map((row, index) => {
      const facts = factsOfVillage(row.village);
      const figures = measures.map((it) => facts(it.measure));
      for (const it of [
        row.village.difficulty,
        ethnicGroupOf(row.village),
        row.village.households,
        ...figures,
      ])
        cited(it);
      return {
        id: row.village.id,
        cells: cellsOf(row, index + 1, measures, context),
        geometry: geometryOf(row),
      };
    }),
    filters,
    sources: [] as Source[],
    dataDate: words.dataset.dataDate,
    ruleSet,
  };
  const communes = [...new Set(rows.map((it) => it.communeName))];
  const number = (it: number) => formatNumber(it, { language: text.language });
  const head: [string, string][] = [
    [list.place, placeWords(communes, context)],
    [list.rule, ruleSet],
    [list.date, formatDate(date, text.language)],
    [list.count, number(rows.length)],
    [list.filtersTitle, filters.length === 0 ? list.none : filters.join("; ")],
  ];
  return {
    table: { ...table, sources: [...sources.values()] },
    communeOf: rows.map((it) => it.communeName),
    head,
    summary: summaryOf(rows, context),
    sheets: list.sheets,
    isSample,
  };
}

function stateWords({ compiled, words }: ListContext): string {
  return words.why.rule.states[compiled.ruleSet.state];
}

/** The province, and the commune where the list is of one. */
function placeWords(communes: readonly string[], { list, text, words }: ListContext): string {
  const province = text.units.province;
  const [name, ...others] = communes;
  if (name === undefined) return province;
  const number = (it: number) => formatNumber(it, { language: text.language });
  if (others.length > 0) return `${province}, ${list.communes(number(communes.length))}`;
  const kind = words.dataset.communes.find((it) => it.name === name)?.kind ?? "commune";
  return `${text.units.kind[kind]} ${name}, ${province}`;
}

/** One comparison for each measure that the rule asks for: it says how the figure is counted. */
function figuresOf({ ruleSet, on }: CompiledRuleSet): Compare[] {
  const byMeasure = new Map<string, Compare>();
  for (const it of comparisonsOf(ruleSet, on)) if (!byMeasure.has(it.measure)) byMeasure.set(it.measure, it);
  return [...byMeasure.values()];
}

function columnsOf(measures: readonly Compare[], { list, words }: ListContext): ExportColumn[] {
  const { columns } = list;
  const textColumn = (id: keyof typeof columns): ExportColumn => ({
    id,
    title: columns[id],
    type: "text",
    unit: "",
    hasProvenance: id === "official" || id === "ethnicGroup",
  });
  const numberColumn = (id: string, title: string, unit: string): ExportColumn => ({
    id,
    title,
    type: "number",
    unit,
    hasProvenance: true,
  });
  return [
    { ...textColumn("number"), type: "number" },
    textColumn("village"),
    textColumn("commune"),
    textColumn("ethnicGroup"),
    { ...numberColumn("households", columns.households, ""), decimals: 0 },
    ...measures.map((it): ExportColumn => {
      const title = measureWords(it.measure, words);
      return typeof it.threshold === "boolean"
        ? { id: it.measure, title, type: "text", unit: "", hasProvenance: true }
        : numberColumn(it.measure, title, it.unit);
    }),
    ...(
      ["verdict", "reason", "official", "agreement", "document", "annexRow", "lacks", "provenance"] as const
    ).map(textColumn),
  ];
}

function cellsOf(
  { village, communeName, verdict, trace, missing, agreement }: ExplainedRow,
  number: number,
  measures: readonly Compare[],
  { compiled, words, text, list, decisions }: ListContext,
): ExportCell[] {
  const facts = factsOfVillage(village);
  const { difficulty, households } = village;
  const status = isKnown(difficulty) ? difficultyTheme.format(text, difficulty.value, "village") : null;
  const isDecided = difficulty.valueStatus === "official";
  const official =
    status === null || isDecided ? status : `${status} (${text.status[difficulty.valueStatus]})`;
  const ethnicGroup = ethnicGroupOf(village);
  const decision = decisions.get(village.id);
  const figures = measures.map((it) => figureCell(facts(it.measure), it, words));
  const named: [string, Value<unknown>][] = [
    [list.columns.ethnicGroup, ethnicGroup],
    [list.columns.households, households],
    ...measures.map((it): [string, Value<unknown>] => [measureWords(it.measure, words), facts(it.measure)]),
  ];
  return [
    number,
    village.name,
    communeName,
    ethnicGroup,
    households,
    ...figures,
    verdictWords(verdict, compiled.ruleSet, words.language),
    verdictSentence(compiled.ruleSet, trace, missing, words),
    { ...difficulty, value: official },
    list.agreement[agreement],
    documentOf(difficulty, decision?.documentNumber ?? "", words, text),
    decision?.source === difficulty.source ? (decision?.annexRow ?? null) : null,
    missing.measures.map((it) => measureWords(it, words)).join("; "),
    provenanceOf(named, words, text),
  ];
}

/** Yes and no are words in a cell, and a number is a number. */
function figureCell(value: Value<number>, { threshold }: Compare, { why }: WhyWords): ExportCell {
  if (typeof threshold !== "boolean" || value.value === null) return value;
  return { ...value, value: value.value === 1 ? why.yes : why.no };
}

function documentOf(value: Value<unknown>, number: string, { dataset }: WhyWords, text: Text): string | null {
  if (!isKnown(value) || value.source === "" || value.valueStatus === "sample") return null;
  const title = number === "" ? sourceTitle(dataset, value.source, text) : number;
  const date = formatDate(value.asOf, text.language);
  return date === "" || title.includes(date) ? title : `${title}, ${date}`;
}

/** “Tỷ lệ hộ nghèo: Đơn vị nhập, danh-sach.csv, 2026”; figures of one source together. */
function provenanceOf(named: readonly [string, Value<unknown>][], { dataset }: WhyWords, text: Text): string {
  const bySource = new Map<string, string[]>();
  for (const [name, value] of named) {
    if (!isKnown(value)) continue;
    const date = formatDate(value.asOf, text.language);
    const title = sourceTitle(dataset, value.source, text);
    const said = [text.status[value.valueStatus], title, title.includes(date) ? "" : date];
    const key = said.filter((it) => it !== "").join(", ");
    bySource.set(key, [...(bySource.get(key) ?? []), name]);
  }
  return [...bySource].map(([said, names]) => `${names.join(", ")}: ${said}`).join("; ");
}

function isMadeUp({ village }: ExplainedRow): boolean {
  const { geometryStatus, measures, difficulty, households, povertyRatePct } = village;
  return (
    geometryStatus === "sample" ||
    [difficulty, households, povertyRatePct, ...Object.values(measures)].some(
      (it) => it.valueStatus === "sample",
    )
  );
}

function geometries({ dataset }: WhyWords): (row: ExplainedRow) => Geometry | null {
  const areas = new Map(dataset.villageBoundaries.features.map((it) => [it.properties.code, it.geometry]));
  return ({ village: { id, position } }) =>
    areas.get(id) ?? (position === null ? null : { type: "Point", coordinates: position });
}
