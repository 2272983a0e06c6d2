import { type App, expect, test } from "./support/app";
import { expectThumbSized } from "./support/targets";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The height of the sheet that holds the tabs. */
async function sheetHeight(app: App): Promise<number> {
  return (await app.page.locator(".sheet").boundingBox())?.height ?? 0;
}

/** Takes hold of the sheet's head between its tabs and pulls it by so many pixels, up if positive. */
async function pull({ page }: App, by: number): Promise<void> {
  const head = await page.locator(".sheet-head").boundingBox();
  if (head === null) throw new Error("The sheet has no head.");
  const [x, y] = [head.x + head.width / 2, head.y + 5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - by, { steps: 6 });
  await page.mouse.up();
}

/** Pages with the most that can be pressed, and the tabs that hold it. */
const VIEWS = [
  {
    name: "filters, overlays and a profile",
    query: "?theme=density&overlays=tea,resettlement&unit=03405&classes=range-1,range-2",
    tabs: ["Chú giải", "Chuyên đề", "Lớp phủ", "Bảng", "Hồ sơ"],
  },
  { name: "villages without a list", query: "?level=village", tabs: ["Chú giải"] },
  { name: "sample data and a fault", query: "?level=village&data=sample&mau=xanh", tabs: ["Chú giải"] },
];

for (const { name, query, tabs } of VIEWS) {
  for (const width of [390, 360]) {
    test(`${name}, ${width} wide: all is large enough for a thumb, nothing is cut`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await app.openMap(query);
      for (const tab of tabs) {
        await page.getByRole("tab", { name: tab, exact: true }).tap();
        await expect(page.getByRole("tabpanel", { name: tab, exact: true })).toBeVisible();
        await expectThumbSized(page);
      }
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, "pixels beyond the right edge").toBeLessThanOrEqual(0);
    });
  }
}

test("the dialog of the import is large enough for a thumb", async ({ app, page }) => {
  await app.openMap();
  await page.getByRole("button", { name: "Nhập dữ liệu", exact: true }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectThumbSized(page);
});

test("the sheet is stepped up and down, and the map keeps its size below the full one", async ({
  app,
  page,
}) => {
  await app.openMap();
  const half = await sheetHeight(app);
  const map = await app.map.boundingBox();
  await page.getByRole("button", { name: "Mở bảng lên" }).tap();
  await expect.poll(() => sheetHeight(app)).toBeGreaterThan(half + 200);
  expect(await app.map.boundingBox()).toEqual(map);
  await expect(page.getByRole("button", { name: "Mở bảng lên" })).toBeDisabled();
  await page.getByRole("button", { name: "Thu bảng xuống" }).tap();
  await page.getByRole("button", { name: "Thu bảng xuống" }).tap();
  await expect.poll(() => sheetHeight(app)).toBeLessThan(60);
  await page.getByRole("tab", { name: "Bảng" }).tap();
  await expect.poll(() => sheetHeight(app)).toBeCloseTo(half, -1);
  await expect(app.table).toBeVisible();
});

test("the sheet is pulled up and down by its head", async ({ app }) => {
  await app.openMap();
  const half = await sheetHeight(app);
  await pull(app, 260);
  await expect.poll(() => sheetHeight(app)).toBeGreaterThan(half + 200);
  await pull(app, -300);
  await expect.poll(() => sheetHeight(app)).toBeCloseTo(half, -1);
  await pull(app, -60);
  await expect.poll(() => sheetHeight(app)).toBeLessThan(60);
});

test("theme, overlay, table and profile are two taps away", async ({ app, page }) => {
  await app.openMap();
  await page.getByRole("tab", { name: "Chuyên đề" }).tap();
  await app.theme("Tỷ lệ hộ nghèo").tap();
  await expect(app.summary).toContainText("Tỷ lệ hộ nghèo");
  await page.getByRole("tab", { name: "Lớp phủ" }).tap();
  await page.locator("label", { has: page.getByRole("switch", { name: "Chè" }) }).tap();
  await expect.poll(() => app.parameter("overlays")).toBe("tea");
  await page.getByRole("tab", { name: "Bảng" }).tap();
  await app.unit("Xã Bản Bo").tap();
  await expect(app.profile.getByRole("heading", { name: "Xã Bản Bo" })).toBeVisible();
});

test("overlays are put in another order by a finger on the handle, and past their names it scrolls", async ({
  app,
  page,
}) => {
  await app.openMap("?overlays=tea,macadamia,resettlement");
  await page.getByRole("tab", { name: "Lớp phủ", exact: true }).tap();
  await page.getByRole("button", { name: "Mở bảng lên" }).tap();
  const rows = page.getByRole("list", { name: "Thứ tự trên bản đồ" }).getByRole("listitem");
  await rows.last().scrollIntoViewIfNeeded();
  const pullFirstDown = async (part: string) => {
    const from = await rows.first().locator(part).boundingBox();
    const to = await rows.last().boundingBox();
    if (from === null || to === null) throw new Error("rows have no place on the screen");
    const finger = await page.context().newCDPSession(page);
    const x = from.x + from.width / 2;
    const touch = (type: "touchStart" | "touchMove", y: number) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
    const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
    await touch("touchStart", start);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", start + share * (end - start));
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await pullFirstDown(".order-grip > span:last-child");
  expect(app.parameter("overlays")).toBe("tea,macadamia,resettlement");
  await rows.last().scrollIntoViewIfNeeded();
  await pullFirstDown(".order-handle");
  await expect(rows).toHaveText(["Mắc ca", "Chè", "Tái định cư"]);
  expect(app.parameter("overlays")).toBe("resettlement,tea,macadamia");
});
