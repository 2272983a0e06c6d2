import { type GeojsonFile, isRecord, listFeatures, listPositions } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";

/** Every feature has a geometry with at least one position: what has no place is a row of a table. */
export function validateGeometryPresent(input: GeojsonFile): Issue[] {
  return listFeatures(input)
    .filter(({ geometry }) => listPositions(geometry).length === 0)
    .map(({ place, geometry }) =>
      makeError("geometry-empty", place, {
        came: isRecord(geometry) ? "a geometry without positions" : `geometry ${JSON.stringify(geometry)}`,
        expected: "a geometry with positions",
        remedy: "draw the feature or take it out of the file",
      }),
    );
}
