import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";
import { sampleVillagesOf } from "./support/builtData";
import { expectThumbSized } from "./support/targets";

const SAMPLE = "?level=village&data=sample#11/22.3/103.25";

const bar = (page: Page) => page.getByRole("region", { name: "Chọn bản trên bản đồ" });
const count = (page: Page) => page.getByRole("status", { name: "Số bản đã chọn" });
const begin = async (page: Page) => {
  await page.getByRole("button", { name: "Chọn trên bản đồ" }).click();
  await expect(page.getByRole("button", { name: "Chọn các bản đang thấy" })).toBeFocused();
};

/** The middle of the map's canvas, on the page. */
async function middleOf(app: App): Promise<{ x: number; y: number }> {
  const box = await app.canvas.boundingBox();
  if (box === null) throw new Error("the map's canvas is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a frame drawn on the map ticks the villages in it, and Escape ends the drawing", async ({
  app,
  page,
}) => {
  await app.openMap(SAMPLE);
  await begin(page);
  const before = page.url();
  const { x, y } = await middleOf(app);
  await page.mouse.move(x - 90, y - 70);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.move(x + 90, y + 70, { steps: 4 });
  await page.mouse.up();
  await expect(count(page)).not.toHaveText("Đã chọn 0 bản");
  const [picked] = /\d+/.exec((await count(page).textContent()) ?? "") ?? [];
  await expect(page.getByText(`Đã chọn ${picked} dòng`)).toBeVisible();
  // the map has not moved
  expect(page.url()).toBe(before);
  await expectAccessible(page, [".picking-bar"]);

  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
  await expect(page.getByText(`Đã chọn ${picked} dòng`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Chọn trên bản đồ" })).toBeFocused();
  app.expectQuiet();
});

test("keys alone tick the villages in view, and those of a commune only where it is chosen", async ({
  app,
  page,
}) => {
  await app.openMap("?level=village&data=sample&within=03439");
  await page.getByRole("button", { name: "Chọn trên bản đồ" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Chọn các bản đang thấy" })).toBeFocused();
  await page.keyboard.press("Enter");
  const all = sampleVillagesOf("03439").length;
  await expect(count(page)).toContainText(`Đã chọn ${all} bản`);
  await page.getByRole("button", { name: "Bỏ chọn" }).click();
  await expect(count(page)).toContainText("Đã chọn 0 bản");
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(bar(page)).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a finger draws a frame", async ({ app, page }) => {
    await app.openMap(SAMPLE);
    await page.getByRole("tab", { name: "Bảng" }).tap();
    await begin(page);
    await expectThumbSized(page);
    await expectAccessible(page);
    const { x, y } = await middleOf(app);
    const touch = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await send("touchStart", [{ x: x - 80, y: y - 60 }]);
    await send("touchMove", [{ x, y }]);
    await send("touchMove", [{ x: x + 80, y: y + 60 }]);
    await send("touchEnd", []);
    await expect(count(page)).not.toHaveText("Đã chọn 0 bản");
    await page.getByRole("button", { name: "Xong" }).tap();
    await expect(page.getByRole("button", { name: "Chọn trên bản đồ" })).toBeFocused();
    app.expectQuiet();
  });
});
