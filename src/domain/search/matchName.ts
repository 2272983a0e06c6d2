import { isOneEditApart } from "./oneEdit";

/** How well a name fits, best first. */
export const FITS = [
  "exact",
  "prefix",
  "wordPrefix",
  "anyOrder",
  "contains",
  "joined",
  "initials",
  "typo",
] as const;
export type Fit = (typeof FITS)[number];

/** A stretch of the folded name, end excluded. */
export type Stretch = readonly [start: number, end: number];

export interface NameMatch {
  fit: Fit;
  /** What matched, one per query word or one for all of them; empty where letters do not line up. */
  stretches: readonly Stretch[];
}

/** Shorter parts of words are in every second name. */
const SHORTEST_INNER_MATCH = 2;
/** “mt” asks for initials; a single letter does not, and names of six words do not exist. */
const INITIALS = /^[a-z\d]{2,5}$/;
/** Below five letters most Vietnamese syllables are one edit apart from another. */
const SHORTEST_TYPO_WORD = 5;

/** Each query word begins another word of the name; null if one finds none. */
function matchWords(
  nameWords: readonly string[],
  queryWords: readonly string[],
  fits: (nameWord: string, queryWord: string) => boolean,
): number[] | null {
  const taken: number[] = [];
  // long words first: “na nam” must not spend “Nậm” on “na”
  const byLength = queryWords.map((word, index) => ({ word, index }));
  byLength.sort((first, second) => second.word.length - first.word.length);
  for (const { word, index } of byLength) {
    const found = nameWords.findIndex((it, at) => !taken.includes(at) && fits(it, word));
    if (found === -1) return null;
    taken[index] = found;
  }
  return taken;
}

function wordStarts(words: readonly string[]): number[] {
  let start = 0;
  return words.map((word) => {
    const here = start;
    start += word.length + 1;
    return here;
  });
}

/** Where the letters of `query` stand at the start of `name` when its spaces are skipped; 0 if they do not. */
function joinedPrefixEnd(name: string, query: string): number {
  let end = 0;
  for (const letter of query) {
    if (name[end] === " ") end += 1;
    if (name[end] !== letter) return 0;
    end += 1;
  }
  return end;
}

/** How the folded query fits the folded name, spelling taken as it is; null if not at all. */
export function matchName(name: string, query: string): NameMatch | null {
  const at = (start: number): Stretch[] => [[start, start + query.length]];
  if (name === query) return { fit: "exact", stretches: at(0) };
  if (name.startsWith(query)) return { fit: "prefix", stretches: at(0) };
  const wordStart = name.indexOf(` ${query}`);
  if (wordStart !== -1) return { fit: "wordPrefix", stretches: at(wordStart + 1) };

  const queryWords = query.split(" ");
  // a look at the letters first: most names go no further
  if (queryWords.length > 1 && queryWords.every((word) => name.includes(word))) {
    const nameWords = name.split(" ");
    const taken = matchWords(nameWords, queryWords, (nameWord, word) => nameWord.startsWith(word));
    if (taken !== null) {
      const starts = wordStarts(nameWords);
      const stretches = queryWords.map((word, index): Stretch => {
        const start = starts[taken[index] ?? 0] ?? 0;
        return [start, start + word.length];
      });
      return { fit: "anyOrder", stretches };
    }
  }
  const inner = query.length >= SHORTEST_INNER_MATCH ? name.indexOf(query) : -1;
  if (inner !== -1) return { fit: "contains", stretches: at(inner) };
  if (queryWords.length > 1 || name[0] !== query[0]) return null;
  const joinedEnd = joinedPrefixEnd(name, query);
  if (joinedEnd > 0) return { fit: "joined", stretches: [[0, joinedEnd]] };
  if (!INITIALS.test(query)) return null;
  const initials = name.replace(/(\S)\S*\s?/g, "$1");
  return initials === query ? { fit: "initials", stretches: [] } : null;
}

/** The name with one slip in one of its longer words; the other words begin as the query has them. */
export function matchTypo(name: string, query: string): NameMatch | null {
  const fits = (nameWord: string, word: string) =>
    nameWord.startsWith(word) || (nameWord.length >= SHORTEST_TYPO_WORD && isOneEditApart(nameWord, word));
  const taken = matchWords(name.split(" "), query.split(" "), fits);
  return taken === null ? null : { fit: "typo", stretches: [] };
}
