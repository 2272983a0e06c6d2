import { App, test as base, expect } from "./support/app";
import { FIELD_LIST, FieldDriver } from "./support/field";
import { ImportDriver } from "./support/importDialog";
import { OfficeDriver } from "./support/office";
import { pdfText } from "./support/pdf";
import { OfflineDriver, ReleaseServer } from "./support/releases";

const test = base.extend<{ server: ReleaseServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  server: async ({}, use) => {
    const server = new ReleaseServer();
    await server.start();
    await use(server);
    await server.stop();
  },
});

test.use({ serviceWorkers: "allow" });

test("after one visit everything works without a network, reload included", async ({ page, server }) => {
  test.setTimeout(180_000);
  const app = new App(page, new URL(server.address).origin);
  await app.listen();
  const offline = new OfflineDriver(page);
  await app.openMap(server.address);
  await offline.ready();
  await expect(offline.line).toContainText("số liệu đến 02/8/2026");
  await expect(offline.line).toContainText(/\d,\d MB/);

  await server.stop();
  await offline.cutOff();
  // the tab of the first visit itself: parts that it has not opened yet
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();

  await app.openMap(`${server.address}?level=village&data=sample`);
  await offline.cutOff();
  await expect(offline.line).toContainText("Đang mất mạng, dùng bản đã lưu");
  await expect(app.summary).toContainText("564 trong 956");
  await app.openMap(`${server.address}?theme=density&unit=03439`);
  await expect(app.profile.getByRole("heading", { name: "Xã Thu Lũm" })).toBeVisible();
  await app.theme("Tỷ lệ hộ nghèo").click();
  await app.waitForPicture();
  await app.overlay("Chè").focus();
  await page.keyboard.press("Space");
  await expect(app.overlay("Chè")).toBeChecked();
  await app.waitForPicture();

  await app.openMap(`${server.address}?level=village&tab=review`);
  await new ImportDriver(page).bring(FIELD_LIST);
  await new OfficeDriver(page).settled();
  await page.reload();
  await app.waitForPicture();
  const field = new FieldDriver(page);
  await field.open("Kiểm tra thực địa");
  await field.check.getByLabel("Xã, phường").selectOption({ label: "Sin Suối Hồ (3 bản)" });
  await expect(field.check).toContainText("Bản Thử Một");
  await page.keyboard.press("Escape");

  // a sheet needs the writer of PDF and its own fonts, which nothing has asked for yet
  await app.openMap(server.address);
  await page.getByRole("button", { name: "In bản đồ" }).click();
  const sheet = page.getByRole("dialog", { name: "In bản đồ" });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    sheet.getByRole("button", { name: "Tải PDF" }).click(),
  ]);
  expect(pdfText(await file.path())).toContain("Đặc biệt khó khăn (khu vực III)");
  app.expectQuiet();
});

test("a newer version waits until it is asked for, and takes nothing from a tab that is open", async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(180_000);
  const { origin } = new URL(server.address);
  const app = new App(page, origin);
  const offline = new OfflineDriver(page);
  await app.openMap(server.address);
  await offline.ready();
  const older = new App(await context.newPage(), origin);
  await older.listen();
  const olderOffline = new OfflineDriver(older.page);
  await older.openMap(server.address);
  await olderOffline.ready();
  await expect(offline.update).toBeHidden();

  await server.publish("2026-11-30", "HelpDialog");
  await offline.lookForUpdate();
  await expect(offline.update).toBeVisible({ timeout: 60_000 });
  await expect(olderOffline.update).toBeVisible();
  await expect(offline.line).toContainText("số liệu đến 02/8/2026");
  await offline.update.click();
  await expect(offline.line).toContainText("số liệu đến 30/11/2026", { timeout: 60_000 });
  await expect(offline.update).toBeHidden();

  // the other tab was not loaded again: parts and data it had not asked for yet are those of its own version
  await expect(olderOffline.line).toContainText("số liệu đến 02/8/2026");
  await older.page.keyboard.press("?");
  await expect(older.page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
  await older.page.keyboard.press("Escape");
  const dataDate = await older.page.evaluate(() =>
    fetch("./data/core.json").then(async (it) => ((await it.json()) as { dataDate: string }).dataDate),
  );
  expect(dataDate).toBe("2026-08-02");
  older.expectQuiet();

  await olderOffline.update.click();
  await expect(olderOffline.line).toContainText("số liệu đến 30/11/2026", { timeout: 60_000 });
  await older.page.keyboard.press("?");
  await expect(older.page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
});
