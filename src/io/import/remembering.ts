/** So many texts are kept; then it begins anew. */
const MOST_KNOWN = 5000;

/** A function of a text that is asked for the same few texts again and again. `make` must always answer the same. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  interface Known {
    text: string;
    made: T;
  }
  const known = new Map<string, Known>();
  let last: Known | undefined;
  return (text) => {
    if (last?.text === text) return last.made;
    last = known.get(text);
    if (last !== undefined) return last.made;
    if (known.size >= MOST_KNOWN) known.clear();
    last = { text, made: make(text) };
    known.set(text, last);
    return last.made;
  };
}
