import { expect, test } from "./support/app";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
/** With the most to say: note, trail, profile, made-up villages. */
const VIEWS = ["", "?level=village&data=sample&unit=03394", "?lang=en&theme=attainment&unit=03405"];

for (const viewport of SIZES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("the page itself never scrolls, nothing in its head is cut, the map has room", async ({
        app,
        page,
      }) => {
        for (const query of VIEWS) {
          await page.goto(query === "" ? "./" : query);
          await expect(app.map.getByRole("application")).toBeVisible();
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${query}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
          // hidden inputs of long panels once lengthened the page itself, and a Tab scrolled it out of sight
          const below = await page.evaluate(
            () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
          );
          expect(below, `${query}: pixels below the bottom edge`).toBeLessThanOrEqual(0);
          const cut = await page
            .getByRole("banner")
            .evaluate((banner) =>
              [banner, ...banner.querySelectorAll<HTMLElement>("*")]
                .filter((it) => it.clientWidth > 1 && it.scrollWidth > it.clientWidth)
                .map((it) => `${it.tagName} ${it.textContent}`),
            );
          expect(cut, `${query}: cut in the head`).toEqual([]);
          const box = await app.map.boundingBox();
          expect(box?.height, `${query}: height of the map`).toBeGreaterThanOrEqual(200);
          expect(box?.width, `${query}: width of the map`).toBeGreaterThanOrEqual(300);
        }
      });
    });
  }
}

test.describe("phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the tabs of the sheet show legend, table and, once a unit is chosen, its profile", async ({
    app,
    page,
  }) => {
    await page.goto("./");
    await expect(app.legendRow("khu vực III")).toBeVisible();
    await expect(page.getByRole("tab", { name: "Hồ sơ" })).toBeDisabled();
    await page.getByRole("tab", { name: "Bảng" }).tap();
    await app.unit("Xã Bình Lư").tap();
    await expect(page.getByRole("tab", { name: "Hồ sơ" })).toHaveAttribute("aria-selected", "true");
    await expect(app.profile.getByRole("heading", { name: "Xã Bình Lư" })).toBeVisible();
  });

  test("the sheet folds away and leaves the page to the map", async ({ app, page }) => {
    await page.goto("./");
    await expect(app.legend).toBeVisible();
    const before = (await app.map.boundingBox())?.height ?? 0;
    await page.getByRole("button", { name: "Thu bảng xuống" }).tap();
    await expect(app.legend).toBeHidden();
    await expect.poll(async () => (await app.map.boundingBox())?.height).toBeGreaterThan(before + 100);
  });

  test("what is pressed with a finger is large enough", async ({ app, page }) => {
    await page.goto("./");
    await expect(app.legend).toBeVisible();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, [role=option], [role=tab], label.segment, input")]
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 1)
        .filter((it) => it.closest(".maplibregl-map") === null)
        .filter((it) => it.getBoundingClientRect().height < 44 && it.closest("label") === null)
        .map((it) => `${it.tagName} ${it.getAttribute("aria-label") ?? it.textContent}`),
    );
    expect(small).toEqual([]);
  });
});
