import type { Attainment } from "./criteria";
import type { Dataset } from "./dataset";
import type { Source } from "./provenance";
import type { Village } from "./village";

/** What an office handed in from files of its own. It lives as long as the page does. */
export interface EnteredData {
  /** whole lists: the list of a commune replaces every other list of that commune */
  villages: readonly Village[];
  attainment: readonly Attainment[];
  /** one for each document that rows name, and one for rows that name none: the file itself */
  sources: readonly Source[];
  fileNames: readonly string[];
}

/** How the id of a source begins that came with a file: `entered-1`. */
const SOURCE_PREFIX = "entered-";

/** Id of the n-th source that came with files. */
export function enteredSourceId(number: number): string {
  return `${SOURCE_PREFIX}${number}`;
}

/** Whether a value rests on a file that was handed in, whatever document the file names. */
export function isEnteredSource(source: string): boolean {
  return source.startsWith(SOURCE_PREFIX);
}

/** Number that the next source may take beside those that are held. */
export function nextSourceNumber(held: EnteredData | null): number {
  const numbers = (held?.sources ?? []).map((it) => Number(it.id.slice(SOURCE_PREFIX.length)));
  return Math.max(0, ...numbers) + 1;
}

function cellKey({ communeCode, indicatorId, year }: Attainment): string {
  return `${communeCode} ${indicatorId} ${year}`;
}

/** A second file beside the first: its communes' lists and its cells replace those held before. */
export function addEntered(held: EnteredData | null, added: EnteredData): EnteredData {
  if (held === null) return added;
  const communes = new Set(added.villages.map((it) => it.communeCode));
  const cells = new Set(added.attainment.map(cellKey));
  const villages = held.villages.filter((it) => !communes.has(it.communeCode));
  const attainment = held.attainment.filter((it) => !cells.has(cellKey(it)));
  // a file that was corrected and handed in again leaves nothing of itself behind
  if (villages.length === 0 && attainment.length === 0) return added;
  return {
    villages: [...villages, ...added.villages],
    attainment: [...attainment, ...added.attainment],
    sources: [...held.sources, ...added.sources],
    fileNames: [...new Set([...held.fileNames, ...added.fileNames])],
  };
}

/**
 * A data set with what was entered. A real list removes all sample villages of its communes, a real cell
 * replaces the sample one (DESIGN §4). Entered villages are points: they have no area.
 */
export function withEntered(dataset: Dataset, entered: EnteredData): Dataset {
  const communes = new Set(entered.villages.map((it) => it.communeCode));
  const cells = new Set(entered.attainment.map(cellKey));
  const villages = dataset.villages.filter((it) => !communes.has(it.communeCode));
  const kept = new Set(villages.map((it) => it.id));
  return {
    ...dataset,
    sources: new Map([...dataset.sources, ...entered.sources.map((it) => [it.id, it] as const)]),
    villages: [...villages, ...entered.villages],
    villageBoundaries:
      villages.length === dataset.villages.length
        ? dataset.villageBoundaries
        : {
            ...dataset.villageBoundaries,
            features: dataset.villageBoundaries.features.filter((it) => kept.has(it.properties.code)),
          },
    attainment: [...dataset.attainment.filter((it) => !cells.has(cellKey(it))), ...entered.attainment],
  };
}
