import { type Browser, chromium } from "@playwright/test";
import { chromiumFlags } from "../run/chromium.mjs";
import { type PageName, pagePath } from "./buildPages";
import type { Box } from "./coverage";
import { type FilterAndSelect, filterAndSelect } from "./filterAndSelect";
import { type ImportRuns, measureImport } from "./importTasks";
import { measureOffline, type OfflineTasks } from "./offlineTasks";
import { type Condition, NORMAL, openPage, SLOW, untilFinished, VIEWPORT } from "./openPage";
import type { Press } from "./press";
import { measureReview, type ReviewTasks } from "./reviewTasks";
import { measureRules, type RuleTasks } from "./ruleTasks";
import type { BenchServer } from "./serve";
import { boxOf, findMap } from "./sights";
import { switchTheme } from "./switchTheme";
import { measureTable, type TableTasks } from "./tableTasks";
import { type Visit, visit } from "./visit";

/** What can be measured on its own. */
export const TOPICS = [
  "picture",
  "interactive",
  "bytes",
  "switch",
  "press",
  "table",
  "import",
  "rules",
  "review",
  "offline",
] as const;
export type Topic = (typeof TOPICS)[number];

/** Pages whose first visits a topic needs. */
const VISITED: Readonly<Record<Topic, readonly PageName[]>> = {
  picture: ["empty", "app", "leaflet", "openlayers"],
  interactive: ["app", "maplibre"],
  bytes: ["app", "maplibre"],
  switch: [],
  table: [],
  import: [],
  rules: [],
  review: [],
  offline: [],
  press: [],
};
const SWITCHED = ["app", "maplibre"] as const;
const SWITCHES_PER_VISIT = 5;

export interface Measurements {
  browser: string;
  /** a page without entry was not asked for */
  visits: Record<Condition["name"], Partial<Record<PageName, Visit[]>>>;
  switches: Partial<Record<PageName, Press[]>>;
  presses: Partial<Record<PageName, FilterAndSelect>>;
  table: TableTasks[];
  imports: ImportRuns | null;
  rules: RuleTasks[];
  review: ReviewTasks[];
  offline: OfflineTasks[];
}

export interface Plan {
  chromium: string;
  runs: number;
  topics: readonly Topic[];
  say: (line: string) => void;
}

/**
 * Measures in turns, so that whatever else the machine does meets every page alike: one visit to each page
 * in each condition per run, each run beginning with the next page. One visit to each before counts nothing.
 */
export async function measure(
  server: BenchServer,
  { runs, topics, say, ...plan }: Plan,
): Promise<Measurements> {
  const browser = await chromium.launch({ executablePath: plan.chromium, args: chromiumFlags() });
  try {
    const result: Measurements = {
      browser: `Chromium ${browser.version()}`,
      visits: { normal: {}, slow: {} },
      switches: {},
      table: topics.includes("table") ? measureTable(runs) : [],
      imports: topics.includes("import") ? await measureImport(runs) : null,
      rules: topics.includes("rules") ? measureRules(runs) : [],
      review: topics.includes("review") ? measureReview(runs) : [],
      presses: {},
      offline: [],
    };
    const mapSize = await measureMap(browser, server);
    const pages = [...new Set(topics.flatMap((it) => VISITED[it]))];
    for (const page of pages) await visit(browser, server, page, NORMAL, mapSize);
    for (let run = 0; run < runs; run++) {
      for (const condition of [NORMAL, SLOW]) {
        for (const page of turned(pages, run)) {
          const one = await visit(browser, server, page, condition, mapSize);
          const list = result.visits[condition.name];
          list[page] = [...(list[page] ?? []), one];
          say(`${run + 1}/${runs} ${condition.name} ${page}: seen ${one.seenMs.toFixed(0)} ms`);
        }
      }
      if (topics.includes("offline")) {
        const one = await measureOffline(browser, server);
        result.offline.push(one);
        say(`${run + 1}/${runs} offline: ${(one.addedBytes / 1000).toFixed(0)} kB added`);
      }
      for (const page of topics.includes("press") ? turned(SWITCHED, run) : []) {
        const { filters, selections } = await filterAndSelect(
          browser,
          server,
          page,
          SWITCHES_PER_VISIT,
          mapSize,
        );
        const old = result.presses[page] ?? { filters: [], selections: [] };
        result.presses[page] = {
          filters: [...old.filters, ...filters],
          selections: [...old.selections, ...selections],
        };
        say(`${run + 1}/${runs} filter ${page}: ${writeMs(filters)}; select: ${writeMs(selections)}`);
      }
      for (const page of topics.includes("switch") ? turned(SWITCHED, run) : []) {
        const some = await switchTheme(browser, server, page, SWITCHES_PER_VISIT, mapSize);
        result.switches[page] = [...(result.switches[page] ?? []), ...some];
        say(`${run + 1}/${runs} switch ${page}: ${writeMs(some)}`);
      }
    }
    return result;
  } finally {
    await browser.close();
  }
}

function writeMs(presses: readonly Press[]): string {
  return `${presses.map((it) => it.repaintedMs.toFixed(0)).join(", ")} ms`;
}

/** The app's map in pixels: the peers draw at the same size. */
async function measureMap(browser: Browser, server: BenchServer): Promise<Pick<Box, "width" | "height">> {
  server.begin(null);
  const { page, close } = await openPage(browser, NORMAL);
  try {
    await page.goto(server.origin + pagePath("app", VIEWPORT));
    await untilFinished(page, server, NORMAL);
    const { width, height } = await boxOf(findMap(page, "app"));
    return { width: Math.round(width), height: Math.round(height) };
  } finally {
    await close();
  }
}

/** The list from its `by`-th entry on, then those before it. */
export function turned<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
