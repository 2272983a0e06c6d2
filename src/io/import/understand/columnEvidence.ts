import type { Dataset } from "../../../domain/dataset";
import { cellText, isMissingText } from "../check/cells/cellText";
import {
  readAreaClass,
  readAttainmentStatus,
  readCrop,
  readDifficulty,
  readHazards,
  readSiteState,
} from "../check/cells/readWord";
import { readCoordinate, readCoordinatePair } from "../check/positions/readDegrees";
import { readUnitName, unitRegisterOf } from "../check/units/unitRegister";
import type { Field } from "../importFields";
import type { HeadedTable } from "../sourceTable";
import { VILLAGE_KIND_PREFIX } from "../words/cellWords";

/** What a column's cells look like: for each kind of content the share of filled cells that are of it. */
export interface ColumnEvidence {
  filled: number;
  share: (content: Content) => number;
}

type Content =
  | "code"
  | "unitName"
  | "villageName"
  | "lng"
  | "lat"
  | "easting"
  | "northing"
  | "pair"
  | "number"
  | "attainment"
  | "difficulty"
  | "areaClass"
  | "crop"
  | "hazard"
  | "siteState"
  | "indicatorId"
  | "dottedIndicator"
  | "annexNumber"
  | "indicatorName"
  | "measure"
  | "date";

/** Rows that are looked at. */
const SAMPLE = 300;

/** Evidence of each column from its first rows. */
export function columnEvidence(
  table: HeadedTable,
  dataset: Pick<Dataset, "communes" | "oldCommunes" | "indicators" | "measures">,
): ColumnEvidence[] {
  const register = unitRegisterOf(dataset);
  const indicatorIds = new Set(dataset.indicators.map(({ id }) => id));
  const names = (texts: readonly string[]) => new Set(texts.map((it) => it.toLowerCase()));
  const indicatorNames = names(dataset.indicators.flatMap(({ name, shortName }) => [name, shortName]));
  const measureNames = names(
    [...dataset.measures.values()].flatMap(({ id, name, nameEn }) => [id, name, nameEn]),
  );
  const isCode = (text: string) => {
    const code = /^\d{4}$/.test(text) ? `0${text}` : text;
    return register.from.has(code) || register.before.has(code);
  };
  const within = (text: string, low: number, high: number) => {
    const value = readCoordinate(text);
    return value !== null && value >= low && value <= high;
  };
  const tests: Record<Content, (text: string) => boolean> = {
    code: isCode,
    unitName: (text) => register.byKey.has(readUnitName(text).key),
    villageName: (text) => VILLAGE_KIND_PREFIX.test(text),
    lng: (text) => within(text, 102, 110),
    lat: (text) => within(text, 8, 24),
    easting: (text) => within(text, 150_000, 1_100_000),
    northing: (text) => within(text, 1_100_000, 2_700_000),
    pair: (text) => readCoordinatePair(text) !== null && readCoordinate(text) === null,
    number: (text) => /^[<>~≈]?\s*-?\d[\d.,\s]*%?$/u.test(text),
    attainment: (text) => readAttainmentStatus(text) !== null,
    difficulty: (text) => readDifficulty(text) !== null,
    areaClass: (text) => readAreaClass(text) !== null,
    crop: (text) => readCrop(text) !== null,
    hazard: (text) => readHazards(text).every((it) => it !== null),
    siteState: (text) => readSiteState(text) !== null,
    indicatorId: (text) => indicatorIds.has(text),
    dottedIndicator: (text) => text.includes(".") && indicatorIds.has(text),
    // with the heads of criteria between
    annexNumber: (text) => indicatorIds.has(text) || /^([1-9]|10)$/.test(text),
    indicatorName: (text) => indicatorNames.has(text.toLowerCase()),
    measure: (text) => measureNames.has(text.toLowerCase()),
    date: (text) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}/.test(text),
  };
  const sample = table.rows.slice(0, SAMPLE);
  return table.header.map((_, column) => {
    const texts = sample.map(({ cells }) => cellText(cells[column])).filter((it) => !isMissingText(it));
    const known = new Map<Content, number>();
    return {
      filled: texts.length,
      share: (content) => {
        const earlier = known.get(content);
        if (earlier !== undefined) return earlier;
        const share = texts.length === 0 ? 0 : texts.filter(tests[content]).length / texts.length;
        known.set(content, share);
        return share;
      },
    };
  });
}

/** Contents that by themselves tell what a column is, the most telling first. */
export const TELLING: readonly (readonly [Content, Field, number])[] = [
  ["code", "unitCode", 0.85],
  ["unitName", "communeName", 0.8],
  ["northing", "northing", 0.7],
  ["lng", "lng", 0.7],
  ["pair", "coordinates", 0.6],
  ["villageName", "villageName", 0.7],
  ["indicatorName", "indicatorName", 0.8],
  ["measure", "measure", 0.8],
  ["hazard", "hazard", 0.5],
];
