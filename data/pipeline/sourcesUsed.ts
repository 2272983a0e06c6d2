import { cellOf } from "../../src/io/validate/table";
import { sortedBy, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";

/**
 * The rows of the sources table that something in `content` names as its source, wherever it stands.
 * Every written file carries its own sources and no others.
 */
export function sourcesUsed(data: DataPackage, content: unknown) {
  const used = new Set<string>();
  collectSources(content, used);
  const rows = tableOf(data, "sources").rows.filter((row) => used.has(cellOf(row, "id")));
  return sortedBy(
    rows.map((row) => textsIn(row, ["id", "title", "publisher", "date", "reference", "licence"])),
    ({ id }) => id,
  );
}

function collectSources(content: unknown, used: Set<string>): void {
  if (typeof content !== "object" || content === null) return;
  for (const [key, value] of Object.entries(content))
    if (key === "source" && typeof value === "string") used.add(value);
    else collectSources(value, used);
}
