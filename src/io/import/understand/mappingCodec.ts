import * as v from "valibot";
import { FIELDS, IMPORT_KINDS, type Mapping } from "../importFields";

const meaning = v.nullable(
  v.union([
    v.strictObject({ field: v.picklist(FIELDS) }),
    v.strictObject({ indicatorId: v.string() }),
    v.strictObject({ measureId: v.string() }),
    v.strictObject({ communeCode: v.string() }),
  ]),
);
const schema = v.strictObject({ kind: v.picklist(IMPORT_KINDS), columns: v.array(meaning) });

/** A mapping as text, to be remembered under the signature of its header. */
export function writeMapping(mapping: Mapping): string {
  return JSON.stringify(mapping);
}

/** A remembered mapping; null if it is none, or was made for another number of columns. */
export function readMapping(text: string, columnCount: number): Mapping | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(schema, parsed);
  return read.success && read.output.columns.length === columnCount ? read.output : null;
}
