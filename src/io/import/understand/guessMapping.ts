import type { Dataset } from "../../../domain/dataset";
import { headerYear } from "../check/kinds/measureColumns";
import type { ColumnMeaning, Field, ImportKind, Mapping } from "../importFields";
import type { HeadedTable } from "../sourceTable";
import { type ColumnEvidence, columnEvidence, TELLING } from "./columnEvidence";
import { guessKind } from "./guessKind";
import { headerKey } from "./headerKey";
import { type HeaderMatch, headerBook } from "./matchHeader";

/** What a table seems to be, to be shown and corrected. */
export interface MappingGuess {
  mapping: Mapping;
  /** per column, 0 to 1; 1 also for a column that certainly means nothing to us */
  certainty: readonly number[];
  /** nothing has to be asked */
  sure: boolean;
}

interface Column {
  meaning: ColumnMeaning;
  certainty: number;
}

/** Below this a person should look. */
const SURE = 0.8;
/** Share of cells that make content evidence. */
const MOST = 0.8;

/**
 * Guesses kind and columns of a table from its headers and from what stands below them. `kind` fixes the kind
 * where a person has chosen it.
 */
export function guessMapping(
  table: HeadedTable,
  dataset: Pick<Dataset, "measures" | "indicators" | "communes" | "oldCommunes">,
  kind?: ImportKind,
): MappingGuess {
  const book = headerBook(dataset);
  const evidence = columnEvidence(table, dataset);
  const first = table.header.map((header, index) => meaningOf(header, book.match(header), evidence[index]));
  const named = withoutRepeats(
    withDocumentDate(withContents(first, evidence, table.header)),
    table.header,
    evidence,
  );
  const guess = guessKind(
    table,
    named.map(({ meaning }) => meaning),
  );
  const chosen = kind ?? guess.kind;
  const fittedColumns = named.map((it, index) => fitted(it, chosen, evidence[index]));
  const columns = chosen === "attainment" ? withNumbering(fittedColumns, evidence) : fittedColumns;
  const isWhole =
    guessKind(
      table,
      columns.map(({ meaning }) => meaning),
    ).isWhole &&
    (kind === undefined || kind === guess.kind);
  return {
    mapping: { kind: chosen, columns: columns.map(({ meaning }) => meaning) },
    certainty: columns.map(({ certainty }) => certainty),
    sure: isWhole && columns.every(({ certainty }) => certainty >= SURE),
  };
}

function meaningOf(
  header: string,
  matched: HeaderMatch | null,
  evidence: ColumnEvidence | undefined,
): Column {
  if (matched === null) return { meaning: null, certainty: evidence?.filled === 0 ? 1 : 0.3 };
  const { match, certainty } = matched;
  if (match.kind === "ignored") return { meaning: null, certainty };
  if (match.kind === "meaning") return checked(header, { meaning: match.meaning, certainty }, evidence);
  if (evidence === undefined || evidence.filled === 0)
    return { meaning: { field: match.axis === "x" ? "lng" : "lat" }, certainty: 0.6 };
  // surveyors' X is north; in degrees X is longitude
  const found = (["northing", "easting", "lng", "lat"] as const).find((it) => evidence.share(it) >= MOST);
  return found === undefined
    ? { meaning: { field: match.axis === "x" ? "lng" : "lat" }, certainty: 0.5 }
    : { meaning: { field: found }, certainty: 0.95 };
}

/** Headers that mean one thing above names and another above figures. */
function checked(header: string, column: Column, evidence: ColumnEvidence | undefined): Column {
  const { meaning, certainty } = column;
  if (evidence === undefined || evidence.filled === 0 || meaning === null) return column;
  const share = evidence.share;
  const as = (field: Field): Column => ({ meaning: { field }, certainty: Math.min(certainty, 0.95) });
  if (!("field" in meaning)) {
    // Annex III's “Tỷ lệ nghèo đa chiều” is an indicator above words and a measure above figures
    if ("indicatorId" in meaning && share("attainment") < MOST) return { meaning, certainty: 0.5 };
    return column;
  }
  switch (meaning.field) {
    case "communeName":
      if (share("unitName") < 0.5 && share("villageName") >= MOST) return as("villageName");
      if (share("unitName") >= MOST || share("code") < MOST)
        return share("unitName") >= 0.5 ? column : { ...column, certainty: 0.7 };
      return as("unitCode");
    case "unitCode":
      return share("code") >= 0.5 ? column : { ...column, certainty: 0.6 };
    case "indicatorName":
      if (share("indicatorId") >= MOST) return as("indicatorId");
      if (share("measure") >= MOST) return as("measure");
      return share("indicatorName") >= 0.5 ? column : { ...column, certainty: 0.8 };
    case "attainmentStatus":
      if (share("attainment") >= MOST) return column;
      return share("siteState") >= MOST ? as("siteState") : { ...column, certainty: 0.6 };
    case "siteState":
      return share("siteState") < MOST && share("attainment") >= MOST ? as("attainmentStatus") : column;
    case "areaClass":
      return share("areaClass") >= 0.5 ? column : { meaning: null, certainty: 0.6 };
    case "difficulty":
      return share("difficulty") < 0.5 && share("areaClass") >= MOST ? as("areaClass") : column;
    case "placeName":
      if (share("crop") >= MOST) return as("crop");
      // “name” of a layer says nothing, its values do
      return headerKey(header) === "name" && share("villageName") >= MOST ? as("villageName") : column;
    case "lng":
    case "lat":
      if (share("northing") >= MOST) return as("northing");
      if (share("easting") >= MOST) return as("easting");
      return column;
    default:
      return column;
  }
}

