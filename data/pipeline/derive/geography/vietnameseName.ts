/** Han, Lao and Thai letters: names in them are not what a Vietnamese map shows. */
const FOREIGN_LETTERS = /[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff]/;

/**
 * A letter that French transcriptions do not have either. Names with only é, ô, à… may be of old French
 * maps (“Van Hô”), so they are not taken for today's spelling.
 */
const VIETNAMESE_LETTER = /[ăđĩũơư\u1ea0-\u1ef9]/i;

/** The Vietnamese name of a feature, or undefined when it has none. */
export function readVietnameseName(name?: string | null, vietnamese?: string | null): string | undefined {
  const chosen = (vietnamese ?? name ?? "").trim();
  return chosen === "" || FOREIGN_LETTERS.test(chosen) ? undefined : chosen;
}

/** True for a name in Vietnamese spelling, false for old transcriptions without diacritics. */
export function hasVietnameseSpelling(name: string): boolean {
  return VIETNAMESE_LETTER.test(name);
}

/** A name without diacritics, case and the word for its kind, to see whether two sources mean one place. */
export function foldPlaceName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/^(ban|thon|khu|xom|thi tran)\s+/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
