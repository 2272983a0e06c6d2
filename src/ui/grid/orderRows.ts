/** What a row counts for in one column: texts by the Vietnamese alphabet, numbers by size, null last. */
export type Rank = string | number | null;

/** One of the columns that rows are ordered by. */
export interface OrderKey<T> {
  /** names the column in `cache` */
  id: string;
  descending: boolean;
  rankOf: (row: T) => Rank;
}

/** Places of texts in the alphabet by column, so that the slow comparison of letters is done once. */
export type RankCache = Map<string, Float64Array>;

const collator = new Intl.Collator("vi", { numeric: true });
/** comparisons between two chances to pause: fewer than a millisecond of them */
const STEP = 512;

/**
 * Indexes of the rows in the order asked for, in steps: after each the caller may do something else. Rows
 * without a value come last whichever way; rows that are equal in every column keep their places.
 */
export function* orderRows<T>(
  rows: readonly T[],
  keys: readonly OrderKey<T>[],
  cache: RankCache = new Map(),
): Generator<void, Uint32Array> {
  const columns: { places: Float64Array; sign: number }[] = [];
  for (const { id, descending, rankOf } of keys) {
    const known = cache.get(id);
    const places = known ?? (yield* placesOf(rows, rankOf));
    if (known === undefined) cache.set(id, places);
    columns.push({ places, sign: descending ? -1 : 1 });
  }
  const compare = (a: number, b: number) => {
    for (const { places, sign } of columns) {
      const [one, other] = [places[a] as number, places[b] as number];
      if (one === other) continue;
      // Infinity stands for “no value”
      if (one === Infinity || other === Infinity) return one === Infinity ? 1 : -1;
      return sign * (one - other);
    }
    return a - b;
  };
  return yield* mergeSort(indexes(rows.length), compare);
}

/** Numbers as they are, texts as their place in the alphabet, Infinity where there is nothing. */
function* placesOf<T>(rows: readonly T[], rankOf: (row: T) => Rank): Generator<void, Float64Array> {
  const places = new Float64Array(rows.length);
  const texts = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const rank = rankOf(row);
    if (typeof rank === "string") {
      const found = texts.get(rank);
      if (found === undefined) texts.set(rank, [index]);
      else found.push(index);
    } else places[index] = rank ?? Infinity;
    if (index % STEP === STEP - 1) yield;
  }
  const distinct = [...texts.keys()];
  const order = yield* mergeSort(indexes(distinct.length), (a, b) =>
    collator.compare(distinct[a] as string, distinct[b] as string),
  );
  let place = -1;
  let before: string | undefined;
  for (const [step, index] of order.entries()) {
    const text = distinct[index] as string;
    // “2” and “02” are one place
    if (before === undefined || collator.compare(before, text) !== 0) place++;
    before = text;
    for (const row of texts.get(text) ?? []) places[row] = place;
    if (step % STEP === STEP - 1) yield;
  }
  return places;
}

/** 0 … count − 1 */
export function indexes(count: number): Uint32Array {
  const result = new Uint32Array(count);
  for (let index = 0; index < count; index++) result[index] = index;
  return result;
}

/** Merge sort from short runs up; stable if `compare` never gives 0 for different elements in place. */
function* mergeSort(
  items: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  const run = 64;
  for (let start = 0; start < items.length; start += run) {
    items.subarray(start, start + run).sort(compare);
    yield;
  }
  let from = items;
  let to: Uint32Array = new Uint32Array(items.length);
  for (let width = run; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length);
      const end = Math.min(start + 2 * width, items.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const takesLeft =
          left < middle && (right >= end || compare(from[left] as number, from[right] as number) <= 0);
        to[at] = from[takesLeft ? left++ : right++] as number;
        if (at % STEP === STEP - 1) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
