import type { Browser, Page } from "@playwright/test";
import { type PageName, pagePath } from "./buildPages";
import { type Box, scaleSight } from "./coverage";
import { firstSight } from "./firstSight";
import { halve } from "./halve";
import { type Condition, openPage, untilFinished, VIEWPORT } from "./openPage";
import { readPng } from "./readPng";
import { FRAME_SCALE, recordFrames } from "./recordFrames";
import type { Answer, BenchServer } from "./serve";
import { findSights } from "./sights";

/** One first visit to a page. Times in ms since the navigation began. */
export interface Visit {
  /** the first frame that shows what the page is for */
  seenMs: number;
  /** from the frame before that one: what it shows came some time in between */
  seenWithinMs: number;
  /** how long it was gone again after that, before the page was finished */
  lostMs: number;
  /** the browser's own first contentful paint; null where it noted none, as on some canvases */
  firstPaintMs: number | null;
  /** the page's own word that its map is complete */
  completeMs: number;
  /** over the wire, heads of answers included */
  bytes: number;
  scriptBytes: number;
  /** of answers that had wholly arrived when the map was seen */
  bytesBeforeSeen: number;
}

const ATTEMPTS = 3;

/** Visits a page once; again where the browser skipped the frame that mattered. */
export async function visit(
  browser: Browser,
  server: BenchServer,
  name: PageName,
  condition: Condition,
  mapSize: Pick<Box, "width" | "height">,
): Promise<Visit> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await tryVisit(browser, server, name, condition, mapSize);
    if (result !== null) return result;
  }
  throw new Error(`${name}: in ${ATTEMPTS} visits the recording never reached the finished picture.`);
}

async function tryVisit(
  browser: Browser,
  server: BenchServer,
  name: PageName,
  condition: Condition,
  mapSize: Pick<Box, "width" | "height">,
): Promise<Visit | null> {
  server.begin(condition.line);
  const { page, session, close } = await openPage(browser, condition);
  try {
    const { frames, stop } = await recordFrames(session, VIEWPORT);
    await page.goto(server.origin + pagePath(name, mapSize), { waitUntil: "commit" });
    await untilFinished(page, server, condition, () => frames.at(-1)?.at ?? 0);
    const answers = [...server.answers()];
    await stop();
    const times = await readTimes(page);
    refuseMissingFiles(name, answers);
    const finished = halve(readPng(await page.screenshot()));
    const sights = (await findSights(page, name)).map((it) => scaleSight(it, FRAME_SCALE));
    const ofVisit = frames.filter((it) => it.at >= times.navigationAt);
    const found = firstSight(ofVisit, finished, sights);
    if (found === null) return null;
    return {
      seenMs: found.at - times.navigationAt,
      seenWithinMs: found.at - (found.before ?? times.navigationAt),
      lostMs: found.lostMs,
      firstPaintMs: times.firstPaintMs,
      completeMs: times.completeMs,
      bytes: sumBytes(answers),
      scriptBytes: sumBytes(answers.filter((it) => it.type.startsWith("text/javascript"))),
      bytesBeforeSeen: sumBytes(answers.filter((it) => it.endedAt <= found.at)),
    };
  } finally {
    await close();
  }
}

interface PageTimes {
  /** ms since 1970 */
  navigationAt: number;
  firstPaintMs: number | null;
  completeMs: number;
}

async function readTimes(page: Page): Promise<PageTimes> {
  const times = await page.evaluate(() => ({
    navigationAt: Date.now() - performance.now(),
    firstPaintMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
    completeMs: performance.getEntriesByName("bench-complete")[0]?.startTime ?? null,
  }));
  if (times.completeMs === null) throw new Error(`${page.url()}: the page never was complete.`);
  return { ...times, completeMs: times.completeMs };
}

/** A page with a file that is not there would be measured without it. */
function refuseMissingFiles(name: PageName, answers: readonly Answer[]): void {
  const missing = answers.filter((it) => it.status !== 200 && it.path !== "/favicon.ico");
  if (missing.length > 0) throw new Error(`${name}: not found: ${missing.map((it) => it.path).join(", ")}`);
}

function sumBytes(answers: readonly Answer[]): number {
  return answers.reduce((sum, it) => sum + it.bytes, 0);
}
