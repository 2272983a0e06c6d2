import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Entered } from "../../src/domain/entered/enteredTables";
import { readRuleSetText } from "../../src/io/rules/readRuleSet";
import { RULES_FILE, rulesSchema } from "../../src/io/rules/rulesSchema";
import { FORMAT_VERSION } from "../../src/io/schema";
import { cellOf } from "../../src/io/validate/table";
import { tableOf } from "./cells";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";

/**
 * Writes rules.json: the rule sets of data/rules in the order of their names, then those that the office published.
 * Throws where one cannot be read or an id is taken twice.
 */
export function buildRules(data: DataPackage, outDir: string, office: Entered | null): BuildReport[] {
  const measures = new Set(tableOf(data, "measures").rows.map((row) => cellOf(row, "id")));
  const ruleSets = [...filesOf(data.dataDir), ...heldBy(office)].map(({ place, json }) => {
    const reading = readRuleSetText(json, measures);
    if (reading.ok) return reading.ruleSet;
    const [fault] = reading.faults;
    throw new Error(`${place} ${fault?.path}: ${fault?.came || "nothing"}; expected ${fault?.expected}`);
  });
  const ids = ruleSets.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Two rule sets are called ${twice}: give one of them another id`);
  const sources = sourcesUsed(data, ruleSets);
  const file = v.parse(rulesSchema, { formatVersion: FORMAT_VERSION, sources, ruleSets });
  return [
    {
      dataset: RULES_FILE,
      records: ruleSets.length,
      missing: 0,
      sample: 0,
      bytes: writeJson(outDir, RULES_FILE, file),
      warnings: [],
    },
  ];
}

interface Written {
  /** file, and key where it holds several */
  place: string;
  json: string;
}

function filesOf(dataDir: string): Written[] {
  const folder = path.join(dataDir, "rules");
  return readdirSync(folder)
    .filter((it) => it.endsWith(".json"))
    .sort()
    .map((file) => ({ place: `rules/${file}`, json: readFileSync(path.join(folder, file), "utf8") }));
}

function heldBy(office: Entered | null): Written[] {
  const held = [...(office?.ruleSets ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return held.map(([id, { json }]) => ({ place: `office rule set ${id}`, json }));
}
