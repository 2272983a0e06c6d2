import { fold } from "../../../../domain/search/fold";
import {
  AREA_CLASS_WORDS,
  ATTAINMENT_STATUS_WORDS,
  CROP_WORDS,
  DIFFICULTY_STATUS_WORDS,
  HAZARD_WORDS,
  LIST_SEPARATOR,
  SITE_STATE_WORDS,
} from "../../words/cellWords";

/** Signs that folding would lose: `+` is a mark like `x`. */
const keyOf = (text: string) => fold(text) || text;

function readerOf<T extends string>(words: Readonly<Record<T, readonly string[]>>) {
  const byKey = new Map<string, T>();
  for (const value of Object.keys(words) as T[])
    for (const word of words[value]) if (!byKey.has(keyOf(word))) byKey.set(keyOf(word), value);
  return (text: string): T | null => byKey.get(keyOf(text)) ?? null;
}

export const readAttainmentStatus = readerOf(ATTAINMENT_STATUS_WORDS);
export const readDifficulty = readerOf(DIFFICULTY_STATUS_WORDS);
export const readAreaClass = readerOf(AREA_CLASS_WORDS);
export const readCrop = readerOf(CROP_WORDS);
export const readSiteState = readerOf(SITE_STATE_WORDS);
const readHazard = readerOf(HAZARD_WORDS);

/** Hazards of one cell; null for a word that is none. */
export function readHazards(text: string): ReturnType<typeof readHazard>[] {
  const whole = readHazard(text);
  if (whole !== null) return [whole];
  return text
    .split(LIST_SEPARATOR)
    .filter((it) => it !== "")
    .map(readHazard);
}
