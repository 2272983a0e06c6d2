import type { CodeList, Commune, OldCommune } from "../commune";

/** The kinds of entries, in the order in which equal matches are listed. */
export const SEARCH_KINDS = ["commune", "oldCommune", "villageName", "village"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What can be found: a unit of today, a unit of before 1 July 2025, a village. */
export interface SearchEntry {
  kind: SearchKind;
  /**
   * Code of the commune, old code of the old commune (the same five digits may be both), id of the village;
   * of a mere village name `<communeCode>/<name>`. Unique together with `kind`.
   */
  id: string;
  /** NFC */
  name: string;
  /** today's unit, the one to open */
  communeCode: string;
  communeName: string;
  communeKind: Commune["kind"];
  /** what it is or was; null for villages, whose names say it or not */
  unitKind: OldCommune["kind"] | null;
  /** former district of an old commune, else "" */
  district: string;
  /** another spelling of an old commune's name, else "" */
  alsoWritten: string;
}

export interface SearchHit extends SearchEntry {
  matched: "name" | "oldName" | "code" | "oldCode" | "alsoWritten" | "villageName";
  /** which list the code belongs to, where a commune's code matched */
  codeList?: CodeList;
  /** the stretch of `name` to mark, end excluded; both 0 where it was not the letters of `name` that matched */
  start: number;
  end: number;
}
