import { describeCodeFault, isCode } from "./codeFault";
import type { CodeRegister } from "./codeRegister";
import { type GeojsonFile, isRecord, listFeatures } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";
import { cellOf, columnsReferring, placeOf, type Table } from "./table";

/** Where a table writes a code of today, and with it the unit's name. */
export interface CodeColumns {
  code: string;
  name: string | null;
}

/** The columns of a table that hold codes of today's units, by the schema's foreign keys. */
export function codeColumnsOf(table: Table): CodeColumns[] {
  return columnsReferring(table.schema, "communes").map((code) => ({ code, name: null }));
}

/** Every code of a unit of today is one, and stands for the unit that the row names. */
export function validateTableCodes(
  table: Table,
  columns: readonly CodeColumns[],
  register: CodeRegister,
): Issue[] {
  return table.rows.flatMap((row) =>
    columns.flatMap(({ code, name }) => {
      const unitName = name === null ? "" : cellOf(row, name);
      // A cell may list several codes, separated by semicolons.
      return cellOf(row, code)
        .split(";")
        .filter((written) => written !== "" && (isCode(written) || !hasPattern(table, code)))
        .flatMap((it) => describeCodeFault(it, unitName, register, placeOf(table, row, code)) ?? []);
    }),
  );
}

/** A column with a pattern has its malformed codes reported by the rule of cells. */
function hasPattern({ schema }: Table, column: string): boolean {
  return schema.fields.some(({ name, constraints }) => name === column && constraints?.pattern !== undefined);
}

/** Every boundary carries a code of today, each once, and every unit of today has a boundary. */
export function validateFeatureCodes(input: GeojsonFile, register: CodeRegister): Issue[] {
  const seen = new Map<string, string>();
  const issues = listFeatures(input).flatMap(({ place, code, feature }) => {
    const properties = isRecord(feature.properties) ? feature.properties : {};
    const name = typeof properties.name === "string" ? properties.name : "";
    const fault = describeCodeFault(code ?? "", name, register, `${place} property code`);
    const earlier = code === null ? undefined : seen.get(code);
    if (code !== null && earlier === undefined) seen.set(code, place);
    if (earlier === undefined) return fault ?? [];
    return makeError("code-duplicate", `${place} property code`, {
      came: `${code} again, first at ${earlier}`,
      expected: "one feature for each unit",
      remedy: "join the parts into one MultiPolygon or correct the code",
    });
  });
  for (const [code, name] of register.from)
    if (!seen.has(code))
      issues.push(
        makeError("boundary-missing", input.file, {
          came: `no feature with the code ${code} (${name})`,
          expected: `one for each of the ${register.from.size} units`,
          remedy: "add the unit's boundary or correct the code of another",
        }),
      );
  return issues;
}
