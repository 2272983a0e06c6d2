/** The list with one of its items at another place. */
export function moved<T>(items: readonly T[], item: T, to: number): readonly T[] {
  const others = items.filter((it) => it !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
