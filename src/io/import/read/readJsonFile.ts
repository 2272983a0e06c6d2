import type { SourceTable } from "../sourceTable";
import type { FindingLog } from "./findingLog";
import { isGeojson, isObject, readGeojson } from "./readGeojson";
import type { RuleFile } from "./reading";
import { readJsonLines, readJsonText } from "./readJsonText";
import { readTopojson } from "./readTopojson";
import { Refusal } from "./refusal";

/** JSON text → layers or a rule set, by what its values say they are. */
export async function readJsonFile(
  fileName: string,
  text: string,
  log: FindingLog,
): Promise<{ tables: SourceTable[]; rules: RuleFile[] }> {
  const content = text.replace(/^\ufeff/, "").replaceAll("\0", "");
  if (content !== text.replace(/^\ufeff/, "")) log.add("null-bytes");
  const values = isByLine(content) ? readJsonLines(content) : [{ line: 1, value: readJsonText(content) }];
  const features = values.flatMap((entry) => listMembers(entry));
  if (features.length > 0 && features.every(({ value }) => isGeojson(value)))
    return { tables: [readGeojson(fileName, features, log)], rules: [] };
  const [first] = values;
  if (values.length === 1 && isObject(first?.value)) {
    if (first.value.type === "Topology")
      return { tables: await readTopojson(fileName, first.value, log), rules: [] };
    if (isRuleSet(first.value)) return { tables: [], rules: [{ fileName, json: content }] };
  }
  throw new Refusal("json-not-a-layer");
}

/** A bare list of features is written by some programs. */
function listMembers({ line, value }: { line: number; value: unknown }): { line: number; value: unknown }[] {
  return Array.isArray(value)
    ? value.map((member, index) => ({ line: index + 1, value: member }))
    : [{ line, value }];
}

/** True where the first line is a value of its own and more follow. */
function isByLine(text: string): boolean {
  if (text.startsWith("\u001e")) return true;
  const end = text.trimStart().indexOf("\n");
  if (end === -1 || text.trimStart().slice(end).trim() === "") return false;
  const firstLine = text.trimStart().slice(0, end).trim();
  if (!firstLine.startsWith("{") || !firstLine.endsWith("}")) return false;
  try {
    JSON.parse(firstLine);
    return true;
  } catch {
    return false;
  }
}

/** What nothing but a rule set has; whatever else is wrong with it is told with its place. */
function isRuleSet(value: Record<string, unknown>): boolean {
  return "outcomes" in value || "appliesTo" in value;
}
