import {
  type Compare,
  type Condition,
  OPERATORS,
  type Remainder,
  type Threshold,
} from "../../domain/rules/ruleSet";
import { at, type Json, type RuleReader } from "./ruleReader";

/** Keys that each make another kind of condition. */
const KINDS = ["all", "any", "not", "atLeast", "when", "measure", "remainder"] as const;
type Kind = (typeof KINDS)[number];

const WORDING = ["id", "clause", "text", "source", "note", "cannotTellSince", "changedInside"] as const;
const KEYS_OF: Readonly<Record<Kind, readonly string[]>> = {
  all: ["all"],
  any: ["any"],
  not: ["not"],
  atLeast: ["atLeast", "of"],
  when: ["when", "then", "otherwise"],
  measure: ["measure", "operator", "threshold", "unit", "changedFrom"],
  remainder: ["remainder"],
};

/** More than any law; a file made to hang the page stops here. */
const DEEPEST = 20;
const MOST_CONDITIONS = 500;

/** Stands for what could not be read: the rule set is refused then. */
const NOTHING: Condition = { all: [] };

/**
 * Reads conditions of one rule set. Comparisons of the same id must be the same one, wherever they stand: a threshold is
 * changed by id. `measures` are the ids that a unit can have a value of, null for any.
 */
export function conditionReader(read: RuleReader, measures: ReadonlySet<string> | null) {
  const limits = new Map<string, string>();
  let count = 0;

  function condition(value: unknown, path: string, depth = 0): Condition {
    const found = start(value, path, depth);
    if (found === null) return NOTHING;
    const { from, kind } = found;
    const wording = readWording(read, from, path);
    const inner = (key: string) => condition(from[key], at(path, key), depth + 1);
    const inners = (key: string) =>
      read
        .list(from[key], at(path, key))
        .map((it, index) => condition(it, at(at(path, key), index), depth + 1));
    switch (kind) {
      case "all":
        return { ...wording, all: inners("all") };
      case "any":
        return { ...wording, any: inners("any") };
      case "not":
        return { ...wording, not: inner("not") };
      case "atLeast": {
        const of = inners("of");
        return { ...wording, atLeast: readCount(from.atLeast, at(path, "atLeast"), of.length), of };
      }
      case "when":
        // biome-ignore lint/suspicious/noThenProperty: a word of the files of data/rules, never a function
        return { ...wording, when: inner("when"), then: inner("then"), otherwise: inner("otherwise") };
      case "measure":
        return readCompare(from, path, wording);
      case "remainder":
        read.fail(path, value, "remainderLast");
        return NOTHING;
    }
  }

  function start(value: unknown, path: string, depth: number): { from: Json; kind: Kind } | null {
    count += 1;
    if (depth > DEEPEST) read.fail(path, undefined, "notSoDeep", String(DEEPEST));
    if (count === MOST_CONDITIONS + 1) read.fail(path, undefined, "notSoMany", String(MOST_CONDITIONS));
    if (depth > DEEPEST || count > MOST_CONDITIONS) return null;
    const from = read.object(value, path);
    if (from === null) return null;
    const kinds = KINDS.filter((it) => it in from);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      read.fail(path, value, "oneKind", KINDS.join(", "));
      return null;
    }
    read.noOtherKey(from, path, [...KEYS_OF[kind], ...WORDING]);
    return { from, kind };
  }

  function readCount(value: unknown, path: string, most: number): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
    read.fail(path, value, "wholeNumber", "1", String(most));
    return 1;
  }

  function readCompare(from: Json, path: string, wording: ReturnType<typeof readWording>): Compare {
    const measure = read.plainId(from, "measure", path);
    if (measure !== "" && measures?.has(measure) === false)
      read.fail(at(path, "measure"), measure, "knownMeasure");
    const operator = read.oneOf(from, "operator", path, OPERATORS);
    const threshold = readThreshold(from.threshold, at(path, "threshold"));
    if (typeof threshold === "boolean" && operator !== "=")
      read.fail(at(path, "operator"), operator, "equalsOfYesNo");
    const id = read.plainId(from, "id", path);
    const limit = `${measure} ${operator} ${String(threshold)}`;
    if ((limits.get(id) ?? limit) !== limit) read.fail(path, id, "sameAsBefore", limits.get(id) ?? "");
    limits.set(id, limit);
    const compare: Compare = {
      ...wording,
      id,
      measure,
      operator,
      threshold,
      unit: read.text(from, "unit", path),
    };
    return "changedFrom" in from
      ? { ...compare, changedFrom: readThreshold(from.changedFrom, at(path, "changedFrom")) }
      : compare;
  }

  function readThreshold(value: unknown, path: string): Threshold {
    if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
      return value;
    read.fail(path, value, "threshold");
    return null;
  }

  /** Of an outcome: a condition, or what remains; only the last may be that. */
  function outcome(value: unknown, path: string, isLast: boolean): Condition | Remainder {
    const isRemainder = typeof value === "object" && value !== null && "remainder" in value;
    if (!isRemainder || !isLast) return condition(value, path);
    const from = value as Json;
    if (from.remainder !== true) read.fail(at(path, "remainder"), from.remainder, "oneOf", "true");
    read.noOtherKey(from, path, ["remainder", ...WORDING]);
    return { ...readWording(read, from, path), remainder: true };
  }

  return { condition, outcome };
}

function readWording(read: RuleReader, from: Json, path: string) {
  const wording: Pick<Condition, Exclude<(typeof WORDING)[number], "changedInside">> & {
    changedInside?: true;
  } = {};
  if ("id" in from) wording.id = read.plainId(from, "id", path);
  for (const key of ["clause", "text", "source", "note"] as const)
    if (key in from) wording[key] = read.text(from, key, path);
  if ("cannotTellSince" in from) wording.cannotTellSince = read.date(from, "cannotTellSince", path);
  if (from.changedInside === true) wording.changedInside = true;
  return wording;
}
