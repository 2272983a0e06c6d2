import { isRecord } from "../../../src/io/validate/geojsonWalk";
import { type Issue, makeError } from "../../../src/io/validate/issue";

/**
 * Every condition of a rule set that states a threshold names its source. One whose threshold was not
 * found (null) has none to name.
 */
export function validateRuleSources(file: string, content: unknown, sourceIds: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  visit(content, "", (condition, path) => {
    const { source, threshold, id } = condition;
    if (threshold === null || (typeof source === "string" && sourceIds.has(source))) return;
    const isUnnamed = source === undefined || source === "";
    issues.push(
      makeError(
        isUnnamed ? "value-without-provenance" : "source-unknown",
        `${file} ${path} (${String(id)})`,
        {
          came: isUnnamed
            ? `threshold ${String(threshold)} without a source`
            : `source ${JSON.stringify(source)}`,
          expected: "an id of the sources table",
          remedy: "name the document, and add it to tables/sources.csv if it is new",
        },
      ),
    );
  });
  return issues;
}

function visit(
  node: unknown,
  path: string,
  look: (condition: Record<string, unknown>, path: string) => void,
): void {
  if (Array.isArray(node)) {
    node.forEach((inner, index) => {
      visit(inner, `${path}[${index}]`, look);
    });
    return;
  }
  if (!isRecord(node)) return;
  if ("threshold" in node) look(node, path);
  for (const [key, inner] of Object.entries(node)) visit(inner, path === "" ? key : `${path}.${key}`, look);
}
