/**
 * Folding for **search only, never for joins**: it makes old Nậm Chà and old Nậm Cha, two communes, the
 * same word. What belongs together is joined by code.
 */

/** A folded text that still knows where its letters stood. */
export interface Folded {
  text: string;
  /** `positions[i]` = index in the NFC original of the letter that became `text[i]`; one more for the end */
  positions: readonly number[];
}

/** Đ has no decomposition in Unicode; Ð (eth) and Ɖ look the same and come from wrong keyboards. */
const STROKED_D = /[đðɖ]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;

const foldedCharacters = new Map<string, string>();

/** One character: its bare lower-case letters, “” for a mark, “ ” for what separates words. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize("NFD").replace(MARKS, "").toLowerCase().replace(MARKS, "");
  const isSeparator = bare !== "" && !LETTER_OR_DIGIT.test(bare);
  const folded = isSeparator ? " " : bare.replace(STROKED_D, "d");
  foldedCharacters.set(character, folded);
  return folded;
}

/**
 * Lower case, no accents, đ as d; spaces, hyphens and punctuation become one space. The same result for NFC
 * and NFD and for both ways of placing the tone (hòa, hoà); folding twice changes nothing.
 */
export function fold(text: string): string {
  let folded = "";
  for (const character of text.normalize("NFC")) {
    const letters = foldCharacter(character);
    if (letters === " " && (folded === "" || folded.endsWith(" "))) continue;
    folded += letters;
  }
  return folded.trimEnd();
}

/** As `fold`, with the way back to the original for marking what matched. */
export function foldWithPositions(text: string): Folded {
  const original = text.normalize("NFC");
  const positions: number[] = [];
  let folded = "";
  let index = 0;
  for (const character of original) {
    const letters = foldCharacter(character);
    const isRepeatedSpace = letters === " " && (folded === "" || folded.endsWith(" "));
    if (!isRepeatedSpace) {
      folded += letters;
      for (let count = 0; count < letters.length; count += 1) positions.push(index);
    }
    index += character.length;
  }
  const trimmed = folded.trimEnd();
  return { text: trimmed, positions: [...positions.slice(0, trimmed.length), original.length] };
}

/** The five tone marks in decomposed text: huyền, sắc, hỏi, ngã, nặng. */
const TONE_MARKS = /[\u0300\u0301\u0309\u0303\u0323]/g;

/**
 * The words of a text with their accents, so written that both ways of placing the tone are equal (“hòa” and
 * “hoà” give the same). Words are those of `fold`, in the same order.
 */
export function accentedWords(text: string): string[] {
  const words = text
    .normalize("NFD")
    .toLowerCase()
    .replace(STROKED_D, "đ")
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  return words
    .filter((word) => fold(word) !== "")
    .map((word) => word.replace(TONE_MARKS, "") + (word.match(TONE_MARKS) ?? []).join(""));
}
