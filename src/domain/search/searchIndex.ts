import type { OldCommune } from "../commune";
import type { Dataset } from "../dataset";
import { accentedWords, fold, foldWithPositions } from "./fold";
import { FITS, type Fit, matchName, matchTypo, type NameMatch, type Stretch } from "./matchName";
import { SEARCH_KINDS, type SearchEntry, type SearchHit, type SearchKind } from "./searchEntry";
import { readSearchQueries, type SearchQuery } from "./searchQuery";

export type { SearchHit } from "./searchEntry";

interface IndexedEntry {
  entry: SearchEntry;
  foldedName: string;
  /** "" for none */
  foldedAlsoWritten: string;
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
}

/** Prepares the search; cheap enough to do anew when the data change. */
export function buildSearchIndex(
  dataset: Pick<Dataset, "communes" | "oldCommunes" | "villageNames" | "villages">,
): SearchIndex {
  const communes = new Map(dataset.communes.map((it) => [it.code, it]));
  const entries: IndexedEntry[] = [];
  function add(kind: SearchKind, id: string, name: string, communeCode: string, old?: OldCommune): void {
    const commune = communes.get(communeCode);
    // nothing to open; the checks of the data report it
    if (commune === undefined) return;
    const entry: SearchEntry = {
      kind,
      id,
      name: name.normalize("NFC"),
      communeCode,
      communeName: commune.name,
      communeKind: commune.kind,
      unitKind: kind === "commune" ? commune.kind : (old?.kind ?? null),
      district: old?.district ?? "",
      alsoWritten: old?.alsoWritten ?? "",
    };
    entries.push({ entry, foldedName: fold(name), foldedAlsoWritten: fold(entry.alsoWritten) });
  }
  for (const it of dataset.communes) add("commune", it.code, it.name, it.code);
  for (const it of dataset.oldCommunes) add("oldCommune", it.code, it.name, it.communeCode, it);
  const listed = new Set(dataset.villages.map((it) => `${it.communeCode}/${it.name}`));
  for (const { name, communeCode } of dataset.villageNames) {
    const id = `${communeCode}/${name}`;
    // a village that an office has listed says more than its bare name in a report
    if (!listed.has(id)) add("villageName", id, name, communeCode);
  }
  for (const it of dataset.villages) add("village", it.id, it.name, it.communeCode);
  return { entries };
}

/** A match of one entry, before it is dressed up as a hit. */
interface Candidate {
  entry: SearchEntry;
  matched: SearchHit["matched"];
  /** in the folded name; empty where nothing of the name is to be marked */
  stretches: readonly Stretch[];
  /** lower is better; see `rankOf` */
  rank: number;
}

/**
 * First where the letters match, then initials, then typing slips. Among equals what was typed with accents goes
 * first where they agree, then the better fit, then today's communes before old ones before villages.
 */
function rankOf(kind: SearchKind, fit: Fit, accentsMissed: number): number {
  const group = fit === "typo" ? 2 : fit === "initials" ? 1 : 0;
  const missed = Math.min(accentsMissed, 9);
  return group * 1000 + missed * 100 + FITS.indexOf(fit) * 10 + SEARCH_KINDS.indexOf(kind);
}

/** Three digits are the shortest part of a code that says something: all begin with 03. */
const CODE_QUERY = /^\d{3,5}$/;
/** A village's id, begun or whole (a hyphen folds to a space); its commune's code alone means the commune. */
const VILLAGE_ID_QUERY = /^\d{5} s?\d{0,3}$/;

function matchCode(entry: SearchEntry, folded: string): Candidate | null {
  if (entry.kind === "villageName") return null;
  const isVillage = entry.kind === "village";
  if (!(isVillage ? VILLAGE_ID_QUERY : CODE_QUERY).test(folded)) return null;
  const code = isVillage ? fold(entry.id) : entry.id;
  if (!code.startsWith(folded)) return null;
  const matched = entry.kind === "oldCommune" ? "oldCode" : "code";
  return { entry, matched, stretches: [], rank: rankOf(entry.kind, code === folded ? "exact" : "prefix", 0) };
}

/** Where a stretch of the folded name stands in the name itself. */
function locate(name: string, stretches: readonly Stretch[]): Stretch[] {
  if (stretches.length === 0) return [];
  const { positions } = foldWithPositions(name);
  return stretches.map(([start, end]) => [positions[start] ?? 0, positions[end] ?? name.length]);
}

