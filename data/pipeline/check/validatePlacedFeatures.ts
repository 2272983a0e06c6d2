import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { describeCodeFault } from "../../../src/io/validate/codeFault";
import type { CodeRegister } from "../../../src/io/validate/codeRegister";
import {
  type GeojsonFile,
  isFinitePosition,
  isRecord,
  listFeatures,
} from "../../../src/io/validate/geojsonWalk";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import type { CommuneFeature } from "../geometry/communeTopology";

/** A point that says in `communeCode` which unit it belongs to lies in the boundary of that unit. */
export function validatePlacedFeatures(
  layer: GeojsonFile,
  units: readonly CommuneFeature[],
  register: CodeRegister,
): Issue[] {
  const boundaries = new Map(units.map((it) => [it.properties.code, it]));
  return listFeatures(layer).flatMap(({ place, feature, geometry }) => {
    const properties = isRecord(feature.properties) ? feature.properties : {};
    const { communeCode } = properties;
    if (communeCode === undefined) return [];
    const fault = describeCodeFault(String(communeCode), "", register, `${place} property communeCode`);
    if (fault) return fault;
    const boundary = boundaries.get(String(communeCode));
    const position = isRecord(geometry) && geometry.type === "Point" ? geometry.coordinates : null;
    if (!boundary || !isFinitePosition(position) || booleanPointInPolygon(position, boundary)) return [];
    return makeError("position-outside", `${place} coordinates`, {
      came: `[${position.join(", ")}]`,
      expected: `a position inside the boundary of ${String(communeCode)}`,
      remedy: "correct the position or communeCode",
    });
  });
}
