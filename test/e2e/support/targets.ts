import type { Page } from "@playwright/test";
import { expect } from "./app";

/** What a finger presses; links within a sentence are excepted (WCAG 2.5.8). */
const PRESSED = [
  "button",
  "summary",
  "select",
  "input:not([type=radio]):not([type=checkbox])",
  "[role=option]",
  "[role=tab]",
  "label:has(input[role=switch])",
  "label:has(input[type=radio])",
  "label:has(input[type=checkbox])",
].join(",");

/**
 * Everything that can be pressed answers within 21 pixels of its middle in each direction: probed at the
 * points themselves, so that an enlarged invisible area counts and a covered one does not.
 */
export async function expectThumbSized(page: Page): Promise<void> {
  const findSmall = () =>
    page.evaluate(
      ({ pressed, reach }) =>
        [...document.querySelectorAll<HTMLElement>(pressed)]
          .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.closest("[inert]") === null)
          .filter((it) => it.closest("[aria-hidden=true]") === null)
          // what only screen readers are to find lies in boxes of one pixel
          .filter((it) =>
            [it, it.parentElement].every((box) => (box?.getBoundingClientRect().width ?? 0) > 1),
          )
          .flatMap((it) => {
            it.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
            const { left, top, width, height } = it.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            const isHit = (dx: number, dy: number) => {
              const found = document.elementFromPoint(x + dx, y + dy);
              return found !== null && (it.contains(found) || found.closest("label")?.control === it);
            };
            const missed = [
              [0, -reach],
              [0, reach],
              [-reach, 0],
              [reach, 0],
            ].filter(([dx = 0, dy = 0]) => !isHit(dx, dy));
            const name = it.getAttribute("aria-label") ?? it.textContent?.trim().slice(0, 40) ?? "";
            return missed.length === 0
              ? []
              : [`${it.tagName} “${name}” ${Math.round(width)} × ${Math.round(height)}`];
          }),
      { pressed: PRESSED, reach: 21 },
    );
  // a dialog that a tap has opened answers no finger at once
  await expect.poll(findSmall).toEqual([]);
}
