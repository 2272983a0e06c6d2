import type { Measure, Observation } from "../../../../domain/observation";
import type { Earlier } from "../seenRows";

/** Figures of one measure of one unit, by their date. */
export interface FigureSeries {
  /** as `SeenRows` has it, for the rows of a date */
  note: (asOf: string, row: number, text: string) => Earlier | null;
  published: ReadonlyMap<string, Observation>;
  /** key of the record of a date, as `recordKey` makes it */
  keyOf: (asOf: string) => string;
}

type CodeList = Observation["codeList"];
type SeriesOfUnit = (unitCode: string, codeList: CodeList) => Series;

/** Finds the series of a measure, then that of a unit. By parts, because one key for all would be a long text for each row. */
export function seriesBook(
  published: readonly Observation[],
): (measure: Pick<Measure, "id">) => (unitCode: string, codeList: CodeList) => FigureSeries {
  const byMeasure = new Map<string, SeriesOfUnit>();
  const dayOf = numbering();
  const unitsOf = (id: string) =>
    entryOf(byMeasure, id, (): SeriesOfUnit => {
      const lists: Record<CodeList, Map<string, Series>> = {
        from: new Map(),
        before: new Map(),
        province: new Map(),
      };
      return (unitCode, codeList) =>
        entryOf(lists[codeList], unitCode, () => new Series(`${unitCode} ${codeList} ${id} `, dayOf));
    });
  for (const it of published)
    if (it.valueStatus !== "sample") unitsOf(it.measure)(it.unitCode, it.codeList).published.set(it.asOf, it);
  return ({ id }) => unitsOf(id);
}

class Series implements FigureSeries {
  readonly published = new Map<string, Observation>();
  // by the number of the date: there are few dates, and each stands in many series
  readonly #rows: number[] = [];
  readonly #texts: string[] = [];

  constructor(
    private readonly head: string,
    private readonly dayOf: (date: string) => number,
  ) {}

  note(asOf: string, row: number, text: string): Earlier | null {
    const day = this.dayOf(asOf);
    const earlier = this.#rows[day];
    if (earlier !== undefined) return { row: earlier, isSame: this.#texts[day] === text };
    this.#rows[day] = row;
    this.#texts[day] = text;
    return null;
  }

  keyOf(asOf: string): string {
    return this.head + asOf;
  }
}

/** Numbers texts in the order in which they come. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  let last = "";
  let lastNumber = -1;
  return (text) => {
    if (text === last && lastNumber >= 0) return lastNumber;
    last = text;
    lastNumber = numbers.get(text) ?? numbers.size;
    numbers.set(text, lastNumber);
    return lastNumber;
  };
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
