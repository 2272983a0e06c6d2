import type { Locator } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";

const tray = (app: App) => app.page.getByRole("region", { name: "Đơn vị đã ghim" });
const dialog = (app: App) => app.page.getByRole("dialog", { name: "So sánh" });
const table = (app: App) => dialog(app).getByRole("table", { name: "Bảng so sánh" });
const row = (app: App, label: string): Locator =>
  table(app)
    .getByRole("row")
    .filter({ has: app.page.getByRole("rowheader", { name: new RegExp(`^${label}`) }) });

/** Chooses a unit in the table and pins it in its profile. */
async function pin(app: App, unit: string): Promise<void> {
  await app.unit(unit).click();
  await expect(app.profile.getByRole("heading", { name: unit, exact: true })).toBeVisible();
  await app.profile.getByRole("button", { name: "Ghim để so sánh" }).click();
}

test.describe("pins", () => {
  test("two units are pinned in their profiles and compared", async ({ app, page }) => {
    await page.goto("./");
    await pin(app, "Xã Bình Lư");
    await expect(tray(app)).toContainText("Ghim thêm ít nhất một đơn vị");
    await expect(tray(app).getByRole("button", { name: "So sánh" })).toBeDisabled();
    await pin(app, "Xã Bản Bo");
    expect(app.parameter("compare")).toBe("03390,03424");
    await tray(app).getByRole("button", { name: "So sánh" }).click();
    await expect(table(app).getByRole("columnheader")).toHaveText(["Nội dung", "Xã Bình Lư", "Xã Bản Bo"]);
  });

  test("the back button takes the last pin back", async ({ app, page }) => {
    await page.goto("./");
    await pin(app, "Xã Bình Lư");
    await expect(tray(app)).toBeVisible();
    await page.goBack();
    await expect(tray(app)).toBeHidden();
    expect(app.parameter("compare")).toBeNull();
    await page.goForward();
    await expect(tray(app).getByRole("button", { name: "Xã Bình Lư", exact: true })).toBeVisible();
  });

  test("a second press, the tray and one press for all let go", async ({ app, page }) => {
    await page.goto("?unit=03390&compare=03390,03394,03439");
    await dialog(app).getByRole("button", { name: "Đóng" }).click();
    const toggle = app.profile.getByRole("button", { name: "Ghim để so sánh" });
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await toggle.click();
    expect(app.parameter("compare")).toBe("03394,03439");
    await tray(app).getByRole("button", { name: "Bỏ ghim Xã Thu Lũm" }).click();
    expect(app.parameter("compare")).toBe("03394");
    await tray(app).getByRole("button", { name: "Bỏ ghim tất cả" }).click();
    await expect(tray(app)).toBeHidden();
  });

  test("a village is not pinned beside a commune, and the tray says why", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&unit=03439-s007&compare=03439");
    await app.profile.getByRole("button", { name: "Ghim để so sánh" }).click();
    await expect(tray(app).getByRole("status")).toContainText("Chỉ so sánh xã với xã, bản với bản");
    expect(app.parameter("compare")).toBe("03439");
  });

  test("what an address pins in vain is told", async ({ app, page }) => {
    await page.goto("?compare=03390,03394,03439,03405,03424,03999");
    await expect(app.messages).toContainText("chỉ so sánh được bốn đơn vị nên bỏ “03424”");
    await expect(table(app).getByRole("columnheader")).toHaveCount(5);
  });
});

