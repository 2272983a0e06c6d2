import type { CodeList } from "../../../../domain/commune";
import type { FindingCode } from "../../../../domain/entered/importWords";
import type { Unit } from "./unitRegister";

/** What a row says of its unit, each "" where it says nothing. */
export interface UnitCells {
  code: string;
  name: string;
  oldCode: string;
  oldName: string;
  district: string;
  codeList: CodeList | "";
  /** list in force at the date of the row's figures or of its document; null where that leaves it open */
  datedAs: CodeList | null;
}

/** Something to tell of a unit that was found all the same. */
export interface UnitNote {
  code: FindingCode;
  /** which of the cells it is about */
  field: "code" | "name" | "oldCode" | "oldName" | "district";
  value: string;
  details: readonly string[];
}

export type UnitReading =
  | { kind: "unit"; unit: Unit; notes: readonly UnitNote[] }
  | { kind: "province" }
  /** a row that adds up others */
  | { kind: "total" }
  /** for the answer to a question */
  | { kind: "waiting" }
  | ({ kind: "refused" } & UnitNote);
