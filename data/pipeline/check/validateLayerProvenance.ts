import { type GeojsonFile, isRecord } from "../../../src/io/validate/geojsonWalk";
import { type Issue, makeError } from "../../../src/io/validate/issue";

const MEMBERS = ["source", "asOf", "licence", "attribution"];

/** A layer says whose it is: source, date, licence and the attribution to show stand on its collection. */
export function validateLayerProvenance({ file, content }: GeojsonFile): Issue[] {
  if (!isRecord(content)) return [];
  return MEMBERS.filter((member) => typeof content[member] !== "string" || content[member] === "").map(
    (member) =>
      makeError("value-without-provenance", `${file} member ${member}`, {
        came: JSON.stringify(content[member]) ?? "nothing",
        expected: "a text on the FeatureCollection",
        remedy: "name the source, its date, its licence and the attribution to show",
      }),
  );
}
