import { AGREEMENTS, type Agreement } from "../../domain/rules/agreement";
import { NOT_APPLICABLE } from "../answers";
import type { PictureUnit } from "../picture";

/** Kinds of the value that the theme on show gives a unit, for whoever looks for one of them. */
export const VALUE_KINDS = ["published", "entered", "sample", "missing", "notApplicable"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Rows whose name has a word that begins like each of these, accents left aside. */
export interface NameFilter {
  on: "name";
  text: string;
}
/** Rows whose value of the theme on show is of one of these kinds. */
export interface StatusFilter {
  on: "status";
  kinds: readonly ValueKind[];
}
/** Rows with a figure from … to …, both included; a row without a figure is in no range. */
export interface RangeFilter {
  on: "range";
  /** id of a column of numbers */
  column: string;
  from: number | null;
  to: number | null;
}
/** Official status of a village, or that nobody has given one. */
export const OFFICIAL_KINDS = ["extreme", "notExtreme", "none"] as const;
export type OfficialKind = (typeof OFFICIAL_KINDS)[number];

/** Villages of which the chosen rule set says one of these. */
export interface VerdictFilter {
  on: "verdict";
  verdicts: readonly string[];
}
/** Villages whose official status and verdict stand to each other in one of these ways. */
export interface AgreementFilter {
  on: "agreement";
  kinds: readonly Agreement[];
}
/** Villages with one of these official states. */
export interface OfficialFilter {
  on: "official";
  kinds: readonly OfficialKind[];
}
/** Villages without a verdict that a figure of this measure could settle. */
export interface LacksFilter {
  on: "lacks";
  measure: string;
}
/** Villages where one of these groups is a main one; `none`: villages of which nobody has named any. */
export interface EthnicFilter {
  on: "ethnic";
  groups: readonly string[];
}
/** Villages so far, in kilometres, from the nearest national road; both ends included. */
export interface RoadFilter {
  on: "road-km";
  from: number | null;
  to: number | null;
}
/** What only the review of villages by a rule can answer; elsewhere it waits. */
export type ReviewFilter =
  | VerdictFilter
  | AgreementFilter
  | OfficialFilter
  | LacksFilter
  | EthnicFilter
  | RoadFilter;

/** What the table leaves out, besides classes and commune. */
export type TableFilter = NameFilter | StatusFilter | RangeFilter | ReviewFilter;

export function isReviewFilter(filter: TableFilter): filter is ReviewFilter {
  return ["verdict", "agreement", "official", "lacks", "ethnic", "road-km"].includes(filter.on);
}

/** Of which kind the value of a unit is. */
export function valueKind({ value, classKey }: Pick<PictureUnit, "value" | "classKey">): ValueKind {
  if (value.value === null) return classKey === NOT_APPLICABLE.key ? "notApplicable" : "missing";
  if (value.valueStatus === "sample" || value.valueStatus === "entered") return value.valueStatus;
  return "published";
}

/** What a filter is about: there is one of each at a time. */
export function subjectOf(filter: TableFilter): string {
  return filter.on === "range" ? filter.column : filter.on;
}

/** The filters with this one in the place of its like; null takes it away. */
export function withFilter(
  filters: readonly TableFilter[],
  subject: string,
  next: TableFilter | null,
): TableFilter[] {
  const index = filters.findIndex((it) => subjectOf(it) === subject);
  if (next === null) return filters.filter((_, at) => at !== index);
  return index < 0 ? [...filters, next] : filters.map((it, at) => (at === index ? next : it));
}

const LONGEST_NAME = 60;
/** keys of outcomes, ids of measures */
const PLAIN_WORD = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;

/** “name:ban”, “status:sample,missing”, “poverty:20..40”, “poverty:20..”; null for anything else. */
export function readFilter(text: string): TableFilter | null {
  const colon = text.indexOf(":");
  if (colon < 1) return null;
  const [subject, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  if (subject === "name") return nameFilter(rest);
  if (subject === "status") return readStatus(rest);
  if (subject === "lacks") return PLAIN_WORD.test(rest) ? { on: "lacks", measure: rest } : null;
  if (subject === "verdict") {
    const verdicts = [...new Set(rest.split(","))];
    return verdicts.every((it) => PLAIN_WORD.test(it)) ? { on: "verdict", verdicts } : null;
  }
  if (subject === "agreement") {
    const kinds = someOf(AGREEMENTS, rest);
    return kinds === null ? null : { on: "agreement", kinds };
  }
  if (subject === "official") {
    const kinds = someOf(OFFICIAL_KINDS, rest);
    return kinds === null ? null : { on: "official", kinds };
  }
  if (subject === "ethnic") return ethnicFilter(rest.split(","));
  const [from = "", to = "", more] = rest.split("..");
  if (more !== undefined || !rest.includes("..")) return null;
  if ([from, to].some((it) => it !== "" && !NUMBER.test(it))) return null;
  const number = (it: string) => (it === "" ? null : Number(it));
  if (subject === "road-km") return roadFilter(number(from), number(to));
  return rangeFilter(subject, number(from), number(to));
}

export function writeFilter(filter: TableFilter): string {
  if (filter.on === "name") return `name:${filter.text}`;
  if (filter.on === "lacks") return `lacks:${filter.measure}`;
  if (filter.on === "verdict") return `verdict:${filter.verdicts.join(",")}`;
  if (filter.on === "ethnic") return `ethnic:${filter.groups.join(",")}`;
  if (filter.on === "road-km") return `road-km:${filter.from ?? ""}..${filter.to ?? ""}`;
  if (filter.on !== "range") return `${filter.on}:${filter.kinds.join(",")}`;
  return `${filter.column}:${filter.from ?? ""}..${filter.to ?? ""}`;
}

/** A semicolon parts filters in the address; in a name it says nothing. Null for an empty text. */
export function nameFilter(text: string): NameFilter | null {
  const plain = text.normalize("NFC").replaceAll(";", " ").slice(0, LONGEST_NAME);
  return plain.trim() === "" ? null : { on: "name", text: plain };
}

/** Limits in the wrong order are taken as meant. Null where there is no limit. */
export function rangeFilter(column: string, from: number | null, to: number | null): RangeFilter | null {
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) return { on: "range", column, from: to, to: from };
  return { on: "range", column, from, to };
}

/** Villages of which nobody has named a group, as a group. */
export const NO_GROUP = "none";

/** Each group once; commas and semicolons part groups and filters in the address. Null where none is named. */
function ethnicFilter(names: readonly string[]): EthnicFilter | null {
  const plain = names.map((it) =>
    it
      .normalize("NFC")
      .replace(/[;,\s]+/g, " ")
      .trim()
      .slice(0, LONGEST_NAME),
  );
  const groups = [...new Set(plain)].filter((it) => it !== "");
  return groups.length === 0 ? null : { on: "ethnic", groups };
}

/** No distance is below 0; limits in the wrong order are taken as meant. Null where there is no limit. */
export function roadFilter(from: number | null, to: number | null): RoadFilter | null {
  if ((from ?? 0) < 0 || (to ?? 0) < 0) return null;
  const range = rangeFilter("road-km", from, to);
  return range === null ? null : { on: "road-km", from: range.from, to: range.to };
}

function readStatus(text: string): StatusFilter | null {
  const kinds = someOf(VALUE_KINDS, text);
  return kinds === null ? null : { on: "status", kinds };
}

/** The words of a list that are meant, in its order; null where one is none of them. */
function someOf<T extends string>(words: readonly T[], text: string): T[] | null {
  const asked = text.split(",");
  const found = words.filter((it) => asked.includes(it));
  return found.length === 0 || found.length < new Set(asked).size ? null : found;
}
