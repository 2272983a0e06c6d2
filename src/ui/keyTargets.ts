/** Whether what has the focus takes letters: then a letter is a letter. Lists find items by their first. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable=true], [role=listbox]") !== null
  );
}

/** Inputs that are no boxes for text: a box to tick has no steps of its own to take back. */
const NO_TEXT = new Set([
  "checkbox",
  "radio",
  "range",
  "button",
  "submit",
  "reset",
  "file",
  "color",
  "image",
]);

/** Whether what has the focus takes its own steps back with Ctrl + Z. */
export function isEditingText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLElement && target.closest("textarea, [contenteditable=true]") !== null;
}

/** To the search box, with what it holds marked so that typing replaces it. */
export function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>(".search-input");
  input?.focus();
  input?.select();
}

/** To the map, where arrows, + and − and Enter work. */
export function focusMap(): void {
  document.querySelector<HTMLElement>(".map-canvas [role=application]")?.focus();
}
