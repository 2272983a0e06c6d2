import type { Entered } from "./enteredTables";

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

/** 53 bits of a text in base 36: two 32-bit FNV-1a sums over UTF-16 units, the second over another start. */
function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x01000193);
  }
  return ((high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
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
