import { enReview } from "./enReview";
import type { Language } from "./language";
import { type ReviewText, viReview } from "./viReview";

const REVIEW_TEXTS: Record<Language, ReviewText> = { vi: viReview, en: enReview };

/** The words of the review; loaded with it. */
export function reviewTextOf(language: Language): ReviewText {
  return REVIEW_TEXTS[language];
}
