import type { Commune } from "../commune";
import type { Dataset } from "../dataset";
import type { Observation } from "../observation";
import { observedValue } from "../observed";
import { isKnown, missing, type Value } from "../provenance";
import type { Village } from "../village";
import type { Facts } from "./compileRuleSet";

const NOTHING: Value<number> = missing();

/**
 * What is known of a village, by measure: the same values as everywhere in the app. Shares of people and shares of
 * households are different measures; neither ever stands in for the other. The poor and the near-poor are added up
 * where only the two are given: the rule asks for their sum.
 */
export function factsOfVillage(village: Village): Facts {
  const { measures } = village;
  return (measure) => {
    switch (measure) {
      case "povertyRatePct":
        return village.povertyRatePct;
      case "householdCount":
        return village.households;
      case "population":
        return village.population;
      case "areaKm2":
        return village.areaKm2;
      case "poorAndNearPoorRatePct":
        return measures[measure] ?? sumOf(village.povertyRatePct, measures.nearPoorRatePct ?? NOTHING);
      default:
        return measures[measure] ?? NOTHING;
    }
  };
}

type Known = Pick<Dataset, "observations">;

/** What is known of a commune or ward of today, by measure. Figures of former units are parts and tell nothing here. */
export function factsOfCommune(commune: Commune, dataset: Known): Facts {
  const own = observationsOf(dataset.observations).get(commune.code) ?? [];
  const observed = (measure: string) => observedValue(own, commune.code, measure);
  return (measure) => {
    switch (measure) {
      case "population":
        return commune.population;
      case "areaKm2":
        return commune.areaKm2;
      case "poorAndNearPoorRatePct": {
        const given = observed(measure);
        return isKnown(given) ? given : sumOf(observed("povertyRatePct"), observed("nearPoorRatePct"));
      }
      default:
        return observed(measure);
    }
  };
}

const grouped = new WeakMap<readonly Observation[], Map<string, Observation[]>>();

/** Observations by the unit of today that they are about, found once for a list. */
function observationsOf(observations: readonly Observation[]): Map<string, Observation[]> {
  const known = grouped.get(observations);
  if (known !== undefined) return known;
  const byUnit = new Map<string, Observation[]>();
  for (const it of observations) {
    if (it.codeList !== "from") continue;
    const held = byUnit.get(it.unitCode);
    if (held === undefined) byUnit.set(it.unitCode, [it]);
    else held.push(it);
  }
  grouped.set(observations, byUnit);
  return byUnit;
}

/** What rests on one made-up value is made up. One date is named only where both parts have it. */
function sumOf(first: Value<number>, second: Value<number>): Value<number> {
  if (!isKnown(first) || !isKnown(second)) return NOTHING;
  const isSample = first.valueStatus === "sample" || second.valueStatus === "sample";
  return {
    // shares have a few decimals: 15.3 + 9 is 24.3
    value: Number((first.value + second.value).toFixed(6)),
    valueStatus: isSample ? "sample" : "derived",
    source: isSample && first.valueStatus !== "sample" ? second.source : first.source,
    asOf: first.asOf === second.asOf ? first.asOf : "",
  };
}
