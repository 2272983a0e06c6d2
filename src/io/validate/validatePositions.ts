import type { Bbox } from "../../domain/commune";
import { type GeojsonFile, isFinitePosition, listFeatures, listPositions } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";
import { describePositionFault } from "./positionFault";

/**
 * Every position is two finite numbers, longitude before latitude, inside `extent`. One issue for each
 * feature and fault, at the first position that has it: a swapped file would else give thousands.
 */
export function validatePositions(input: GeojsonFile, extent: Bbox): Issue[] {
  return listFeatures(input).flatMap(({ place, geometry }) => {
    const issues = new Map<string, Issue>();
    for (const { position, path } of listPositions(geometry)) {
      const where = `${place} ${path}`;
      const issue = isFinitePosition(position)
        ? describePositionFault(position, extent, where)
        : makeError("position-invalid", where, {
            came: `[${position.map(String).join(", ")}]`,
            expected: "[longitude, latitude] as two finite numbers",
            remedy: "correct the position or remove it",
          });
      if (issue && !issues.has(issue.code)) issues.set(issue.code, issue);
    }
    return [...issues.values()];
  });
}
