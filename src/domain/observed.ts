import type { Dataset } from "./dataset";
import type { Observation } from "./observation";
import { missing, type Value } from "./provenance";

/**
 * The value of a measure for a unit of today: the newest observation of the *whole* unit, a published or
 * entered one before any sample one. Figures of old units are parts and never count here (DESIGN §4).
 */
export function observedValue(
  observations: readonly Observation[],
  communeCode: string,
  measure: string,
): Value<number> {
  let best: Observation | undefined;
  for (const it of observations) {
    if (it.codeList !== "from" || it.unitCode !== communeCode || it.measure !== measure || it.value === null)
      continue;
    if (best === undefined || outranks(it, best)) best = it;
  }
  return best === undefined ? missing() : valueOfObservation(best);
}

function outranks(candidate: Observation, held: Observation): boolean {
  const candidateIsSample = candidate.valueStatus === "sample";
  const heldIsSample = held.valueStatus === "sample";
  if (candidateIsSample !== heldIsSample) return heldIsSample;
  return candidate.asOf > held.asOf;
}

function valueOfObservation(observation: Observation): Value<number> {
  const { value, valueStatus, source, asOf, note } = observation;
  return note === "" ? { value, valueStatus, source, asOf } : { value, valueStatus, source, asOf, note };
}

/** Observations of a unit of today and of the old units that it was formed from, newest first. */
export function historyOf(dataset: Pick<Dataset, "observations">, communeCode: string): Observation[] {
  return dataset.observations
    .filter((it) => it.communeCode === communeCode && it.valueStatus !== "sample")
    .sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}
