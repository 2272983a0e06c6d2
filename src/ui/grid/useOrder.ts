import { useEffect, useMemo, useRef, useState } from "react";
import { indexes, type OrderKey, orderRows, type RankCache } from "./orderRows";
import { runAtOnce, runInSlices } from "./runSteps";

/** Up to so many rows are ordered at once, before they are painted. */
const AT_ONCE = 5000;

/**
 * Indexes of the rows in the order asked for. A long list keeps its old order while the new one is worked
 * out; `isBusy` says so. `keys` must stay the same object while nothing changes.
 */
export function useOrder<T>(
  rows: readonly T[],
  keys: readonly OrderKey<T>[],
): { order: Uint32Array; isBusy: boolean } {
  const isShort = rows.length <= AT_ONCE;
  const short = useMemo(() => (isShort ? runAtOnce(orderRows(rows, keys)) : null), [isShort, rows, keys]);
  const [long, setLong] = useState<{ keys: readonly OrderKey<T>[]; order: Uint32Array } | null>(null);
  const cache = useRef<{ rows: readonly T[]; ranks: RankCache } | null>(null);

  useEffect(() => {
    if (isShort) {
      setLong(null);
      return;
    }
    if (cache.current?.rows !== rows) cache.current = { rows, ranks: new Map() };
    const stop = new AbortController();
    void runInSlices(orderRows(rows, keys, cache.current.ranks), stop.signal).then((order) => {
      if (order !== null) setLong({ keys, order });
    });
    return () => stop.abort();
  }, [isShort, rows, keys]);

  const unordered = useMemo(() => indexes(rows.length), [rows.length]);
  if (short !== null) return { order: short, isBusy: false };
  const isOfRows = long !== null && long.order.length === rows.length;
  return { order: isOfRows ? long.order : unordered, isBusy: long?.keys !== keys };
}