/** Columns whose headers tell nothing, told by what stands in them. */
function withContents(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
  header: readonly string[],
): Column[] {
  const taken = new Set(
    columns.flatMap(({ meaning }) => (meaning !== null && "field" in meaning ? [meaning.field] : [])),
  );
  return columns.map((column, index) => {
    const seen = evidence[index];
    if (column.meaning !== null || column.certainty >= SURE || seen === undefined || seen.filled < 2)
      return column;
    for (const [content, field, certainty] of TELLING) {
      if (taken.has(field) || seen.share(content) < MOST) continue;
      taken.add(field);
      return { meaning: { field }, certainty: header[index] === "" ? certainty : Math.min(certainty, 0.75) };
    }
    return column;
  });
}

/** A day right behind the number of a document is the document's. */
function withDocumentDate(columns: readonly Column[]): Column[] {
  if (columns.some(({ meaning }) => isField(meaning, "documentDate"))) return [...columns];
  return columns.map((it, index) =>
    isField(it.meaning, "asOf") && isField(columns[index - 1]?.meaning ?? null, "document")
      ? { meaning: { field: "documentDate" }, certainty: Math.min(it.certainty, 0.9) }
      : it,
  );
}

function isField(meaning: ColumnMeaning, field: Field): boolean {
  return meaning !== null && "field" in meaning && meaning.field === field;
}

/** Whether a column has cells and few of them are names of units. */
function isNoUnit(evidence: ColumnEvidence | undefined): boolean {
  return evidence !== undefined && evidence.filled > 0 && evidence.share("unitName") < 0.5;
}

/** Fields that are figures of a year. */
const YEARLY: ReadonlySet<Field> = new Set(["households", "population", "povertyRatePct"]);

/** Fields that several columns may hold, the first filled one counting. */
const MAY_REPEAT: ReadonlySet<Field> = new Set(["note", "source", "hazard"]);

/** A second column of the same meaning gives way, unless it is the surer one. */
function withoutRepeats(
  columns: readonly Column[],
  header: readonly string[],
  evidence: readonly ColumnEvidence[],
): Column[] {
  const has = (field: Field) => columns.some(({ meaning }) => isField(meaning, field));
  // figures of several years stand side by side: the headers tell them apart
  const keyOf = (meaning: ColumnMeaning, index: number) => {
    const hasYears =
      meaning !== null && ("measureId" in meaning || ("field" in meaning && YEARLY.has(meaning.field)));
    return `${JSON.stringify(meaning)} ${hasYears ? headerYear(header[index] ?? "") : ""}`;
  };
  const best = new Map<string, number>();
  for (const [index, { meaning, certainty }] of columns.entries()) {
    if (meaning === null) continue;
    const key = keyOf(meaning, index);
    const held = best.get(key);
    if (held === undefined || certainty > (columns[held]?.certainty ?? 0)) best.set(key, index);
  }
  return columns.map((column, index) => {
    const { meaning } = column;
    if (meaning === null || best.get(keyOf(meaning, index)) === index) return column;
    if ("field" in meaning && MAY_REPEAT.has(meaning.field)) return column;
    // below the names of communes that head their rows, “Tên đơn vị” are the villages
    if (isField(meaning, "communeName") && isNoUnit(evidence[index]) && !has("villageName"))
      return { meaning: { field: "villageName" }, certainty: 0.7 };
    return { meaning: null, certainty: 0.5 };
  });
}

/** In a table of results the running numbers are those of Annex III where they read “2.1”: surer than names. */
function withNumbering(columns: readonly Column[], evidence: readonly ColumnEvidence[]): Column[] {
  if (columns.some(({ meaning }) => meaning !== null && isIndicator(meaning))) return [...columns];
  const numbering = columns.findIndex(
    ({ meaning }, index) =>
      meaning === null &&
      (evidence[index]?.share("annexNumber") ?? 0) >= MOST &&
      (evidence[index]?.share("dottedIndicator") ?? 0) >= 0.5,
  );
  return columns.map((it, index) =>
    index === numbering ? { meaning: { field: "indicatorId" }, certainty: 0.85 } : it,
  );
}

function isIndicator(meaning: Exclude<ColumnMeaning, null>): boolean {
  return "indicatorId" in meaning || isField(meaning, "indicatorId");
}

/** Meanings that depend on what the table is about. */
function fitted(column: Column, kind: ImportKind, evidence: ColumnEvidence | undefined): Column {
  const { meaning, certainty } = column;
  if (meaning === null) return column;
  if (!("field" in meaning)) {
    if ("communeCode" in meaning && kind !== "attainment") return { meaning: null, certainty: 0.5 };
    if ("indicatorId" in meaning && kind !== "attainment") return { meaning: null, certainty: 0.5 };
    // a matrix has results and no figures
    if ("measureId" in meaning && kind === "attainment") return { meaning: null, certainty: 0.7 };
    return column;
  }
  const to = (field: Field): Column => ({ meaning: { field }, certainty });
  switch (meaning.field) {
    case "population":
      return kind === "sites" ? to("persons") : column;
    case "persons":
      return kind === "sites" ? column : to("population");
    case "placeName":
      return kind === "villages" ? to("villageName") : column;
    case "areaHa":
      return kind === "zones" ? column : { meaning: null, certainty: 0.9 };
    case "attainmentStatus":
      return kind === "villages" && (evidence?.share("difficulty") ?? 0) >= MOST ? to("difficulty") : column;
    default:
      return column;
  }
}
