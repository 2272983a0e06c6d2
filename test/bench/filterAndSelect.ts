import type { Browser, Locator, Page } from "@playwright/test";
import { MAP_PALETTE } from "../../styles/mapPalette";
import { type PageName, pagePath } from "./buildPages";
import { ENOUGH, measureCoverage } from "./coverage";
import { NORMAL, openPage, untilFinished } from "./openPage";
import { type Press, pressAndMeasure } from "./press";
import { readPng } from "./readPng";
import type { BenchServer } from "./serve";
import { boxOf, DIFFICULTY_COLOURS, findMap } from "./sights";

/** What was pressed in one visit: a class of the legend, and the commune in the middle of the map. */
export interface FilterAndSelect {
  filters: Press[];
  selections: Press[];
}

/** Of a class that the filter leaves out, at most this share of its pixels keeps its colour. */
const LEFT_OVER = 0.05;
/** An outline of a commune has more pixels than this; letters of the same ink are no more than a part of them. */
const OUTLINE = 200;

/** Filters by the smaller class and chooses a commune, several times in one visit, each time undone again. */
export async function filterAndSelect(
  browser: Browser,
  server: BenchServer,
  name: "app" | "maplibre",
  times: number,
  mapSize: { width: number; height: number },
): Promise<FilterAndSelect> {
  server.begin(null);
  const { page, close } = await openPage(browser, NORMAL);
  try {
    await page.goto(server.origin + pagePath(name, mapSize));
    await untilFinished(page, server, NORMAL);
    const row = page.getByRole("button", { name: /^Không thuộc danh sách 32 xã/ });
    const result: FilterAndSelect = { filters: [], selections: [] };
    // what the marks say is looked at once: pictures of the screen would slow every other press
    await proveFilter(page, name, row);
    await proveSelection(page, name);
    for (let count = 0; count < times; count++) {
      result.filters.push(await pressAndMeasure(page, row, "bench-switched"));
      await pressAndMeasure(page, row, "bench-switched");
      result.selections.push(await pressAndMeasure(page, findMap(page, name), "bench-selected"));
      await letGo(page);
    }
    return result;
  } finally {
    await close();
  }
}

/** After the mark of a filter only the class that was pressed keeps its colour. */
async function proveFilter(page: Page, name: PageName, row: Locator): Promise<void> {
  const [listed = 0] = await countPixels(page, name, DIFFICULTY_COLOURS);
  await pressAndMeasure(page, row, "bench-switched");
  const [left = 0, kept = 0] = await countPixels(page, name, DIFFICULTY_COLOURS);
  if (left > LEFT_OVER * listed || kept === 0)
    throw new Error(`${name}: the filter left ${left} of ${listed} pixels, and ${kept} of its own class.`);
  await pressAndMeasure(page, row, "bench-switched");
}

/** At the mark of a choice the outline is there, as it is for good. */
async function proveSelection(page: Page, name: PageName): Promise<void> {
  const { highlight } = MAP_PALETTE.light;
  const [before = 0] = await countPixels(page, name, [highlight]);
  await pressAndMeasure(page, findMap(page, name), "bench-selected");
  const [atOnce = 0] = await countPixels(page, name, [highlight]);
  await untilIdle(page);
  const [finished = 0] = await countPixels(page, name, [highlight]);
  if (finished - before < OUTLINE || atOnce < ENOUGH * finished)
    throw new Error(`${name}: an outline of ${finished - before} pixels, at once ${atOnce - before}.`);
  await letGo(page);
}

async function letGo(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("aside").filter({ hasText: /./ }).waitFor({ state: "hidden" });
  await untilIdle(page);
}

async function countPixels(
  page: Page,
  name: PageName,
  colours: readonly string[],
): Promise<readonly number[]> {
  const sight = { box: await boxOf(findMap(page, name)), colours, hasInk: false };
  return measureCoverage(readPng(await page.screenshot()), sight).colours;
}

/** The browser has nothing left to do, twice: the map may have been given another size in between. */
async function untilIdle(page: Page): Promise<void> {
  for (let times = 0; times < 2; times++)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
}
