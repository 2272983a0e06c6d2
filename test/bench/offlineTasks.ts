import type { Browser } from "@playwright/test";
import { pagePath } from "./buildPages";
import { NORMAL, openPage, untilFinished, VIEWPORT } from "./openPage";
import type { BenchServer } from "./serve";

/** What it takes to have the app stored for use without a network. */
export interface OfflineTasks {
  /** over the wire, beyond what the same visit takes without a store */
  addedBytes: number;
  /** on the device, as the browser counts it */
  storedBytes: number;
  /** from the navigation to “ready to be used without a network” */
  readyMs: number;
}

/** Visits the app once with and once without a store, each time as a newcomer. */
export async function measureOffline(browser: Browser, server: BenchServer): Promise<OfflineTasks> {
  const without = await visitOnce(browser, server, "block");
  const stored = await visitOnce(browser, server, "allow");
  return { ...stored, addedBytes: stored.bytes - without.bytes };
}

async function visitOnce(
  browser: Browser,
  server: BenchServer,
  serviceWorkers: "allow" | "block",
): Promise<{ bytes: number; storedBytes: number; readyMs: number }> {
  server.begin(null);
  const { page, close } = await openPage(browser, NORMAL, serviceWorkers);
  try {
    const start = Date.now();
    await page.goto(server.origin + pagePath("app", VIEWPORT));
    if (serviceWorkers === "allow")
      await page.locator('.offline-state[data-state="ready"]').waitFor({ timeout: 60_000 });
    const readyMs = Date.now() - start;
    await untilFinished(page, server, NORMAL);
    return {
      bytes: server.answers().reduce((sum, it) => sum + it.bytes, 0),
      storedBytes: await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
      readyMs,
    };
  } finally {
    await close();
  }
}
