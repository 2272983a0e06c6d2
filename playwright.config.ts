import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./test/run/chromium.mjs";

const chromium = findChromium();
if (!chromium.found) throw new Error(chromium.reason);
// Worker processes read this file again: they inherit the answer instead of searching anew.
process.env.CHROMIUM_PATH = chromium.path;

/** Its own port, so that an app somebody has open does not take part in the tests. */
const port = Number(process.env.E2E_PORT ?? "4174");

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // WebGL is drawn by the processor here: more pages at once only make each of them slower.
  workers: 1,
  // for a machine that is busy with something else: a test that passes is no slower for it
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["line"], ["json", { outputFile: ".cache/test/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1440, height: 900 },
    // storing the whole app in every test would only make them slower; test/e2e/offline.spec.ts allows it
    serviceWorkers: "block",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: chromium.path, args: chromiumFlags() },
  },
  webServer: {
    command: `node test/run/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
