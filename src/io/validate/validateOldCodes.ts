import { describeCodeFault } from "./codeFault";
import type { CodeRegister } from "./codeRegister";
import { type Issue, makeError } from "./issue";
import { cellOf, placeOf, type Table, type TableRow } from "./table";

/**
 * What a record says of units of before 1 July 2025: the code in `oldCommuneCode`, or in `unitCode` where
 * `codeList` is `before`, is one of the former list, and that unit is part of `communeCode` today. A
 * `unitCode` of the list `from` is the code of the unit itself.
 */
export function validateOldCodes(table: Table, register: CodeRegister): Issue[] {
  const { columns } = table;
  return table.rows.flatMap((row) => [
    ...(columns.includes("oldCommuneCode") ? formerFaults(table, row, "oldCommuneCode", register) : []),
    ...(columns.includes("unitCode") && columns.includes("codeList") ? unitFaults(table, row, register) : []),
  ]);
}

function unitFaults(table: Table, row: TableRow, register: CodeRegister): Issue[] {
  if (cellOf(row, "codeList") === "before") return formerFaults(table, row, "unitCode", register);
  const unitCode = cellOf(row, "unitCode");
  const place = placeOf(table, row, "unitCode");
  const fault = describeCodeFault(unitCode, "", register, place);
  if (fault) return [fault];
  const communeCode = cellOf(row, "communeCode");
  if (communeCode === "" || communeCode === unitCode) return [];
  return [
    makeError("parent-differs", place, {
      came: `${unitCode} of the list from, beside communeCode ${communeCode}`,
      expected: "both the same",
      remedy: "correct one of the codes, or write before if the record is about a former unit",
    }),
  ];
}

function formerFaults(table: Table, row: TableRow, column: string, { before, from }: CodeRegister): Issue[] {
  const code = cellOf(row, column);
  if (code === "") return [];
  const place = placeOf(table, row, column);
  const former = before.get(code);
  if (!former)
    return [
      makeError("code-unknown", place, {
        came: code,
        expected: "a code of before 1 July 2025",
        remedy: from.has(code)
          ? "it is a code of today: write from in codeList, or look up the former unit"
          : "look the code up in tables/oldCommunes.csv",
      }),
    ];
  const communeCode = cellOf(row, "communeCode");
  if (communeCode === "" || communeCode === former.communeCode) return [];
  return [
    makeError("parent-differs", place, {
      came: `${code} (${former.name}) as a part of ${communeCode}`,
      expected: `communeCode ${former.communeCode} (${from.get(former.communeCode) ?? "unknown"})`,
      remedy: "correct one of the codes: names and codes repeat across the merger",
    }),
  ];
}
