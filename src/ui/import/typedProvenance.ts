import { readDate } from "../../io/import/check/cells/readDate";
import type { ImportContext } from "../../io/import/importCheck";
import type { TypedProvenance } from "./importState";

export interface ProvenanceReading {
  provenance: ImportContext["provenance"];
  year: number;
  /** which fields cannot be used */
  faults: { date: boolean; year: boolean; document: boolean };
}

/** What was typed about the whole file, read. An official file needs number and whole date. */
export function readProvenance(typed: TypedProvenance): ProvenanceReading {
  const isOfficial = typed.valueStatus === "official";
  const documentNumber = typed.documentNumber.normalize("NFC").trim();
  const written = typed.documentDate.trim();
  const date = written === "" ? "" : (readDate(written)?.date ?? "");
  const isDay = date.length === 10;
  const year = /^(19|20)\d\d$/.test(typed.year.trim()) ? Number(typed.year) : Number.NaN;
  return {
    provenance: {
      valueStatus: typed.valueStatus,
      documentNumber: isOfficial ? documentNumber : "",
      documentDate: isOfficial && isDay ? date : "",
    },
    year,
    faults: {
      date: isOfficial && written !== "" && !isDay,
      document: isOfficial && (documentNumber === "" || written === ""),
      year: Number.isNaN(year),
    },
  };
}
