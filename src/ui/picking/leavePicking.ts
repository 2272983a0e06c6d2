import { useAtlas } from "../../store/store";

/** Back to the button that the mode began with, if it is still there. */
export function leavePicking(): void {
  useAtlas.getState().stopPicking();
  // on a phone the list comes back first
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-picks]")?.focus());
}
