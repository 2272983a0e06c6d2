import type { EditFaultCode } from "../../domain/entered/keepWords";

/** What of a unit can be edited by hand. Figures of a commune that are no facts of it are dated. */
export type EditField =
  | { what: "villageName" }
  | { what: "villageFigure"; figure: "households" | "population" | "povertyRatePct" | "areaKm2" }
  | { what: "difficulty" }
  | { what: "ethnicGroup" }
  /** khu vực I, II, III of a commune, which nothing but a decision gives */
  | { what: "areaClass" }
  | { what: "communeFact"; fact: "population" | "areaKm2" | "seat" }
  | { what: "measure"; measure: string; asOf: string }
  | { what: "attainment"; indicatorId: string; year: number }
  | { what: "note" };

/** One cell as a person typed, chose or pasted it: “1.234”, “17,24 %”, “Đạt”. "" takes back what was entered. */
export interface Edit {
  /** commune code or village id */
  unitId: string;
  field: EditField;
  text: string;
}

/** Why an edit is not taken. */
export interface EditFault {
  code: EditFaultCode;
  unitId: string;
  /** null where it is about the whole block */
  field: EditField | null;
  text: string;
  details: readonly string[];
}
