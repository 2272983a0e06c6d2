import { remembering } from "../remembering";

/** grave, acute, tilde, hook above, dot below: a syllable has one at most. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?";
const NUCLEUS =
  "(?:[aăâeêioôơuưy]|a[iouy]|âu|ây|e[ou]|êu|i[aêu]|iêu|yê|yêu|o[aăeiô]|oa[ioy]|oe[ou]|ôi|ơi|u[aâêiôơuy]|uây|uô[iu]|uyê|uy[au]|ư[aiơu]|ươ[iu])";
const CODA = "(?:ch|nh|ng|[cmnpt])?";
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);

/** Words are enough when there are so many; a long list says nothing new. */
const SAMPLE_WORDS = 4_000;

/** Whether a word outside ASCII is such a syllable, null for one of ASCII; a table repeats its words. */
const weighWord = remembering((word) => (/^\p{ASCII}*$/u.test(word) ? null : isSyllable(word)));

/** True for a syllable that Vietnamese could have, with its accents: “bản”, “Nghẹt”; not “b¶n”. */
function isSyllable(word: string): boolean {
  const parts = word.normalize("NFD");
  const tones = parts.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(TONES, "").normalize("NFC").toLowerCase());
}

/**
 * How far the words with letters outside ASCII can be Vietnamese: their number and the share that are syllables.
 * Words of ASCII letters read the same in every encoding and are not counted.
 */
export function weighVietnamese(texts: Iterable<string>): { words: number; share: number } {
  let words = 0;
  let syllables = 0;
  for (const text of texts) {
    for (const piece of text.split(/[\s!-@[-`{-~\u00a0“”‘’–…]+/)) {
      const isVietnamese = weighWord(piece);
      if (isVietnamese === null) continue;
      words += 1;
      if (isVietnamese) syllables += 1;
    }
    if (words >= SAMPLE_WORDS) break;
  }
  return { words, share: words === 0 ? 0 : syllables / words };
}
