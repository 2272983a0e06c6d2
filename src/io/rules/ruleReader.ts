/** What stands wrong in a rule set. The interface words it; `came` is a piece of the file, "" where nothing stands. */
export interface RuleFault {
  /** `outcomes[0].condition.any[1].threshold`, "" for the whole */
  path: string;
  came: string;
  expected: RuleExpectation;
  /** what the sentence needs, in its order */
  details: readonly string[];
}

export const RULE_EXPECTATIONS = [
  "json",
  "object",
  "list",
  "text",
  "filledText",
  "plainId",
  "date",
  "oneOf",
  "wholeNumber",
  "threshold",
  "equalsOfYesNo",
  "oneKind",
  "knownMeasure",
  "unique",
  "notReserved",
  "remainderLast",
  "sameAsBefore",
  "notSoDeep",
  "notSoMany",
  "noOtherKey",
] as const;
export type RuleExpectation = (typeof RULE_EXPECTATIONS)[number];

export type Json = Readonly<Record<string, unknown>>;

/** Reads values of a parsed file one by one and gathers what is wrong with them; what is wrong reads as empty. */
export interface RuleReader {
  faults: RuleFault[];
  fail: (path: string, came: unknown, expected: RuleExpectation, ...details: string[]) => void;
  /** null, and reported, where it is not an object */
  object: (value: unknown, path: string) => Json | null;
  list: (value: unknown, path: string) => readonly unknown[];
  /** an absent text is "", except where it has to be filled */
  text: (from: Json, key: string, path: string, isFilled?: boolean) => string;
  plainId: (from: Json, key: string, path: string) => string;
  /** ISO date, year-month or year; "" where it may be absent and is */
  date: (from: Json, key: string, path: string, mayBeAbsent?: boolean) => string;
  oneOf: <T extends string>(from: Json, key: string, path: string, values: readonly [T, ...T[]]) => T;
  /** reports keys that nobody would read: most often a slip in a key that somebody should */
  noOtherKey: (from: Json, path: string, keys: readonly string[]) => void;
}

const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const MOST_FAULTS = 50;
const MOST_CAME = 60;

export function ruleReader(): RuleReader {
  const faults: RuleFault[] = [];
  const fail: RuleReader["fail"] = (path, came, expected, ...details) => {
    if (faults.length < MOST_FAULTS) faults.push({ path, came: shown(came), expected, details });
  };
  const text: RuleReader["text"] = (from, key, path, isFilled = false) => {
    const value = from[key];
    if (value === undefined && !isFilled) return "";
    const read = typeof value === "string" ? value.normalize("NFC").trim() : null;
    if (read === null || (isFilled && read === ""))
      fail(at(path, key), value, isFilled ? "filledText" : "text");
    return read ?? "";
  };
  return {
    faults,
    fail,
    object: (value, path) => {
      if (isObject(value)) return value;
      fail(path, value, "object");
      return null;
    },
    list: (value, path) => {
      if (Array.isArray(value) && value.length > 0) return value;
      fail(path, value, "list");
      return [];
    },
    text,
    plainId: (from, key, path) => {
      const value = from[key];
      if (typeof value === "string" && PLAIN_ID.test(value)) return value;
      fail(at(path, key), value, "plainId");
      return "";
    },
    date: (from, key, path, mayBeAbsent = false) => {
      const value = from[key];
      if (mayBeAbsent && (value === undefined || value === "")) return "";
      if (typeof value === "string" && DATE.test(value)) return value;
      fail(at(path, key), value, "date");
      return "";
    },
    oneOf: (from, key, path, values) => {
      const found = values.find((it) => it === from[key]);
      if (found === undefined) fail(at(path, key), from[key], "oneOf", values.join(", "));
      return found ?? values[0];
    },
    noOtherKey: (from, path, keys) => {
      for (const key of Object.keys(from))
        if (!keys.includes(key)) fail(at(path, key), from[key], "noOtherKey", keys.join(", "));
    },
  };
}

export function at(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(came: unknown): string {
  if (came === undefined) return "";
  const text = JSON.stringify(came);
  return text.length > MOST_CAME ? `${text.slice(0, MOST_CAME)}…` : text;
}
