import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { deriveCriteria } from "./criteria";
import { type Row, readTable, writeTable } from "./csv";
import { writeDatapackage } from "./datapackage";
import { readDocument } from "./documents";
import { deriveMeasures } from "./measures";
import { deriveNtmRules } from "./ntmRules";
import { deriveObservations } from "./observations";
import { locateQuotations } from "./quotations";
import { deriveResettlement } from "./resettlement";
import { checkRules } from "./rules";
import { fileNameOf, TABLES } from "./schema";
import { deriveSources } from "./sources";
import { checkGatheredTargets, deriveTargets } from "./targets";
import { deriveTasks } from "./tasks";
import { deriveTextFixes } from "./textFixes";
import { deriveTotals } from "./totals";
import { deriveCommunes, deriveDifficulty, deriveOldCommunes } from "./units";
import { deriveVillageNames } from "./villageNames";
import { deriveZones } from "./zones";

/**
 * Derives every table of `data/tables` from the gathered facts and the two documents below
 * `sharedPath`, and the package description. Throws on any disagreement between the sources.
 * Returns the number of rows by table.
 */
export function deriveTables(sharedPath: string, dataPath: string): Map<string, number> {
  const read = (file: string) => readTable(join(sharedPath, "facts", file));
  const documents = {
    "nq-17-2026": readDocument(sharedPath, "nq-17-2026"),
    "kh-5434-2026": readDocument(sharedPath, "kh-5434-2026"),
  };
  const communeFacts = read("communes.csv");
  const provinceFacts = read("province_indicators.csv");
  const zoneFacts = read("zones.csv");
  const oldCommunes = deriveOldCommunes(read("old_communes.csv"), communeFacts);
  const { observations, communeTargets } = deriveObservations(read("commune_indicators.csv"), oldCommunes);
  const { criteria, indicators, indicatorAgencies, thresholds } = deriveCriteria(
    read("ntm_criteria.csv"),
    documents["kh-5434-2026"],
  );
  const targets = deriveTargets(documents);
  checkGatheredTargets(targets, provinceFacts, zoneFacts);
  checkRules(read("difficulty_rules.csv"), dataPath);
  const tasks = deriveTasks(documents);
  const tables: Record<string, Row[]> = {
    sources: deriveSources(),
    communes: deriveCommunes(communeFacts),
    "old-communes": oldCommunes,
    difficulty: deriveDifficulty(communeFacts),
    totals: deriveTotals(provinceFacts),
    measures: deriveMeasures(),
    observations,
    "commune-targets": communeTargets,
    criteria,
    indicators,
    "indicator-agencies": indicatorAgencies,
    thresholds,
    targets,
    tasks,
    zones: deriveZones(zoneFacts, oldCommunes),
    resettlement: deriveResettlement(read("resettlement.csv"), oldCommunes),
    "village-names": deriveVillageNames(read("villages.csv"), oldCommunes),
    "ntm-rules": deriveNtmRules(read("ntm_rules.csv")),
    "text-fixes": deriveTextFixes(),
    quotations: locateQuotations(sharedPath, { targets, tasks, indicators }),
  };
  mkdirSync(join(dataPath, "tables"), { recursive: true });
  for (const { name, fields } of TABLES) {
    const rows = tables[name];
    if (!rows) throw new Error(`No rows derived for the table ${name}`);
    writeTable(
      join(dataPath, "tables", fileNameOf(name)),
      fields.map((field) => field.name),
      rows,
    );
  }
  writeDatapackage(dataPath);
  return new Map(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}
