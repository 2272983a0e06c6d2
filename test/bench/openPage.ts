import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "@playwright/test";
import type { BenchServer, Line } from "./serve";

/** How a visitor's machine and line are: as they are here, or four times slower on 1.6 Mbit/s. */
export interface Condition {
  name: "normal" | "slow";
  cpuSlowdown: number;
  line: Line | null;
  /** how long nothing may move before a page counts as finished, ms */
  quietMs: number;
}

export const NORMAL: Condition = { name: "normal", cpuSlowdown: 1, line: null, quietMs: 700 };
export const SLOW: Condition = {
  name: "slow",
  cpuSlowdown: 4,
  line: { bytesPerSecond: 1_600_000 / 8, latencyMs: 150 },
  quietMs: 1500,
};

export const VIEWPORT = { width: 1440, height: 900 };
const PATIENCE_MS = 90_000;

export interface OpenPage {
  page: Page;
  session: CDPSession;
  close: () => Promise<void>;
}

/** A page in a context of its own: nothing cached, nothing stored, watched from its first line on. */
export async function openPage(
  browser: Browser,
  condition: Condition,
  // What is stored for use without a network is no part of what a first visit waits for.
  serviceWorkers: "allow" | "block" = "block",
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    colorScheme: "light",
    serviceWorkers,
  });
  const page = await context.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL("watchPage.js", import.meta.url)) });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: condition.cpuSlowdown });
  return { page, session, close: () => context.close() };
}

/**
 * Waits until the page says that it is complete and neither the line nor, where frames are recorded, the
 * screen has moved for a while. The page is asked only in quiet moments, so that asking does not delay it.
 */
export async function untilFinished(
  page: Page,
  server: BenchServer,
  { quietMs }: Condition,
  lastFrameAt: () => number = () => 0,
): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  let completeAt = Number.POSITIVE_INFINITY;
  const isQuietSince = (since: number) => server.pending() === 0 && Date.now() - since >= quietMs;
  while (Date.now() < giveUpAt) {
    await wait(50);
    const lastMoveAt = Math.max(lastFrameAt(), ...server.answers().map((it) => it.endedAt));
    // What a page does once its map is complete (finer layers, names) still belongs to the visit.
    if (isQuietSince(Math.max(lastMoveAt, completeAt))) return;
    if (completeAt < Number.POSITIVE_INFINITY || !isQuietSince(lastMoveAt)) continue;
    const marks = await page.evaluate(() => performance.getEntriesByName("bench-complete").length);
    if (marks > 0) completeAt = Date.now();
  }
  throw new Error(`${page.url()}: the page was not complete after ${PATIENCE_MS / 1000} s.`);
}
