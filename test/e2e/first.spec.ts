import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { App, expect, test } from "./support/app";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/**
 * Lets no answer to these requests come before what is returned is called. Open the page with
 * `waitUntil: "commit"`: its load event waits for what is held, if that is asked for before the last font has come.
 */
async function hold(page: Page, pattern: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Parts of the picture that is written into the page. */
function stillIn(page: Page) {
  const picture = page.locator("#first-picture");
  const table = picture.getByRole("table", { name: "Bảng số liệu" });
  return {
    summary: picture.getByRole("status", { name: "Tóm tắt bản đồ" }),
    legend: picture.getByRole("list", { name: "Chú giải" }),
    rows: table.getByRole("row").filter({ has: page.getByRole("rowheader") }),
  };
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const viewport of SIZES)
    test(`map, legend and table are there at ${viewport.width} px`, async ({ app, page }) => {
      await page.setViewportSize(viewport);
      await page.goto("./");
      await expect(app.map.getByRole("img", { name: /32 trong 36 xã đặc biệt khó khăn/ })).toBeVisible();
      await expect(stillIn(page).summary).toContainText("32 trong 36 xã");
      await expect(stillIn(page).legend.getByRole("listitem").first()).toHaveText(
        /Đặc biệt khó khăn \(khu vực III\)\s*32/,
      );
      await expect(stillIn(page).rows).toHaveCount(38);
      await stillIn(page).rows.last().scrollIntoViewIfNeeded();
      await expect(stillIn(page).rows.last()).toBeInViewport();
      await expect(page.locator("noscript p")).toBeVisible();
    });
});

test("the picture in the page is seen before any script has come, and is accessible", async ({
  app,
  page,
}) => {
  const release = await hold(page, /\/assets\/.*\.(js|css)$/);
  await page.goto("./", { waitUntil: "commit" });
  await expect(app.map.locator("path.c-extreme")).toHaveCount(32);
  await expect(stillIn(page).legend).toBeVisible();
  await expect(stillIn(page).rows).toHaveCount(38);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length))
    .toBe(1);
  release();
  await app.waitForPicture();
  await expect(page.locator("#first-picture")).toHaveCount(0);
  app.expectQuiet();
});

for (const viewport of SIZES)
  test(`nothing moves when the live page takes over at ${viewport.width} px`, async ({
    browser,
    baseURL,
    page,
    app,
  }) => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const stillPage = await context.newPage();
    await stillPage.goto(baseURL ?? "");
    await page.setViewportSize(viewport);
    await app.openMap();
    const first = new App(stillPage, "");
    // of the sentence only where it begins: its width is that of its letters, which come with the page's own font
    for (const [part, still, live, sides] of [
      ["map", first.map, app.map, ["x", "y", "width", "height"]],
      ["summary", stillIn(stillPage).summary, app.summary, ["x", "y"]],
    ] as const) {
      const before = await still.boundingBox();
      const after = await live.boundingBox();
      for (const side of sides)
        expect(Math.abs((before?.[side] ?? -9) - (after?.[side] ?? 9)), `${part} ${side}`).toBeLessThan(1.5);
    }
    if (viewport.width > 759) {
      const [before, after] = [await stillIn(stillPage).legend.boundingBox(), await app.legend.boundingBox()];
      expect(Math.abs((before?.y ?? -9) - (after?.y ?? 9))).toBeLessThan(1.5);
    }
    await context.close();
  });

test("an address with a picture of its own never shows the usual one", async ({ app, page }) => {
  const release = await hold(page, /\/assets\/.*\.(js|css)$/);
  await page.goto("?theme=density", { waitUntil: "commit" });
  const communes = page.locator("#first-picture .province-picture path");
  await expect(communes).toHaveCount(38);
  const fills = await communes.evaluateAll((paths) => [
    ...new Set(paths.map((it) => getComputedStyle(it).fill)),
  ]);
  expect(fills).toHaveLength(1);
  await expect(page.getByText("32 trong 36 xã")).toBeHidden();
  await expect(stillIn(page).legend).toBeHidden();
  release();
  await app.waitForPicture();
  await expect(app.legend).toContainText("Từ 200 trở lên");
});

for (const { query, what, coloured, patterned } of [
  // 38 communes below, 956 villages above them
  { query: "?level=village&data=sample", what: "dots sample villages", coloured: 38 + 956, patterned: 956 },
  { query: "?level=village", what: "hatches what is not published", coloured: 38, patterned: 38 },
])
  test(`a link of its own ${what} before the map's code has come`, async ({ app, page }) => {
    const release = await hold(page, /\/assets\/createAtlasMap-/);
    await page.goto(query, { waitUntil: "commit" });
    const still = app.map.locator(".province-picture");
    await expect(still.locator("path[fill^='#']")).toHaveCount(coloured);
    await expect(still.locator("path[fill^='url(']")).toHaveCount(patterned);
    release();
    await app.waitForPicture();
    await expect(still).toHaveCount(0);
  });

test("the hatch of the picture before the map is not drawn in the colour of the borders", async ({
  app,
  page,
}) => {
  await hold(page, /\/assets\/createAtlasMap-/);
  await page.goto("?level=village", { waitUntil: "commit" });
  const strokeOf = (selector: string) =>
    app.map
      .locator(`.province-picture ${selector}`)
      .first()
      .evaluate((it) => getComputedStyle(it).stroke);
  const line = await strokeOf("pattern path");
  expect(line).not.toBe(await strokeOf("path[fill^='#']"));
  // and the communes are told apart by it
  expect(await strokeOf("path[fill^='url(']")).toBe(line);
});

test("the page without JavaScript has no accessibility fault", async ({ page }) => {
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort());
  await page.goto("./");
  await expectAccessible(page);
});
