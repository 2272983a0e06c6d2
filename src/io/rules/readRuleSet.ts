import { LEVELS } from "../../domain/level";
import { RESERVED_VERDICTS } from "../../domain/rules/compileRuleSet";
import { type Definition, type Outcome, RULE_SET_STATES, type RuleSet } from "../../domain/rules/ruleSet";
import { conditionReader } from "./conditionReader";
import { at, type RuleFault, type RuleReader, ruleReader } from "./ruleReader";

export type RuleSetReading = { ok: true; ruleSet: RuleSet } | { ok: false; faults: readonly RuleFault[] };

const KEYS = [
  "id",
  "title",
  "document",
  "inForce",
  "state",
  "appliesTo",
  "note",
  "applicability",
  "definitions",
  "outcomes",
  "basedOn",
  "author",
  "madeOn",
] as const;

/** Reads the text of a rule file; see `readRuleSet`. */
export function readRuleSetText(json: string, measures: ReadonlySet<string> | null): RuleSetReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ path: "", came, expected: "json", details: [] }] };
  }
  return readRuleSet(value, measures);
}

/**
 * Checks a parsed rule file, one of ours or one that an office hands in, and gives it back with nothing in it but what is
 * known: texts NFC, absent parts at their defaults. Never throws; at most 50 faults, each with path, what came and what
 * was expected. `measures`: ids of the measures that a rule may ask for, null where the pipeline has
 * checked them already.
 */
export function readRuleSet(value: unknown, measures: ReadonlySet<string> | null): RuleSetReading {
  const read = ruleReader();
  const from = read.object(value, "");
  if (from === null) return { ok: false, faults: read.faults };
  read.noOtherKey(from, "", KEYS);
  const conditions = conditionReader(read, measures);
  const document = read.object(from.document, "document") ?? {};
  read.noOtherKey(document, "document", ["number", "date", "article", "title"]);
  const inForce = "inForce" in from ? (read.object(from.inForce, "inForce") ?? {}) : {};
  read.noOtherKey(inForce, "inForce", ["from", "to"]);
  if (!("applicability" in from)) read.fail("applicability", undefined, "object");

  const ruleSet: RuleSet = {
    id: read.plainId(from, "id", ""),
    title: read.text(from, "title", "", true),
    document: {
      number: read.text(document, "number", "document"),
      date: read.date(document, "date", "document", true),
      article: read.text(document, "article", "document"),
      title: read.text(document, "title", "document"),
    },
    inForce: {
      from: read.date(inForce, "from", "inForce", true),
      to: read.date(inForce, "to", "inForce", true),
    },
    state: read.oneOf(from, "state", "", RULE_SET_STATES),
    appliesTo: read.oneOf(from, "appliesTo", "", LEVELS),
    note: read.text(from, "note", ""),
    applicability:
      (from.applicability ?? null) === null
        ? null
        : conditions.condition(from.applicability, "applicability"),
    definitions: readDefinitions(read, from.definitions, conditions.condition),
    outcomes: readOutcomes(read, from.outcomes, conditions.outcome),
  };
  for (const key of ["basedOn", "author"] as const) if (key in from) ruleSet[key] = read.text(from, key, "");
  if ("madeOn" in from) ruleSet.madeOn = read.date(from, "madeOn", "");
  return read.faults.length === 0 ? { ok: true, ruleSet } : { ok: false, faults: read.faults };
}

type Conditions = ReturnType<typeof conditionReader>;

function readDefinitions(read: RuleReader, value: unknown, condition: Conditions["condition"]): Definition[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  return read.list(value, "definitions").flatMap((it, index) => {
    const path = at("definitions", index);
    const from = read.object(it, path);
    if (from === null) return [];
    read.noOtherKey(from, path, ["key", "label", "condition"]);
    return {
      key: read.plainId(from, "key", path),
      label: read.text(from, "label", path, true),
      condition: condition(from.condition, at(path, "condition")),
    };
  });
}

function readOutcomes(read: RuleReader, value: unknown, outcome: Conditions["outcome"]): Outcome[] {
  const listed = read.list(value, "outcomes");
  const keys = new Set<string>();
  return listed.flatMap((it, index) => {
    const path = at("outcomes", index);
    const from = read.object(it, path);
    if (from === null) return [];
    read.noOtherKey(from, path, ["key", "label", "condition"]);
    const key = read.plainId(from, "key", path);
    if (keys.has(key)) read.fail(at(path, "key"), key, "unique");
    if (RESERVED_VERDICTS.includes(key)) read.fail(at(path, "key"), key, "notReserved");
    keys.add(key);
    return {
      key,
      label: read.text(from, "label", path, true),
      condition: outcome(from.condition, at(path, "condition"), index === listed.length - 1),
    };
  });
}
