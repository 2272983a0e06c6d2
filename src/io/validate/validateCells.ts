import { describeMalformedCode, isCode } from "./codeFault";
import { type Issue, makeError } from "./issue";
import { asList, cellOf, placeOf, type Table, type TableField } from "./table";

/** What the text of a cell must look like for each type of the schema. */
const FORMS: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  integer: { pattern: /^-?\d+$/, example: "a whole number such as 1234" },
  number: { pattern: /^-?\d+(\.\d+)?$/, example: "a number such as 1234.5" },
  boolean: { pattern: /^(true|false)$/, example: "true or false" },
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, example: "a date such as 2026-01-16" },
  yearmonth: { pattern: /^\d{4}-\d{2}$/, example: "a month such as 2026-01" },
  year: { pattern: /^\d{4}$/, example: "a year such as 2026" },
};

/** How a schema writes that a column holds codes of units. */
const CODE_PATTERN = "^\\d{5}$";

/** Numbers as Vietnamese documents print them: 9.068,73 or 17,24. */
const DECIMAL_COMMA = /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/;

/** Every cell has the type and obeys the constraints that the schema gives its column. */
export function validateCells(table: Table): Issue[] {
  return table.rows.flatMap((row) =>
    table.schema.fields.flatMap((field) => {
      if (!table.columns.includes(field.name)) return [];
      const text = cellOf(row, field.name);
      const place = placeOf(table, row, field.name);
      if (text === "") return isRequired(table, field) ? [emptyCell(place)] : [];
      return typeFault(field, text, place) ?? constraintFault(field, text, place) ?? [];
    }),
  );
}

/** A key of one column must be filled; of a longer key a part, such as an unknown date, may be empty. */
function isRequired(table: Table, { name, constraints }: TableField): boolean {
  const key = asList(table.schema.primaryKey);
  return constraints?.required === true || (key.length === 1 && key[0] === name);
}

function emptyCell(place: string): Issue {
  return makeError("cell-constraint", place, {
    came: "an empty cell",
    expected: "a value, since the column is required",
    remedy: "fill it in from the source",
  });
}

function typeFault({ type }: TableField, text: string, place: string): Issue | null {
  const form = FORMS[type ?? "string"];
  if (!form || form.pattern.test(text)) return null;
  if ((type === "number" || type === "integer") && DECIMAL_COMMA.test(text))
    return makeError("number-decimal-comma", place, {
      came: `“${text}” with a decimal comma`,
      expected: form.example,
      remedy: `write ${text.replaceAll(".", "").replace(",", ".")}`,
    });
  return makeError("cell-type", place, {
    came: `“${text}”`,
    expected: form.example,
    remedy: "correct the cell, or leave it empty if nothing is known",
  });
}

function constraintFault({ type, constraints }: TableField, text: string, place: string): Issue | null {
  if (!constraints) return null;
  const { enum: allowed, pattern, minimum, maximum } = constraints;
  const fault = (expected: string) =>
    makeError("cell-constraint", place, { came: `“${text}”`, expected, remedy: "correct the cell" });
  if (allowed && !allowed.map(String).includes(text)) return fault(`one of ${allowed.join(", ")}`);
  if (pattern === CODE_PATTERN && !isCode(text)) return describeMalformedCode(text, place);
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(text))
    return fault(`the form ${pattern}`);
  const value = type === "number" || type === "integer" ? Number(text) : text;
  if (minimum !== undefined && value < coerce(minimum, value)) return fault(`at least ${minimum}`);
  if (maximum !== undefined && value > coerce(maximum, value)) return fault(`at most ${maximum}`);
  return null;
}

function coerce(limit: number | string, value: number | string): number | string {
  return typeof value === "number" ? Number(limit) : String(limit);
}
