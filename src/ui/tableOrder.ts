import type { Picture, PictureUnit } from "../symbology/picture";
import { classLabel } from "../symbology/summary";
import type { Text } from "../text/text";

const COLUMNS = ["unit", "place", "class", "value", "status"] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns of a picture: a categorical theme has no values apart from its classes. */
export function columnsOf(picture: Picture): readonly Column[] {
  return picture.theme.isCategorical ? COLUMNS.filter((it) => it !== "value") : COLUMNS;
}

export interface Order {
  column: Column;
  descending: boolean;
}

/** Rows in the order asked for. Missing values come last whichever way the column of values is sorted. */
export function orderUnits(
  units: readonly PictureUnit[],
  order: Order,
  picture: Picture,
  text: Text,
): PictureUnit[] {
  const collator = new Intl.Collator("vi", { numeric: true });
  const rank = new Map(picture.classes.map((it, index) => [it.key, index]));
  const compare: Record<Column, (a: PictureUnit, b: PictureUnit) => number> = {
    unit: (a, b) => collator.compare(a.name, b.name),
    place: (a, b) =>
      picture.level === "commune"
        ? collator.compare(a.id, b.id)
        : collator.compare(a.communeName, b.communeName),
    class: (a, b) => (rank.get(a.classKey) ?? 0) - (rank.get(b.classKey) ?? 0),
    value: (a, b) => compareValues(a, b, (it) => classLabel(picture, it, text), collator),
    status: (a, b) => collator.compare(text.status[a.value.valueStatus], text.status[b.value.valueStatus]),
  };
  const direction = order.descending ? -1 : 1;
  return [...units].sort((a, b) => {
    const missing = Number(a.value.value === null) - Number(b.value.value === null);
    if (missing !== 0 && order.column === "value") return missing;
    return direction * compare[order.column](a, b) || collator.compare(a.name, b.name);
  });
}

function compareValues(
  a: PictureUnit,
  b: PictureUnit,
  label: (unit: PictureUnit) => string,
  collator: Intl.Collator,
): number {
  if (typeof a.value.value === "number" && typeof b.value.value === "number")
    return a.value.value - b.value.value;
  return collator.compare(label(a), label(b));
}
