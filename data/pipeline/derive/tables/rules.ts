import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, type Row } from "./csv";
import { unitOf } from "./measures";
import { SOURCE_LIST } from "./sourceList";

/** A node of a condition tree, as far as the comparison looks into it. */
interface Node {
  id?: string;
  measure?: string;
  operator?: string;
  threshold?: number | boolean | null;
  source?: string;
  remainder?: true;
}

/**
 * The rule sets of `data/rules` are written by hand. Every row of the gathered table must stand in one
 * of them, with the same thresholds; every measure and source they name must be known. Throws otherwise.
 */
export function checkRules(facts: readonly Row[], dataPath: string): void {
  const folder = join(dataPath, "rules");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const nodes = files.flatMap((file) => nodesOf(JSON.parse(readFileSync(join(folder, file), "utf8"))));
  for (const { measure, source } of nodes) {
    if (measure !== undefined) unitOf(measure);
    if (source !== undefined && source !== "" && !SOURCE_LIST.some(({ id }) => id === source)) {
      throw new Error(`The rule sets name the unknown source ${source}`);
    }
  }
  for (const fact of facts) checkRule(fact, nodes);
}

/** All objects of a rule set that carry an id, at any depth. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return "id" in value ? [value as Node, ...below] : below;
}

function checkRule(fact: Row, nodes: readonly Node[]): void {
  const id = cell(fact, "rule_id");
  const own = nodes.filter((node) => node.id === id || node.id?.startsWith(`${id}.`));
  if (!own.some((node) => node.id === id)) throw new Error(`No rule set contains ${id}`);
  for (const wanted of limitsIn(cell(fact, "threshold"))) {
    const has = own.some((node) => wanted === limitOf(node));
    if (!has) throw new Error(`${id}: the rule sets do not say “${wanted}”`);
  }
}

/** “>=15 and <20” → “>=15”, “<20”; shares are printed as fractions (“>=2/3”). */
function limitsIn(threshold: string): string[] {
  if (threshold === "true") return ["true"];
  if (threshold === "remainder") return ["remainder"];
  return [...threshold.matchAll(/(>=|<=|>|<)(\d+)(?:\/(\d+))?/g)].map(
    ([, operator, numerator, denominator]) => `${operator}${Number(numerator) / Number(denominator ?? 1)}`,
  );
}

/** A condition that must hold or must not hold is “true” in the gathered table. */
function limitOf({ operator, threshold, remainder }: Node): string {
  if (remainder) return "remainder";
  return typeof threshold === "boolean" ? "true" : `${operator}${threshold}`;
}
