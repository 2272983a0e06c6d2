import type { ValueStatus } from "./provenance";

/**
 * A dated figure about a unit. `unitCode` belongs to `codeList`; a figure with code list `before` is
 * about a *part* of today's unit `communeCode` and is shown as history, never as the unit's value.
 * `unitCode` is "" for the province.
 */
export interface Observation {
  unitCode: string;
  codeList: "before" | "from" | "province";
  communeCode: string;
  /** measure id, e.g. `povertyRatePct` */
  measure: string;
  /** null where the figure is not one number; `text` then holds it as printed */
  value: number | null;
  /** as printed, e.g. “31/35”, “>12000” */
  text: string;
  /** “”, “>”, “<”, “~” as the source qualifies the figure */
  qualifier: "" | ">" | "<" | "~" | ">=" | "<=";
  unit: string;
  asOf: string;
  valueStatus: ValueStatus;
  source: string;
  note: string;
}

export interface Measure {
  id: string;
  name: string;
  nameEn: string;
  unit: string;
}
