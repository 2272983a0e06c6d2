import { missing, type Value } from "../domain/provenance";
import type { Village, VillageDifficulty } from "../domain/village";
import { DIFFICULTY_WORDS } from "./columns";
import { readCount, readPercent } from "./readTemplateCell";
import { readCommune } from "./readTemplateCommune";
import { readPosition } from "./readTemplatePosition";
import {
  type FormReading,
  type ReportFault,
  type RowProvenance,
  type RowReader,
  readProvenance,
} from "./readTemplateRow";
import type { TemplateRow } from "./readTemplateTable";

/** Columns that say something of a village; the form brings them empty. */
const SAYING = ["village", "lng", "lat", "households", "population", "difficulty", "povertyRatePct"];

/** Ids have three digits. */
const MOST_PER_COMMUNE = 999;

/** Reads the rows of a village list. Ids count the taken rows of each commune in the order of the file. */
export function villageReader(reading: FormReading): RowReader {
  const villages: Village[] = [];
  const firstRow = new Map<string, number>();
  const taken = new Map<string, number>();

  return {
    isBlank: (row) => SAYING.every((column) => row.cell(column) === ""),
    read: (row, report) => {
      const commune = readCommune(row, reading, report);
      const name = row.cell("village");
      if (name === "") report("village-name-missing", "village", "");
      const place = readPosition(row, commune, reading, report);
      const facts = readFacts(row, report);
      const provenance = readProvenance(row, reading, report);
      if (commune === null || name === "" || !place.ok || facts === null || provenance === null) return;

      const key = `${commune.code} ${name.toLowerCase()}`;
      const earlier = firstRow.get(key);
      if (earlier !== undefined) {
        report("key-duplicate", "village", name, [String(earlier)]);
        return;
      }
      const number = (taken.get(commune.code) ?? 0) + 1;
      if (number > MOST_PER_COMMUNE) {
        report("too-many-villages", "village", name, [String(MOST_PER_COMMUNE)]);
        return;
      }
      firstRow.set(key, row.row);
      taken.set(commune.code, number);
      villages.push({
        id: `${commune.code}-${String(number).padStart(3, "0")}`,
        communeCode: commune.code,
        name,
        position: place.position,
        geometryStatus: place.position === null ? null : "surveyed",
        difficulty: known(facts.difficulty, provenance),
        households: known(facts.households, provenance),
        population: known(facts.population, provenance),
        povertyRatePct: known(facts.povertyRatePct, provenance),
        areaKm2: missing(),
        measures: {},
      });
    },
    result: () => ({ villages, attainment: [] }),
  };
}

interface Facts {
  difficulty: VillageDifficulty | null;
  households: number | null;
  population: number | null;
  povertyRatePct: number | null;
}

/** An empty cell is null, which is missing and never 0. Null altogether if a cell cannot be read. */
function readFacts(row: TemplateRow, report: ReportFault): Facts | null {
  let isWhole = true;
  const refuse: ReportFault = (...fault) => {
    isWhole = false;
    return report(...fault);
  };
  const count = (column: string) => {
    const text = row.cell(column);
    return text === "" ? null : (readCount(text) ?? refuse("number-malformed", column, text));
  };
  const percent = (column: string) => {
    const text = row.cell(column);
    if (text === "") return null;
    const value = readPercent(text);
    if (value === null) return refuse("number-malformed", column, text);
    return value < 0 || value > 100 ? refuse("percent-range", column, text) : value;
  };
  const word = row.cell("difficulty");
  const difficulty =
    word === ""
      ? null
      : (DIFFICULTY_WORDS.get(word.toLowerCase()) ?? refuse("word-unknown", "difficulty", word));
  const facts: Facts = {
    difficulty,
    households: count("households"),
    population: count("population"),
    povertyRatePct: percent("povertyRatePct"),
  };
  return isWhole ? facts : null;
}

function known<T>(value: T | null, provenance: RowProvenance): Value<T> {
  return value === null ? missing() : { value, ...provenance };
}
