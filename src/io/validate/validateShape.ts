import geojsonValidation from "geojson-validation";
import { type GeojsonFile, isRecord, listFeatures } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";

/** Faults that the rules beside this one report with a better place. */
const REPORTED_ELSEWHERE = /first and last positions|must only contain numbers|at least two elements$/;

/**
 * The file has the form of RFC 7946: members, types, nesting. The library behind it looks at the shape
 * alone and lets pass what the other rules of this folder look for (DESIGN §8).
 */
export function validateShape(input: GeojsonFile): Issue[] {
  const { file, content } = input;
  const remedy = "export the file again as GeoJSON (RFC 7946) in WGS 84";
  if (!isRecord(content))
    return [
      makeError("geojson-invalid", file, {
        came: "no JSON object",
        expected: "a FeatureCollection",
        remedy,
      }),
    ];
  if (content.type !== "FeatureCollection" && content.type !== "Feature")
    return [
      makeError("geojson-invalid", file, {
        came: `type ${JSON.stringify(content.type)}`,
        expected: "a FeatureCollection",
        remedy,
      }),
    ];
  if (content.type === "FeatureCollection" && !Array.isArray(content.features))
    return [
      makeError("geojson-invalid", file, { came: "no list of features", expected: "features: […]", remedy }),
    ];
  const issues: Issue[] = [];
  if ("crs" in content)
    issues.push(
      makeError("geojson-invalid", `${file} member crs`, {
        came: "a crs member",
        expected: "none, since RFC 7946 knows only WGS 84",
        remedy: "reproject to WGS 84 (EPSG:4326) and leave the member out",
      }),
    );
  for (const { place, feature } of listFeatures(input))
    for (const fault of geojsonValidation.isFeature(feature, true))
      if (!REPORTED_ELSEWHERE.test(fault))
        issues.push(
          makeError("geojson-invalid", place, { came: fault, expected: "a valid Feature", remedy }),
        );
  return issues;
}
