/** So many texts are kept; then it begins anew. */
const MOST_KNOWN = 5000;

/** A function of a text that is asked for the same few texts again and again. `make` must always answer the same. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { made: T }>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.made;
    if (known.size >= MOST_KNOWN) known.clear();
    const made = make(text);
    known.set(text, { made });
    return made;
  };
}
