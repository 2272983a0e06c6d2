import type { Browser, Locator, Page } from "@playwright/test";
import { type PageName, pagePath } from "./buildPages";
import { ENOUGH, measureCoverage } from "./coverage";
import { NORMAL, openPage, untilFinished } from "./openPage";
import { type Press, pressAndMeasure } from "./press";
import { readPng } from "./readPng";
import type { BenchServer } from "./serve";
import { boxOf, DENSITY_COLOURS, findMap } from "./sights";

/** The app's map stopped being busy, the bare map is idle. */
const SWITCHED = "bench-switched";

/** Fewer classes than these on the finished map mean that something else is shown. */
const LEAST_CLASSES = 4;

/** Changes the theme several times in one visit of the app or of the bare MapLibre page. */
export async function switchTheme(
  browser: Browser,
  server: BenchServer,
  name: "app" | "maplibre",
  times: number,
  mapSize: { width: number; height: number },
): Promise<Press[]> {
  server.begin(null);
  const { page, close } = await openPage(browser, NORMAL);
  try {
    await page.goto(server.origin + pagePath(name, mapSize));
    await untilFinished(page, server, NORMAL);
    const { density, difficulty } = findControls(page, name);
    const results: Press[] = [];
    for (let count = 0; count < times; count++) {
      results.push(await pressAndMeasure(page, density, SWITCHED));
      await expectDensity(page, name);
      await pressAndMeasure(page, difficulty, SWITCHED);
    }
    return results;
  } finally {
    await close();
  }
}

function findControls(page: Page, name: PageName): { density: Locator; difficulty: Locator } {
  const find = (theme: string) =>
    name === "app"
      ? page.getByRole("listbox", { name: "Chuyên đề" }).getByRole("option", { name: theme, exact: true })
      : page.getByRole("button", { name: theme });
  return { density: find("Mật độ dân số"), difficulty: find("Mức độ khó khăn") };
}

/** A word is not a picture: what the map shows right after it must be what it shows for good. */
async function expectDensity(page: Page, name: PageName): Promise<void> {
  const sight = { box: await boxOf(findMap(page, name)), colours: DENSITY_COLOURS, hasInk: false };
  const measure = async () => measureCoverage(readPng(await page.screenshot()), sight).colours;
  const atOnce = await measure();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  const finished = await measure();
  if (finished.filter((count) => count > 0).length < LEAST_CLASSES)
    throw new Error(`${name}: the map does not show density: ${finished.join(", ")} pixels of its classes.`);
  if (finished.some((count, index) => (atOnce[index] ?? 0) < ENOUGH * count))
    throw new Error(`${name}: the map said that it was repainted before it was.`);
}
