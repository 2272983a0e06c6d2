import { type Issue, makeError } from "../../../src/io/validate/issue";
import { cellOf, type Table } from "../../../src/io/validate/table";
import type { CommuneFeature } from "../geometry/communeTopology";
import { geometryAreaKm2 } from "../geometry/ellipsoidArea";
import { AREA_SUM_TOLERANCE, AREA_TOLERANCE } from "./published";

/** Each boundary, measured on the ellipsoid, is as large as published, and so is their sum. */
export function validateBoundaryAreas(
  file: string,
  features: readonly CommuneFeature[],
  communes: Table,
  publishedKm2: number,
): Issue[] {
  const published = new Map(
    communes.rows.map((row) => [cellOf(row, "code"), Number(cellOf(row, "areaKm2"))]),
  );
  const issues: Issue[] = [];
  let sum = 0;
  for (const { properties, geometry } of features) {
    const measured = geometryAreaKm2(geometry);
    sum += measured;
    const expected = published.get(properties.code);
    if (expected === undefined || !(Math.abs(measured / expected - 1) > AREA_TOLERANCE)) continue;
    issues.push(areaFault(`${file} feature ${properties.code}`, measured, expected, AREA_TOLERANCE));
  }
  if (Math.abs(sum / publishedKm2 - 1) > AREA_SUM_TOLERANCE)
    issues.push(areaFault(file, sum, publishedKm2, AREA_SUM_TOLERANCE));
  return issues;
}

function areaFault(place: string, measured: number, expected: number, tolerance: number): Issue {
  return makeError("area-differs", place, {
    came: `${measured.toFixed(2)} km²`,
    expected: `${expected} km² within ${(tolerance * 100).toFixed(2)} %`,
    remedy: "derive the boundary again from its source, or correct the published area",
  });
}
