import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";
import { OfficeDriver } from "./support/office";

/** Pastes into the first row's poverty rate. */
async function paste(app: App, page: Page, block: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await app.rows.first().getByRole("gridcell").nth(3).click();
  await page.keyboard.press("Control+v");
}

test("a pasted block is seen first, old and new, and “Huỷ” leaves all as it was", async ({ app, page }) => {
  await app.openMap("?theme=poverty&filter=name:muong");
  await paste(app, page, "11,5\r\n112\r\n13");
  const preview = page.getByRole("dialog", { name: "Xem trước khi dán" });
  await expect(preview).toContainText("2 ô sẽ thay đổi");
  const changes = preview.getByRole("list", { name: "Ô sẽ thay đổi" }).getByRole("listitem");
  await expect(changes).toHaveCount(2);
  await expect(changes.first()).toContainText("Tỷ lệ hộ nghèo: Chưa có → 11,5");
  await expectAccessible(page, [".office-panel"]);
  await preview.getByRole("button", { name: "Huỷ" }).click();
  await expect(preview).toBeHidden();
  await expect(app.rows.first()).not.toContainText("11,50 %");
  await expect(app.rows.first().getByRole("gridcell").nth(3)).toBeFocused();
  await expect(new OfficeDriver(page).bar).toBeHidden();
});

test("a pasted block of a document is official, with its number and date", async ({ app, page }) => {
  await app.openMap("?theme=poverty&filter=name:muong");
  await paste(app, page, "11,5\r\n12");
  const preview = page.getByRole("dialog", { name: "Xem trước khi dán" });
  await preview.getByLabel("Tính chất").selectOption("Chính thức, theo văn bản");
  await preview.getByRole("button", { name: "Áp dụng" }).click();
  await expect(preview.getByRole("alert")).toContainText("cần số văn bản");
  await preview.getByLabel("Số văn bản").fill("45/BC-UBND");
  await preview.getByLabel("Ngày văn bản").fill("2026-10-01");
  await preview.getByRole("button", { name: "Áp dụng" }).click();
  await expect(app.rows.first()).toContainText("11,50 %");
  await app.rows.first().getByRole("button").first().click();
  const line = app.profile.locator("[data-fact=poverty]");
  await expect(line).toContainText("Chính thức");
  await expect(line).toContainText("45/BC-UBND");
});

test("a value is filled down into the selected rows after a look at them", async ({ app, page }) => {
  const office = new OfficeDriver(page);
  await app.openMap("?theme=poverty&filter=name:muong");
  await paste(app, page, "11,5");
  const first = page.getByRole("dialog", { name: "Xem trước khi dán" });
  await first.getByRole("button", { name: "Áp dụng" }).click();
  await expect(app.rows.first()).toContainText("11,50 %");

  await app.rows.first().getByRole("gridcell").nth(3).click();
  for (let step = 0; step < 2; step++) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  const preview = page.getByRole("dialog", { name: "Xem trước khi điền xuống" });
  await expect(preview).toContainText("2 ô sẽ thay đổi");
  await preview.getByRole("button", { name: "Áp dụng" }).click();
  for (let row = 0; row < 3; row++) await expect(app.rows.nth(row)).toContainText("11,50 %");
  await office.undo.click();
  await expect(app.rows.nth(1)).not.toContainText("11,50 %");
});
