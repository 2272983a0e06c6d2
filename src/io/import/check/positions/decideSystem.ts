import type { LngLat } from "../../../../domain/commune";
import type { QuestionBook } from "../questionBook";
import type { Locator } from "./locator";
import { PROJECTED_SYSTEMS, type ReferenceSystem, toWgs84, WGS84 } from "./referenceSystems";

/** Two numbers that a row gives for its position, in the order of the columns, and its unit if it is known. */
export interface NumberPair {
  row: number;
  pair: readonly [number, number];
  /** today's unit, "" if the row does not say */
  communeCode: string;
}

/** Where a pair lies: a position on WGS 84, nowhere in the province, or open until a question is answered. */
export type Placing = { kind: "placed"; position: LngLat } | { kind: "outside" } | { kind: "waiting" };

/** Rows that a table's system is tried on. */
const SAMPLE = 400;
const MOST_OPTIONS = 4;
/** A second best that explains less than this share of what the best explains is no rival. */
const CLEARLY_WORSE = 0.9;

/** Whether numbers are degrees: no metre of a national grid is that small. */
export function areDegrees([first, second]: readonly [number, number]): boolean {
  return Math.abs(first) <= 180 && Math.abs(second) <= 180;
}

/** East before north. Surveyors' X is north; in metres the larger number is north everywhere in the country. */
function eastNorth([first, second]: readonly [number, number]): readonly [number, number] {
  return first <= second ? [first, second] : [second, first];
}

/**
 * Finds out how a table writes positions, by trying which system puts its rows into the province and into the
 * units that they name. What the file declares is kept if it does; metres that nothing declares are asked about.
 */
export function decideSystem(
  pairs: readonly NumberPair[],
  declared: ReferenceSystem | null,
  locator: Locator,
  book: QuestionBook,
): (it: NumberPair) => Placing {
  const degrees = declared?.isGeographic ? declared : WGS84;
  const metres = pairs.filter((it) => !areDegrees(it.pair));
  const projected = metres.length === 0 ? null : decideProjected(metres, declared, locator);
  return (it) => {
    if (areDegrees(it.pair)) return placeDegrees(it, degrees, locator, book);
    if (projected === null || projected.options.length === 0) return { kind: "outside" };
    const system = projected.declared ?? askSystem(projected, metres, book, it.row);
    if (system === null) return { kind: "waiting" };
    const position = toWgs84(system, eastNorth(it.pair));
    return position !== null && locator.isInProvince(position)
      ? { kind: "placed", position }
      : { kind: "outside" };
  };
}

function placeDegrees(
  { row, pair: [first, second] }: NumberPair,
  system: ReferenceSystem,
  locator: Locator,
  book: QuestionBook,
): Placing {
  const position = toWgs84(system, [first, second]);
  if (position !== null && locator.isInProvince(position)) return { kind: "placed", position };
  const swapped = toWgs84(system, [second, first]);
  if (swapped === null || !locator.isInProvince(swapped)) return { kind: "outside" };
  const answer = book.ask(
    {
      id: "swapped-axes",
      code: "swapped-axes",
      details: [`${first}; ${second}`],
      options: [
        { id: "swap", details: [String(second), String(first)] },
        { id: "leave", details: [] },
      ],
      suggested: "swap",
    },
    row,
  );
  if (answer === null) return { kind: "waiting" };
  return answer === "swap" ? { kind: "placed", position: swapped } : { kind: "outside" };
}

interface Fit {
  system: ReferenceSystem;
  inOwn: number;
  inProvince: number;
  sample: LngLat;
}

interface Projected {
  /** set where the file names a system and its numbers bear it out */
  declared: ReferenceSystem | null;
  options: readonly Fit[];
  tried: number;
  withUnit: number;
}

function decideProjected(
  pairs: readonly NumberPair[],
  declared: ReferenceSystem | null,
  locator: Locator,
): Projected {
  const step = Math.max(1, Math.floor(pairs.length / SAMPLE));
  const sample = pairs.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  const fits = PROJECTED_SYSTEMS.flatMap((system) => fitOf(system, sample, locator) ?? []);
  const own = fits.find(({ system }) => system.id === declared?.id);
  fits.sort((a, b) => b.inOwn - a.inOwn || b.inProvince - a.inProvince);
  return {
    declared: own !== undefined && own.inProvince * 2 >= sample.length ? own.system : null,
    options: fits.slice(0, MOST_OPTIONS),
    tried: sample.length,
    withUnit: sample.filter((it) => it.communeCode !== "").length,
  };
}

function fitOf(system: ReferenceSystem, pairs: readonly NumberPair[], locator: Locator): Fit | null {
  let [inOwn, inProvince] = [0, 0];
  let sample: LngLat | null = null;
  for (const { pair, communeCode } of pairs) {
    const position = toWgs84(system, eastNorth(pair));
    if (position === null || !locator.isInProvince(position)) continue;
    inProvince += 1;
    sample ??= position;
    if (communeCode === "" ? locator.communeAt(position) !== "" : locator.liesIn(position, communeCode))
      inOwn += 1;
  }
  return sample === null ? null : { system, inOwn, inProvince, sample };
}

function askSystem(
  { options, tried, withUnit }: Projected,
  pairs: readonly NumberPair[],
  book: QuestionBook,
  row: number,
): ReferenceSystem | null {
  const [first, second] = pairs[0]?.pair ?? [0, 0];
  const answer = book.ask(
    {
      id: "reference-system",
      code: "reference-system",
      details: [`${first}; ${second}`, String(tried), String(withUnit)],
      options: options.map(({ system, inOwn, inProvince, sample: [lng, lat] }) => ({
        id: system.id,
        details: [system.name, String(inOwn), String(inProvince), lng.toFixed(5), lat.toFixed(5)],
      })),
      suggested: suggestionOf(options),
    },
    row,
  );
  return options.find(({ system }) => system.id === answer)?.system ?? null;
}

/** The best where it is clearly best; the same projection on another datum differs by 200 m and is no rival. */
function suggestionOf([best, ...others]: readonly Fit[]): string {
  if (best === undefined || best.inOwn === 0) return "";
  const isTwin = ({ system }: Fit) =>
    system.centralMeridian === best.system.centralMeridian && system.scale === best.system.scale;
  const rival = others.find((it) => !isTwin(it));
  return rival === undefined || rival.inOwn < CLEARLY_WORSE * best.inOwn ? best.system.id : "";
}
