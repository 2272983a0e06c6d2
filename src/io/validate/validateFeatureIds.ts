import { type GeojsonFile, listFeatures } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";

/** No two features share an id; features without one are fine. */
export function validateFeatureIds(input: GeojsonFile): Issue[] {
  const first = new Map<string, string>();
  return listFeatures(input).flatMap(({ place, feature: { id } }) => {
    if (id === undefined || id === null) return [];
    const earlier = first.get(String(id));
    if (earlier === undefined) {
      first.set(String(id), place);
      return [];
    }
    return makeError("key-duplicate", `${place} id`, {
      came: `“${id}” again, first at ${earlier}`,
      expected: "each id once",
      remedy: "give the feature an id of its own or remove the copy",
    });
  });
}
