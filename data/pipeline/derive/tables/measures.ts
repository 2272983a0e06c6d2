import { byText, type Row } from "./csv";
import { MEASURES } from "./measureList";

/** The measures table. */
export function deriveMeasures(): Row[] {
  return MEASURES.map(([id, name, nameEn, unit, better]) => ({ id, name, nameEn, unit, better })).sort(
    (first, second) => byText(first.id, second.id),
  );
}

/** The unit of a measure. Throws when the measure is not in the table. */
export function unitOf(measure: string): string {
  const entry = MEASURES.find(([id]) => id === measure);
  if (!entry) throw new Error(`“${measure}” is not in the measures table`);
  return entry[3];
}
