import { isKnown, missing, type Value } from "./provenance";

/**
 * Population density in people per km², derived from two values; sample as soon as one of them is.
 */
export function density(population: Value<number>, areaKm2: Value<number>): Value<number> {
  if (!isKnown(population)) return missing(population.note);
  if (!isKnown(areaKm2) || areaKm2.value <= 0) return missing(areaKm2.note);
  const isSample = population.valueStatus === "sample" || areaKm2.valueStatus === "sample";
  return {
    value: population.value / areaKm2.value,
    valueStatus: isSample ? "sample" : "derived",
    source: population.source,
    asOf: population.asOf,
  };
}
