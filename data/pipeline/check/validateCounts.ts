import { type Issue, makeError } from "../../../src/io/validate/issue";
import { cellOf, placeOf, type Table } from "../../../src/io/validate/table";
import { AREA_SUM_TOLERANCE, type Published } from "./published";

type Tables = ReadonlyMap<string, Table>;

/** The tables have as many rows as the documents count, and repeat the published figures. */
export function validateCounts(tables: Tables, published: Published): Issue[] {
  return [
    ...countFaults(tables, published),
    ...totalFaults(tables.get("totals"), published),
    ...areaFaults(tables.get("communes"), published),
  ];
}

function countFaults(tables: Tables, { counts }: Published): Issue[] {
  return counts.flatMap(({ table: name, where, count, of }) => {
    const table = tables.get(name);
    if (!table) return [];
    const rows = where ? table.rows.filter((row) => cellOf(row, where[0]) === where[1]) : table.rows;
    if (rows.length === count) return [];
    const place = where ? `${table.file} column ${where[0]} = ${where[1]}` : table.file;
    return makeError("total-differs", place, {
      came: `${rows.length} rows`,
      expected: `${count} ${of}`,
      remedy: "restore the missing row or remove the one too many",
    });
  });
}

function totalFaults(totals: Table | undefined, published: Published): Issue[] {
  if (!totals) return [];
  return published.totals.flatMap(({ measure, value, of }) => {
    const rows = totals.rows.filter((row) => cellOf(row, "measure") === measure);
    const expected = `${value} (${of})`;
    if (rows.length === 0)
      return makeError("total-differs", totals.file, {
        came: `no row with the measure ${measure}`,
        expected,
        remedy: "add the published figure",
      });
    return rows
      .filter((row) => Number(cellOf(row, "value")) !== value)
      .map((row) =>
        makeError("total-differs", placeOf(totals, row, "value"), {
          came: cellOf(row, "value") || "an empty cell",
          expected,
          remedy: "write the published figure",
        }),
      );
  });
}

function areaFaults(communes: Table | undefined, { areaKm2 }: Published): Issue[] {
  if (!communes) return [];
  const sum = communes.rows.reduce((total, row) => total + Number(cellOf(row, "areaKm2")), 0);
  if (Math.abs(sum / areaKm2 - 1) <= AREA_SUM_TOLERANCE) return [];
  return [
    makeError("total-differs", `${communes.file} column areaKm2`, {
      came: `a sum of ${sum.toFixed(2)} km²`,
      expected: `${areaKm2} km² within ${AREA_SUM_TOLERANCE * 100} %`,
      remedy: "compare each area with the register of units",
    }),
  ];
}