test.describe("the comparison", () => {
  test("an address opens it with values, status, source and what is missing", async ({ app, page }) => {
    await page.goto("?compare=03466,03487");
    await expect(row(app, "Diện tích")).toContainText("315,13 km²");
    await expect(row(app, "Diện tích")).toContainText("Chính thức");
    await expect(row(app, "Diện tích").getByRole("rowheader")).toContainText("khác nhau");
    await expect(row(app, "Dân số").getByRole("cell").nth(1)).toContainText("chưa cóChưa có");
    await expect(row(app, "Quốc lộ gần nhất")).toContainText("QL.12 – 2,5 km đường chim bay");
    await expect(dialog(app)).toContainText("Nguồn số liệu");
    app.expectQuiet();
  });

  test("each zone stands by itself", async ({ app, page }) => {
    await page.goto("?compare=03466,03439");
    const first = row(app, "Sâm và dược liệu").getByRole("cell").first();
    await expect(first).toHaveText(/2 vùng.*khoảng 47\sha.*15\sha/);
    await expect(table(app)).toContainText("không cộng số héc-ta");
  });

  test("shows only what differs where that is asked for", async ({ app, page }) => {
    await page.goto("?compare=03394,03466");
    await expect(row(app, "Mức độ khó khăn")).toContainText("giống nhau");
    await dialog(app).locator("label", { hasText: "Chỉ xem chỗ khác nhau" }).click();
    await expect(row(app, "Mức độ khó khăn")).toHaveCount(0);
    await expect(row(app, "Diện tích")).toBeVisible();
  });

  test("a column's head chooses its unit on the map", async ({ app, page }) => {
    await page.goto("?compare=03394,03466");
    await dialog(app).getByRole("button", { name: "Chọn Xã Bum Nưa trên bản đồ" }).click();
    await expect(dialog(app)).toBeHidden();
    await expect(app.profile.getByRole("heading", { name: "Xã Bum Nưa" })).toBeVisible();
    expect(app.parameter("unit")).toBe("03466");
    expect(app.parameter("compare")).toBe("03394,03466");
  });

  test("unpinning in it takes the column away, and closes it with the last but one", async ({
    app,
    page,
  }) => {
    await page.goto("?compare=03394,03466,03439");
    await dialog(app).getByRole("button", { name: "Bỏ ghim Xã Bum Nưa" }).click();
    await expect(table(app).getByRole("columnheader")).toHaveText([
      "Nội dung",
      "Xã Sin Suối Hồ",
      "Xã Thu Lũm",
    ]);
    await dialog(app).getByRole("button", { name: "Bỏ ghim Xã Thu Lũm" }).click();
    await expect(dialog(app)).toBeHidden();
    await expect(tray(app)).toBeVisible();
  });

  test("is not loaded before it is asked for", async ({ app, page }) => {
    const asked: string[] = [];
    page.on("request", (it) => asked.push(it.url()));
    await app.openMap();
    expect(asked.filter((it) => /CompareDialog|nearest-roads/.test(it))).toEqual([]);
  });

  test("villages are compared with their communes, marked as made up", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&compare=03439-s001,03390-s001");
    await expect(row(app, "Thuộc xã")).toContainText("Xã Bình Lư");
    await expect(dialog(app)).toContainText("có số liệu mẫu");
  });

  test("is printed lying, without the page behind it", async ({ app, page }) => {
    await page.goto("?compare=03394,03466,03439,03388");
    await expect(row(app, "Quốc lộ gần nhất")).toContainText("km");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toContain("/MediaBox [0 0 841.");
    await page.emulateMedia({ media: "print" });
    await expect(table(app)).toBeVisible();
    await expect(app.map).toBeHidden();
    await expect(dialog(app).getByRole("button", { name: "In bảng so sánh" })).toBeHidden();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`${colorScheme}: nothing that axe objects to`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("?compare=03394,03466,03388&data=sample");
      await expect(row(app, "Điểm dân cư")).toBeVisible();
      await expectAccessible(page, [".compare"]);
      await dialog(app).getByRole("button", { name: "Đóng" }).click();
      await expect(app.summary).toContainText("32 trong 36");
      await expectAccessible(page);
    });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the comparison fills the screen and scrolls sideways inside itself", async ({ app, page }) => {
    await page.goto("?compare=03394,03466,03439");
    await expect(row(app, "Quốc lộ gần nhất")).toContainText("km");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await expectAccessible(page, [".compare"]);
    await dialog(app).getByRole("button", { name: "Đóng" }).tap();
    await expect(tray(app).getByRole("button", { name: "So sánh" })).toBeVisible();
  });
});
