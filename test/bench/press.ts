import type { Locator, Page } from "@playwright/test";
import { boxOf } from "./sights";

/** One press on a page and what came of it. */
export interface Press {
  /** from the press of the pointer to the mark that the page sets when all is drawn, ms */
  repaintedMs: number;
  /** GeoJSON sources that were given data meanwhile */
  dataSent: number;
}

/** Presses the middle of an element and waits for a mark of the page; see watchPage.js. */
export async function pressAndMeasure(page: Page, control: Locator, mark: string): Promise<Press> {
  await control.scrollIntoViewIfNeeded();
  await control.hover();
  const { x, y, width, height } = await boxOf(control);
  await page.evaluate((name) => {
    performance.clearMarks(name);
    performance.clearMarks("bench-data-sent");
  }, mark);
  const measured = page.evaluate(
    (name) =>
      new Promise<Press>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [end] = list.getEntriesByName(name);
          const [press] = performance.getEntriesByName("bench-press");
          if (end === undefined || press === undefined) return;
          observer.disconnect();
          const dataSent = performance.getEntriesByName("bench-data-sent").length;
          resolve({ repaintedMs: end.startTime - press.startTime, dataSent });
        }).observe({ type: "mark", buffered: true });
      }),
    mark,
  );
  // Not the locator's click, which looks at the page between moving, pressing and letting go.
  await page.mouse.click(x + width / 2, y + height / 2);
  return measured;
}
