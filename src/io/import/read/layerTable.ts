import type { Geometry } from "geojson";
import type { Cell, SourceRow, SourceTable } from "../sourceTable";
import type { FindingLog } from "./findingLog";
import { checkTableSize } from "./readDelimited";
import { readGeometry, type VertexBudget } from "./readGeometry";

/** A feature of any format before its columns are known. Attributes in their order; values as the format has them. */
export interface LooseRow {
  row: number;
  attributes: ReadonlyMap<string, unknown>;
  /** undefined where the source has no geometries at all */
  geometry: unknown;
}

/**
 * Features → a table with a header: every attribute name in the order of its first appearance. A feature without
 * a usable geometry keeps its attributes and is told.
 */
export function makeLayer(
  source: Pick<SourceTable, "fileName" | "name" | "format" | "crs" | "encoding">,
  features: readonly LooseRow[],
  budget: VertexBudget,
  log: FindingLog,
): SourceTable {
  const columns = new Map<string, number>();
  for (const { attributes } of features)
    for (const name of attributes.keys()) if (!columns.has(name)) columns.set(name, columns.size);
  checkTableSize(features.length, columns.size);
  const rows = features.map(({ row, attributes, geometry }): SourceRow => {
    const cells: Cell[] = new Array<Cell>(columns.size).fill(null);
    for (const [name, value] of attributes) {
      const cell = readValue(value);
      cells[columns.get(name) ?? 0] = cell;
      if (typeof cell === "string" && DAMAGED.test(cell))
        log.add("text-damaged", { table: source.name, row, column: name, value: cell });
    }
    return geometry === undefined ? { row, cells } : { row, cells, geometry: takeGeometry(geometry, row) };
  });
  return { ...source, header: [...columns.keys()].map((name) => name.normalize("NFC")), rows };

  function takeGeometry(value: unknown, row: number): Geometry | null {
    const geometry = readGeometry(value, budget);
    if (typeof geometry !== "string") return geometry;
    log.add(geometry, { table: source.name, row });
    return null;
  }
}

/** Letters lost before: the sign for it, or a question mark inside a word (“Sin Su?i H?”). */
const DAMAGED = /\ufffd|\p{L}\?\p{L}/u;

/** A value of an attribute → cell; lists and objects are kept as their JSON text. */
function readValue(value: unknown): Cell {
  if (typeof value === "string") {
    const text = value.replaceAll("\0", "").trim().normalize("NFC");
    return text === "" ? null : text;
  }
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value;
  if (value instanceof Date) return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
