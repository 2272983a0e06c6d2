import { accentedWords, fold } from "./fold";
import type { SearchEntry } from "./searchEntry";

/** One way to understand what was typed. */
export interface SearchQuery {
  folded: string;
  /** the words with their accents; empty when none was typed: then none was meant */
  accented: readonly string[];
  isMeant: (entry: SearchEntry) => boolean;
}

/** Words before a name that say what kind of unit is meant: “xã Mường Tè”, “thị trấn Mường Tè”. */
const KIND_WORDS: readonly { words: string; isMeant: (entry: SearchEntry) => boolean }[] = [
  { words: "xa", isMeant: ({ unitKind }) => unitKind === "commune" },
  { words: "phuong", isMeant: ({ unitKind }) => unitKind === "ward" },
  { words: "thi tran", isMeant: ({ unitKind }) => unitKind === "town" },
  ...["ban", "thon", "khu", "tdp", "to dan pho"].map((words) => ({
    words,
    isMeant: ({ unitKind }: SearchEntry) => unitKind === null,
  })),
];

/** The text as typed and, where it begins with a kind of unit, also the rest of it for units of that kind. */
export function readSearchQueries(text: string): SearchQuery[] {
  const folded = fold(text);
  if (folded === "") return [];
  const words = accentedWords(text);
  const accented = words.join(" ") === folded ? [] : words;
  const queries: SearchQuery[] = [{ folded, accented, isMeant: () => true }];
  for (const kind of KIND_WORDS) {
    if (!folded.startsWith(`${kind.words} `)) continue;
    queries.push({
      folded: folded.slice(kind.words.length + 1),
      accented: accented.slice(kind.words.split(" ").length),
      isMeant: kind.isMeant,
    });
  }
  return queries;
}
