import { type Issue, makeError } from "./issue";
import type { Table } from "./table";

/** The header has every column of the schema, no other, and each once. */
export function validateColumns({ file, columns, schema }: Table): Issue[] {
  const expected = schema.fields.map(({ name }) => name);
  const place = (column: string) => `${file} line 1, column ${column}`;
  const absent = expected.filter((name) => !columns.includes(name));
  const extra = columns.filter((name, index) => !expected.includes(name) || columns.indexOf(name) !== index);
  return [
    ...absent.map((name) =>
      makeError("column-missing", place(name), {
        came: "no such column",
        expected: expected.join(", "),
        remedy: `add the column ${name}, empty where nothing is known`,
      }),
    ),
    ...extra.map((name) =>
      makeError("column-extra", place(name), {
        came: `column “${name}”`,
        expected: expected.join(", "),
        remedy: "correct the header, remove the column or describe it in datapackage.json",
      }),
    ),
  ];
}
