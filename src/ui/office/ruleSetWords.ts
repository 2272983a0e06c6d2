import type { LogLine } from "../../domain/entered/changeLog";
import { formatNumber } from "../../text/format";
import type { Language } from "../../text/language";

/** One side of a line about a rule set: its name, and the thresholds that are others on the other side. */
export function ruleSetWords(
  { fields }: LogLine,
  side: "old" | "now",
  { language, absent }: { language: Language; absent: string },
): string {
  const own = thresholdsOf(fields.find((it) => it.field === "json")?.[side]);
  const other = thresholdsOf(fields.find((it) => it.field === "json")?.[side === "old" ? "now" : "old"]);
  const title = fields.find((it) => it.field === "title")?.[side];
  const changed = [...own].filter(([id, threshold]) => other.size > 0 && other.get(id) !== threshold);
  const words = changed.map(([id, threshold]) => {
    const said = typeof threshold === "number" ? formatNumber(threshold, { language }) : absent;
    return `${id}: ${said}`;
  });
  return [...(typeof title === "string" ? [title] : []), ...words].join("; ");
}

/** Thresholds of a rule file by id of the condition; none of a text that is no rule file. */
function thresholdsOf(json: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if ("threshold" in value && "id" in value) found.set(String(value.id), value.threshold);
    for (const inner of Object.values(value)) visit(inner);
  };
  try {
    visit(typeof json === "string" ? JSON.parse(json) : null);
  } catch {
    found.clear();
  }
  return found;
}
