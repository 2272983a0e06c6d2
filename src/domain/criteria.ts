/** Agency names are as Annex III of Plan 5434/KH-UBND writes them. */
export interface Criterion {
  /** "1" … "10" */
  id: string;
  name: string;
}

export interface Indicator {
  /** Row code as a string: "3.10" is not "3.1". */
  id: string;
  criterionId: string;
  /** full wording of the Annex */
  name: string;
  shortName: string;
  /** rows the Annex marks “(nếu có)”: may not apply to a commune */
  optional: boolean;
  leadAgencies: string[];
  cooperatingAgencies: string[];
  /** `derived` where the Annex's cell is empty or merged and the lead comes from the row above */
  leadAgencyStatus: "official" | "derived";
  thresholds: Threshold[];
}

export interface Threshold {
  measure: string;
  operator: ">=" | "<=" | "=" | ">" | "<";
  value: number;
  unit: string;
  text: string;
}

export type AttainmentStatus = "met" | "notMet" | "notAssessed" | "notApplicable";

/** One cell of the attainment matrix commune × indicator × year. */
export interface Attainment {
  communeCode: string;
  indicatorId: string;
  year: number;
  status: AttainmentStatus;
  valueStatus: "official" | "entered" | "sample";
  source: string;
}

/** The plan whose Annex III the criteria, rows, agencies and thresholds are taken from. */
export const CRITERIA_SOURCE = "kh-5434-2026";
