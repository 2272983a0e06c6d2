import * as v from "valibot";
import type { Entered } from "../../../src/domain/entered/enteredTables";
import { OFFICE_FILE, officeSchema, PUBLISHED_TABLES } from "../../../src/io/officeSchema";
import { FORMAT_VERSION } from "../../../src/io/schema";
import type { BuildReport } from "../report";
import { writeJson } from "../writeJson";

/** Writes office.json where the office has published something. Records stand in the order of their keys. */
export function buildOffice(office: Entered | null, outDir: string): BuildReport[] {
  if (office === null) return [];
  const tables = Object.fromEntries(
    PUBLISHED_TABLES.map((table) => [
      table,
      [...office[table]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
    ]),
  );
  const file = v.parse(officeSchema, { formatVersion: FORMAT_VERSION, tables });
  const values = [...office.villages.values()].flatMap((it) => [it.difficulty, it.households, it.population]);
  return [
    {
      dataset: OFFICE_FILE,
      records: Object.values(file.tables).reduce((sum, it) => sum + it.length, 0),
      missing: values.filter((it) => it.value === null).length,
      sample: 0,
      bytes: writeJson(outDir, OFFICE_FILE, file),
      warnings: [],
    },
  ];
}
