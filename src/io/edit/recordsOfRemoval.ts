import type { RecordChange } from "../../domain/entered/change";
import type { Entered, EnteredTable } from "../../domain/entered/enteredTables";

/** What an office can add, with what it may have said of it; the added thing itself comes first. */
const TABLES = [
  "villages",
  "zones",
  "sites",
  "villageAreas",
  "decisions",
  "movedPlaces",
  "notes",
] as const satisfies readonly EnteredTable[];

/** The tables that hold something of a village, zone or site, itself first. */
export function tablesAbout(id: string, entered: Entered): EnteredTable[] {
  return TABLES.filter((it) => entered[it].has(id));
}

/** The records that go when a village, zone or site goes that the office added; none if it holds nothing of it. */
export function recordsOfRemoval(id: string, entered: Entered): RecordChange[] {
  return tablesAbout(id, entered).map(
    (table) => ({ table, key: id, before: entered[table].get(id) ?? null, after: null }) as RecordChange,
  );
}
