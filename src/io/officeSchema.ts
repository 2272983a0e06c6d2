import * as v from "valibot";
import { makeEntered } from "../domain/entered/applyChange";
import { ENTERED_TABLES, type Entered } from "../domain/entered/enteredTables";
import { recordKey } from "../domain/entered/recordKey";
import { RECORD_SCHEMAS } from "./enteredSchema";
import { FORMAT_VERSION } from "./schema";

/** public/data/office.json: what the office published by a package of its own, beside the gathered data. */
export const OFFICE_FILE = "office.json";

/** Notes and the change log stay in the office. Zones and sites are in overlays.json already. */
export const PUBLISHED_TABLES = ENTERED_TABLES.filter(
  (it) => it !== "notes" && it !== "zones" && it !== "sites" && it !== "movedPlaces",
);

const tables = Object.fromEntries(PUBLISHED_TABLES.map((it) => [it, v.array(RECORD_SCHEMAS[it])]));
export const officeSchema = v.object({ formatVersion: v.literal(FORMAT_VERSION), tables: v.object(tables) });

/** The records of the file by their keys. */
export function toEntered(file: v.InferOutput<typeof officeSchema>): Entered {
  return makeEntered((table) => {
    const records = (file.tables[table] ?? []) as never[];
    return new Map(records.map((it) => [recordKey(table, it), it]));
  });
}
