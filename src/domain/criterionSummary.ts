import { type AttainmentByIndicator, criterionStatus, statusOf } from "./attainment";
import type { Commune } from "./commune";
import type { Attainment, AttainmentStatus, Criterion, Indicator } from "./criteria";
import { missing, type Value } from "./provenance";

/** A row of Annex III as a commune stands against it. */
export interface IndicatorStanding {
  indicator: Indicator;
  status: AttainmentStatus;
  /** missing where it is not assessed or does not apply */
  value: Value<AttainmentStatus>;
}

/** One of the ten criteria as a commune stands against it, row by row. */
export interface CriterionStanding {
  criterion: Criterion;
  status: AttainmentStatus;
  value: Value<AttainmentStatus>;
  counts: Readonly<Record<AttainmentStatus, number>>;
  rows: readonly IndicatorStanding[];
  /** agencies that lead its rows, each once, in the Annex's order */
  leadAgencies: readonly string[];
}

/** How a commune stands against each criterion; rows without a result are not assessed, never not met. */
export function standingsOf(
  commune: Pick<Commune, "kind">,
  cells: AttainmentByIndicator | undefined,
  criteria: readonly Criterion[],
  indicators: readonly Indicator[],
): CriterionStanding[] {
  return criteria.map((criterion) => {
    const rows = indicators
      .filter((it) => it.criterionId === criterion.id)
      .map((indicator) => {
        const status = statusOf(commune, cells, indicator);
        return { indicator, status, value: heldValue(status, [cells?.get(indicator.id)]) };
      });
    const status = criterionStatus(commune, cells, criterion, indicators);
    const counts = { met: 0, notMet: 0, notAssessed: 0, notApplicable: 0 };
    for (const row of rows) counts[row.status] += 1;
    return {
      criterion,
      status,
      value: heldValue(
        status,
        rows.map(({ indicator }) => cells?.get(indicator.id)),
      ),
      counts,
      rows,
      leadAgencies: [...new Set(rows.flatMap(({ indicator }) => indicator.leadAgencies))],
    };
  });
}

/** A conclusion is no more official than the least official cell that it rests on. */
function heldValue(
  status: AttainmentStatus,
  cells: readonly (Attainment | undefined)[],
): Value<AttainmentStatus> {
  if (status === "notAssessed" || status === "notApplicable") return missing();
  const held = cells.filter((it) => it !== undefined);
  const weakest =
    held.find((it) => it.valueStatus === "sample") ??
    held.find((it) => it.valueStatus === "entered") ??
    held[0];
  if (weakest === undefined) return missing();
  const { valueStatus, source, year } = weakest;
  return { value: status, valueStatus, source, asOf: String(year) };
}
