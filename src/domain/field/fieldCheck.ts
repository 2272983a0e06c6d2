import type { LngLat } from "../commune";

/**
 * What a surveyor says of one figure: it is as recorded, it is something else (as typed, also while typing), or nobody
 * there knows.
 */
export type FieldAnswer = { kind: "confirmed" } | { kind: "corrected"; text: string } | { kind: "unknown" };

/** What was noted at one village. A draft: it is no fact of the app before it is taken in. */
export interface VillageCheck {
  villageId: string;
  communeCode: string;
  /** by measure id */
  answers: Readonly<Record<string, FieldAnswer>>;
  note: string;
  /** null where none was taken; the accuracy in metres */
  position: { at: LngLat; accuracyM: number } | null;
}

/** Who checks, when (ISO date) and where; code of the commune, "" before one is chosen. */
export interface CheckRound {
  surveyor: string;
  date: string;
  communeCode: string;
}

export function emptyCheck(villageId: string, communeCode: string): VillageCheck {
  return { villageId, communeCode, answers: {}, note: "", position: null };
}

/** Whether nothing was noted: such a check is as good as none. */
export function isEmptyCheck({ answers, note, position }: VillageCheck): boolean {
  return Object.values(answers).every(isBlank) && note.trim() === "" && position === null;
}

/** How many of the figures that are asked have an answer. */
export function answeredCount(check: VillageCheck | undefined, measures: readonly string[]): number {
  if (check === undefined) return 0;
  return measures.filter((it) => {
    const answer = check.answers[it];
    return answer !== undefined && !isBlank(answer);
  }).length;
}

function isBlank(answer: FieldAnswer): boolean {
  return answer.kind === "corrected" && answer.text.trim() === "";
}