/** How many typed words differ in their accents from what they matched. */
function countAccentsMissed(name: string, stretches: readonly Stretch[], typed: readonly string[]): number {
  if (typed.length === 0 || stretches.length === 0) return 0;
  const words = locate(name, stretches).flatMap(([start, end]) => accentedWords(name.slice(start, end)));
  return typed.filter((word, index) => word !== words[index]).length;
}

type Match = typeof matchName;

const NAME_MATCHED: Record<SearchKind, SearchHit["matched"]> = {
  commune: "name",
  oldCommune: "oldName",
  villageName: "villageName",
  village: "villageName",
};

/** Of the name and its other spelling the one that fits better; “Pa Vệ Sủ” is the other one of Pa Vệ Sử. */
function matchNames(indexed: IndexedEntry, query: SearchQuery, match: Match): Candidate | null {
  const { entry, foldedName, foldedAlsoWritten } = indexed;
  const rank = ({ fit, stretches }: NameMatch, name: string) =>
    rankOf(entry.kind, fit, countAccentsMissed(name, stretches, query.accented));
  const byName = match(foldedName, query.folded);
  const byOther = foldedAlsoWritten === "" ? null : match(foldedAlsoWritten, query.folded);
  const nameRank = byName === null ? Number.POSITIVE_INFINITY : rank(byName, entry.name);
  if (byOther !== null) {
    const otherRank = rank(byOther, entry.alsoWritten);
    if (otherRank < nameRank) return { entry, matched: "alsoWritten", stretches: [], rank: otherRank };
  }
  if (byName === null) return null;
  const { stretches } = byName;
  return { entry, matched: NAME_MATCHED[entry.kind], stretches, rank: nameRank };
}

function bestMatch(indexed: IndexedEntry, queries: readonly SearchQuery[], match: Match): Candidate | null {
  let best: Candidate | null = null;
  for (const query of queries) {
    if (!query.isMeant(indexed.entry)) continue;
    const candidate = matchCode(indexed.entry, query.folded) ?? matchNames(indexed, query, match);
    if (candidate !== null && (best === null || candidate.rank < best.rank)) best = candidate;
  }
  return best;
}

const collator = new Intl.Collator("vi", { numeric: true });

function compareCandidates(first: Candidate, second: Candidate): number {
  if (first.rank !== second.rank) return first.rank - second.rank;
  const isCode = first.matched === "code" || first.matched === "oldCode";
  const byName = isCode ? 0 : collator.compare(first.entry.name, second.entry.name);
  return byName !== 0 ? byName : first.entry.id < second.entry.id ? -1 : 1;
}

/** The best `limit` in order. One letter can match every village, so only those that stay are sorted. */
function findBest(index: SearchIndex, queries: readonly SearchQuery[], limit: number, match: Match) {
  const best: Candidate[] = [];
  for (const indexed of index.entries) {
    const candidate = bestMatch(indexed, queries, match);
    const last = best[limit - 1];
    if (candidate === null || (last !== undefined && compareCandidates(candidate, last) > 0)) continue;
    const better = best.findIndex((it) => compareCandidates(candidate, it) < 0);
    if (better !== -1) best.splice(better, 0, candidate);
    else if (best.length < limit) best.push(candidate);
    if (best.length > limit) best.pop();
  }
  return best;
}

function writeHit({ entry, matched, stretches }: Candidate): SearchHit {
  const located = locate(entry.name, stretches);
  const start = located.length === 0 ? 0 : Math.min(...located.map((it) => it[0]));
  const end = Math.max(0, ...located.map((it) => it[1]));
  const hit = { ...entry, matched, start, end };
  if (entry.kind === "commune" && matched === "code") return { ...hit, codeList: "from" };
  return matched === "oldCode" ? { ...hit, codeList: "before" } : hit;
}

/**
 * Units by new and old name, by code of either list and by village name; accents are not needed. Guesses at
 * typing slips come only where nothing else is found. At most `limit` hits, best first; none for no query.
 */
export function search(index: SearchIndex, text: string, limit = 12): SearchHit[] {
  const queries = readSearchQueries(text);
  const found = findBest(index, queries, limit, matchName);
  return (found.length > 0 ? found : findBest(index, queries, limit, matchTypo)).map(writeHit);
}
