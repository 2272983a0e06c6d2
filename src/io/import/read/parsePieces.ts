import type Papa from "papaparse";

/** Some rows of a table in their order, and which of them, from 0, has a quote that is not closed; null for none. */
export interface Piece<T> {
  rows: T[][];
  broken: number | null;
}

type LineEnd = NonNullable<Papa.ParseConfig["newline"]>;

const BYTE_ORDER_MARK = 0xfeff;

/** So much is parsed at once: rows where quotes are near, else whole lines of so many characters. */
const [ROWS_AT_ONCE, LENGTH_AT_ONCE] = [1_000, 100_000];

/**
 * Parses a text table piece by piece, with the same rows as at once, so that what is made of them is made while they
 * are at hand. The kind of line ends is told from the beginning, as papaparse does. A byte-order mark at the beginning
 * of a piece is taken off, as papaparse does at the beginning of a text.
 */
export function* parsePieces<T>(papa: typeof Papa, text: string, delimiter: string): Generator<Piece<T>> {
  // which kinds of line ends there are need not be weighed where there is one
  let newline: LineEnd | undefined = text.includes("\r") ? undefined : "\n";
  let quote = -1;
  for (let start = 0; start < text.length; ) {
    if (quote < start) quote = indexFrom(text, '"', start);
    const end = newline === undefined ? null : endOfLines(text, start, quote, newline);
    if (newline !== undefined && end !== null) {
      yield { rows: papa.parse<T[]>(text.slice(start, end), { newline, delimiter }).data, broken: null };
      start = end + newline.length;
      continue;
    }
    const { data, errors, meta } = papa.parse<T[]>(text.slice(start), {
      newline,
      delimiter,
      preview: ROWS_AT_ONCE,
      // would cut all that is left into lines each time
      fastMode: false,
    });
    yield { rows: data, broken: errors.find(({ type }) => type === "Quotes")?.row ?? null };
    newline = meta.linebreak as LineEnd;
    // files joined to one have such a mark between them; papaparse takes it off what it is given and does not count it
    const mark = text.charCodeAt(start) === BYTE_ORDER_MARK ? 1 : 0;
    start = meta.truncated ? start + mark + meta.cursor : text.length;
  }
}

/** Where whole lines without a quote end that are about as long as may be parsed at once; null where a quote is near. */
function endOfLines(text: string, start: number, quote: number, newline: LineEnd): number | null {
  const most = start + LENGTH_AT_ONCE;
  if (quote <= most) return null;
  if (most >= text.length) return text.length;
  const end = text.lastIndexOf(newline, most);
  // an empty piece would be no row
  return end > start ? end : null;
}

function indexFrom(text: string, sign: string, start: number): number {
  const index = text.indexOf(sign, start);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}
