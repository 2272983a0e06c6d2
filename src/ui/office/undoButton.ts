/** What the undo button of the office's bar is found by. */
export const UNDO_STEP = "undo";

/** Puts the focus on “Hoàn tác”, which names the step just taken: for what leaves no place of its own to stand. */
export function focusUndo(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-step="${UNDO_STEP}"]`)?.focus());
}
