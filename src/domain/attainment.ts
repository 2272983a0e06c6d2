import type { Commune } from "./commune";
import type { Attainment, AttainmentStatus, Criterion, Indicator } from "./criteria";
import { missing, type Value } from "./provenance";

/** How a commune stands against the rows of Annex III. Shares are of applicable rows, never of 47. */
export interface AttainmentSummary {
  met: number;
  notMet: number;
  notAssessed: number;
  /** rows that apply: all rows less those marked not applicable */
  applicable: number;
}

export type AttainmentByIndicator = ReadonlyMap<string, Attainment>;

/** Attainment of one year, by commune and then by indicator; a real cell goes before a made-up one. */
export function attainmentByCommune(
  attainment: readonly Attainment[],
  year: number,
): ReadonlyMap<string, AttainmentByIndicator> {
  const byCommune = new Map<string, Map<string, Attainment>>();
  for (const cell of attainment) {
    if (cell.year !== year) continue;
    const row = byCommune.get(cell.communeCode) ?? new Map<string, Attainment>();
    const isMadeUp = cell.valueStatus === "sample";
    if (!isMadeUp || !row.has(cell.indicatorId)) row.set(cell.indicatorId, cell);
    byCommune.set(cell.communeCode, row);
  }
  return byCommune;
}

/** A row of the matrix: an indicator without a cell is not assessed; for a ward nothing applies. */
export function statusOf(
  commune: Pick<Commune, "kind">,
  cells: AttainmentByIndicator | undefined,
  indicator: Indicator,
): AttainmentStatus {
  if (commune.kind === "ward") return "notApplicable";
  return cells?.get(indicator.id)?.status ?? "notAssessed";
}

/** Counts over the 45 rows. */
export function summariseAttainment(
  commune: Pick<Commune, "kind">,
  cells: AttainmentByIndicator | undefined,
  indicators: readonly Indicator[],
): AttainmentSummary {
  const summary: AttainmentSummary = { met: 0, notMet: 0, notAssessed: 0, applicable: 0 };
  for (const indicator of indicators) {
    const status = statusOf(commune, cells, indicator);
    if (status === "notApplicable") continue;
    summary.applicable += 1;
    summary[status] += 1;
  }
  return summary;
}

/** Criterion met = all its applicable rows met; any row not met = not met; else not assessed. */
export function criterionStatus(
  commune: Pick<Commune, "kind">,
  cells: AttainmentByIndicator | undefined,
  criterion: Criterion,
  indicators: readonly Indicator[],
): AttainmentStatus {
  const statuses = indicators
    .filter((it) => it.criterionId === criterion.id)
    .map((it) => statusOf(commune, cells, it))
    .filter((it) => it !== "notApplicable");
  if (statuses.length === 0) return "notApplicable";
  if (statuses.includes("notMet")) return "notMet";
  return statuses.includes("notAssessed") ? "notAssessed" : "met";
}

/** Indicators met by a commune as a value with provenance; missing where nothing was assessed. */
export function indicatorsMet(
  commune: Pick<Commune, "kind">,
  cells: AttainmentByIndicator | undefined,
  indicators: readonly Indicator[],
): Value<number> {
  const first = cells?.values().next().value;
  if (commune.kind === "ward" || first === undefined) return missing();
  const summary = summariseAttainment(commune, cells, indicators);
  if (summary.met + summary.notMet === 0) return missing();
  const held = [...(cells?.values() ?? [])];
  const withStatus = (status: Attainment["valueStatus"]) => held.find((it) => it.valueStatus === status);
  // a sum is no more official than the least official of its cells
  const { valueStatus, source, year } = withStatus("sample") ?? withStatus("entered") ?? first;
  return { value: summary.met, valueStatus, source, asOf: String(year) };
}
