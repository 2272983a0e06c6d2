import { ethnicGroupOf } from "../village";
import type { Entered } from "./enteredTables";
import { shortHash } from "./shortHash";

/** How the id of a source begins that an office brought: `entered-`. */
const PREFIX = "entered-";

/** Whether a value rests on what was handed in or written by hand, whatever document it names. */
export function isEnteredSource(source: string): boolean {
  return source.startsWith(PREFIX);
}

/**
 * Id of a source from what it is: the same document, date and file have the same id in every copy, so that
 * files read apart from each other agree.
 */
export function enteredSourceId(title: string, date: string, fileName: string): string {
  return `${PREFIX}${shortHash(JSON.stringify([title, date, fileName]))}`;
}

/** Ids of the sources that something held rests on. */
export function sourcesInUse(entered: Entered): Set<string> {
  const used = new Set<string>();
  for (const it of entered.villages.values())
    for (const value of [
      it.difficulty,
      it.households,
      it.population,
      it.povertyRatePct,
      it.areaKm2,
      ethnicGroupOf(it),
      ...Object.values(it.measures),
    ])
      used.add(value.source);
  for (const it of [...entered.villageAreas.values(), ...entered.communeAreas.values()])
    used.add(it.properties.source);
  for (const it of entered.communeFacts.values()) used.add(it.value.source);
  const rest = [
    entered.villageLists,
    entered.attainment,
    entered.observations,
    entered.decisions,
    entered.zones,
    entered.sites,
    entered.movedPlaces,
  ];
  for (const table of rest) for (const { source } of table.values()) used.add(source);
  used.delete("");
  return used;
}
