import type { Level } from "../level";

/**
 * - `inForce`: in force, and every threshold is known
 * - `former`: of the period before the one in force
 * - `older`: of a period before that
 * - `incomplete`: in force, but the text of some thresholds was not found
 */
export const RULE_SET_STATES = ["inForce", "former", "older", "incomplete"] as const;
export type RuleSetState = (typeof RULE_SET_STATES)[number];

/** A rule of law as data: a file of `data/rules`, or one that an office hands in. */
export interface RuleSet {
  id: string;
  title: string;
  document: { number: string; date: string; article: string; title: string };
  /** ISO date, year-month or year, both ends included; "" for an end that is not set */
  inForce: { from: string; to: string };
  state: RuleSetState;
  appliesTo: Level;
  note: string;
  /** Where it is false, the rule does not speak of the unit at all; null for a rule of every unit. */
  applicability: Condition | null;
  /** Terms that the document defines: told beside a verdict, and no part of it. */
  definitions: readonly Definition[];
  /** First to last: the verdict is the first outcome that holds where none before it does. */
  outcomes: readonly Outcome[];
  /** Only of a copy with other thresholds: which rule set, by whom and when (ISO date). */
  basedOn?: string;
  author?: string;
  madeOn?: string;
}

export interface Definition {
  key: string;
  label: string;
  condition: Condition;
}

export interface Outcome {
  key: string;
  label: string;
  condition: Condition | Remainder;
}

/** What a document says of a condition; a group that only joins others has none of it. */
interface Wording {
  id?: string;
  /** “Điều 6”, "" where the source names none */
  clause?: string;
  /** Vietnamese, as the document words it */
  text?: string;
  /** id of the sources table */
  source?: string;
  note?: string;
  /** ISO date from which no figure answers this condition any more */
  cannotTellSince?: string;
  /** of a copy: something below has another threshold, so that `text` may no longer say what holds */
  changedInside?: true;
}

export interface All extends Wording {
  all: readonly Condition[];
}
export interface Any extends Wording {
  any: readonly Condition[];
}
export interface Not extends Wording {
  not: Condition;
}
export interface AtLeast extends Wording {
  atLeast: number;
  of: readonly Condition[];
}
export interface WhenThen extends Wording {
  when: Condition;
  then: Condition;
  otherwise: Condition;
}
/** The units that no outcome before this one takes. */
export interface Remainder extends Wording {
  remainder: true;
}

export const OPERATORS = [">=", ">", "<=", "<", "="] as const;
export type Operator = (typeof OPERATORS)[number];

/** A number, yes or no, or null where the text of the document was not found. */
export type Threshold = number | boolean | null;

/** A measure of the unit against a threshold. Yes and no are measures of 1 and 0. */
export interface Compare extends Wording {
  id: string;
  /** id of the measures table */
  measure: string;
  operator: Operator;
  threshold: Threshold;
  unit: string;
  /** of a copy: the threshold of the rule set that it is based on */
  changedFrom?: Threshold;
}

export type Condition = All | Any | Not | AtLeast | WhenThen | Compare;

/** The conditions right below one, in the order of the document. */
export function partsOf(condition: Condition | Remainder): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("not" in condition) return [condition.not];
  if ("of" in condition) return condition.of;
  if ("when" in condition) return [condition.when, condition.then, condition.otherwise];
  return [];
}

/** Whether `on`, an ISO date, lies where no figure answers the condition any more. */
export function isUnanswerable({ cannotTellSince }: Condition | Remainder, on: string): boolean {
  return cannotTellSince !== undefined && on >= cannotTellSince;
}

/** Every comparison that a verdict may rest on, in the order of the document, repeated ones too. */
export function comparisonsOf(ruleSet: RuleSet, on: string): Compare[] {
  const found: Compare[] = [];
  const visit = (condition: Condition | Remainder) => {
    if (isUnanswerable(condition, on)) return;
    if ("measure" in condition) found.push(condition);
    else partsOf(condition).forEach(visit);
  };
  if (ruleSet.applicability !== null) visit(ruleSet.applicability);
  for (const { condition } of ruleSet.outcomes) visit(condition);
  return found;
}
