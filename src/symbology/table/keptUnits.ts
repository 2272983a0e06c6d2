import type { Dataset } from "../../domain/dataset";
import { fold } from "../../domain/search/fold";
import type { Picture, PictureUnit } from "../picture";
import { findColumn } from "./tableColumns";
import { isReviewFilter, type ReviewFilter, type TableFilter, valueKind } from "./tableFilter";

/**
 * Ids of the units that the table's filters leave; null while there is none that says anything at this level.
 */
export function keptUnits(
  dataset: Dataset,
  picture: Picture,
  filters: readonly TableFilter[],
): ReadonlySet<string> | null {
  // names last: looking into a text is the slowest of the tests
  const active = activeFilters(picture, filters);
  const inTurn = [...active.filter((it) => it.on !== "name"), ...active.filter((it) => it.on === "name")];
  const tests = inTurn.map((it) => testOf(it, dataset, picture));
  if (tests.length === 0) return null;
  return new Set(picture.units.filter((it) => tests.every((passes) => passes(it))).map((it) => it.id));
}

/** Filters that the picture can answer: a range of a measure that the level does not have waits. */
export function activeFilters(picture: Picture, filters: readonly TableFilter[]): PictureFilterKind[] {
  return filters.filter(
    (it): it is PictureFilterKind =>
      !isReviewFilter(it) && (it.on !== "range" || findColumn(it.column, picture)?.kind === "number"),
  );
}

type PictureFilterKind = Exclude<TableFilter, ReviewFilter>;

function testOf(
  filter: PictureFilterKind,
  dataset: Dataset,
  picture: Picture,
): (unit: PictureUnit) => boolean {
  if (filter.on === "status") return (unit) => filter.kinds.includes(valueKind(unit));
  if (filter.on === "name") {
    // a word of the filter is the beginning of a word of the name
    const words = fold(filter.text)
      .split(" ")
      .map((it) => ` ${it}`);
    return ({ name }) => {
      const folded = foldedName(name);
      return words.every((it) => folded.includes(it));
    };
  }
  const column = findColumn(filter.column, picture);
  if (column === undefined) return () => true;
  const cellOf = column.read(dataset, picture);
  const [from, to] = [filter.from ?? -Infinity, filter.to ?? Infinity];
  return (unit) => {
    const { value } = cellOf(unit);
    return typeof value === "number" && value >= from && value <= to;
  };
}

/** Folding is slow work and names do not change: each is folded once. */
const folded = new Map<string, string>();

function foldedName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const result = ` ${fold(name)}`;
  folded.set(name, result);
  return result;
}

/** Folds names ahead, a few at a time, so that the first filter of a long list does not wait for it. */
export function* foldAhead(names: Iterable<string>): Generator<void> {
  let count = 0;
  for (const name of names) {
    foldedName(name);
    count++;
    if (count % 256 === 0) yield;
  }
}
