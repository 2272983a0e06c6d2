import { distance } from "fastest-levenshtein";
import type { Dataset } from "../../../domain/dataset";
import { type ColumnMeaning, FIELDS } from "../importFields";
import { AXIS_ALIASES, FIELD_ALIASES, IGNORED_HEADERS, MEASURE_ALIASES } from "../words/headerAliases";
import { headerForms, headerKey } from "./headerKey";

/** What a header may mean. `axis` is x or y of coordinates: the numbers below tell which. */
export type HeaderMeaning =
  | { kind: "meaning"; meaning: Exclude<ColumnMeaning, null> }
  | { kind: "axis"; axis: "x" | "y" }
  | { kind: "ignored" };

export interface HeaderMatch {
  match: HeaderMeaning;
  /** 0 to 1 */
  certainty: number;
}

export interface HeaderBook {
  match: (header: string) => HeaderMatch | null;
}

/** Shorter headers are one slip from another. */
const SHORTEST_SLIP = 7;

/** Everything that a header can be, by its folded form. */
export function headerBook({
  measures,
  indicators,
  communes,
}: Pick<Dataset, "measures" | "indicators" | "communes">): HeaderBook {
  const byKey = new Map<string, HeaderMeaning>();
  const add = (text: string, meaning: HeaderMeaning) => {
    const key = headerKey(text);
    if (key !== "" && !byKey.has(key)) byKey.set(key, meaning);
  };
  const means = (meaning: Exclude<ColumnMeaning, null>): HeaderMeaning => ({ kind: "meaning", meaning });
  for (const field of FIELDS) for (const alias of FIELD_ALIASES[field]) add(alias, means({ field }));
  for (const header of IGNORED_HEADERS) add(header, { kind: "ignored" });
  for (const axis of ["x", "y"] as const)
    for (const alias of AXIS_ALIASES[axis]) add(alias, { kind: "axis", axis });
  for (const [measureId, aliases] of MEASURE_ALIASES)
    if (measures.has(measureId)) for (const alias of aliases) add(alias, means({ measureId }));
  for (const { id, name, nameEn } of measures.values())
    for (const alias of [id, name, nameEn]) add(alias, means({ measureId: id }));
  for (const { id, name, shortName } of indicators)
    for (const alias of [name, shortName]) add(alias, means({ indicatorId: id }));
  for (const { code, name } of communes) add(name, means({ communeCode: code }));
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const communeCodes = new Set(communes.map(({ code }) => code));
  const communeNames = new Map(communes.map(({ code, name }) => [headerKey(name), code]));

  return {
    match: (header) => {
      const numbered = lastLevelIndicator(header, indicatorIds);
      if (numbered !== null) return { match: means(numbered), certainty: 0.95 };
      for (const { key, certainty } of headerForms(header)) {
        const match = byKey.get(key);
        if (match !== undefined) return { match, certainty };
      }
      const own = ownMeaning(header, indicatorIds, communeCodes, communeNames);
      if (own !== null) return { match: means(own), certainty: 0.95 };
      return nearMatch(header, byKey);
    },
  };
}

/** The number of an indicator below its name or its criterion, “Giao thông / 2.1”: the number is the surer of the two. */
function lastLevelIndicator(header: string, indicatorIds: ReadonlySet<string>): ColumnMeaning {
  const number = / \/ (\d{1,2}(?:[.,]\d{1,2})?)$/.exec(header.trim())?.[1];
  const indicatorId = number?.replace(",", ".") ?? "";
  return indicatorIds.has(indicatorId) ? { indicatorId } : null;
}

/** “2.1”, “Chỉ tiêu 2.1”, “2.1. Đường giao thông”, “xã Thu Lũm”, a code of today. */
function ownMeaning(
  header: string,
  indicatorIds: ReadonlySet<string>,
  communeCodes: ReadonlySet<string>,
  communeNames: ReadonlyMap<string, string>,
): ColumnMeaning {
  const plain = header.trim();
  const key = headerKey(plain);
  const code = /(?:^|\D)(\d{5})(?:\D|$)/.exec(plain)?.[1];
  if (code !== undefined && communeCodes.has(code)) return { communeCode: code };
  const commune = communeNames.get(key.replace(/^(xa|phuong) /, ""));
  if (commune !== undefined) return { communeCode: commune };
  const numbered = /^(?:(?:chi tieu|tieu chi|ct|tc) )?(\d{1,2})(?: (\d{1,2}))?(?: |$)/.exec(key);
  if (numbered === null || !/^\D*\d{1,2}([.,]\d{1,2})?(\D|$)/.test(plain)) return null;
  const id =
    numbered[2] === undefined || !/\d[.,]\d/.test(plain)
      ? (numbered[1] ?? "")
      : `${numbered[1]}.${numbered[2]}`;
  return indicatorIds.has(id) ? { indicatorId: id } : null;
}

function nearMatch(header: string, byKey: ReadonlyMap<string, HeaderMeaning>): HeaderMatch | null {
  const key = headerKey(header);
  if (key.length < SHORTEST_SLIP) return null;
  for (const [alias, match] of byKey)
    if (
      Math.abs(alias.length - key.length) <= 1 &&
      alias.length >= SHORTEST_SLIP &&
      distance(alias, key) === 1
    )
      return { match, certainty: 0.7 };
  const contained = [...byKey].filter(
    ([alias]) => alias.length >= SHORTEST_SLIP && ` ${key} `.includes(` ${alias} `),
  );
  const longest = contained.sort((a, b) => b[0].length - a[0].length)[0];
  return longest === undefined ? null : { match: longest[1], certainty: 0.5 };
}
