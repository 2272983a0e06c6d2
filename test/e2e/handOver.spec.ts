import { strFromU8, unzipSync } from "fflate";
import { expectAccessible } from "./support/accessibility";
import { App, expect, test } from "./support/app";
import { ImportDriver, VILLAGE_FILE } from "./support/importDialog";
import { OfficeDriver } from "./support/office";

test("a package brings a fresh browser to the same state, and can be undone there", async ({
  app,
  page,
  browser,
  baseURL,
}, testInfo) => {
  const office = new OfficeDriver(page);
  await app.openMap("?theme=poverty&unit=03439");
  await office.type("Sửa tỷ lệ hộ nghèo", "17,24");
  await expect(app.profile.locator("[data-fact=poverty]")).toContainText("17,24 %");
  const path = testInfo.outputPath("goi.zip");
  await Promise.all([
    page.waitForEvent("download").then((it) => it.saveAs(path)),
    office.menu("Tải gói dữ liệu"),
  ]);

  const fresh = await browser.newContext();
  const other = new App(await fresh.newPage(), new URL(baseURL ?? "").origin);
  await other.openMap("?theme=poverty&unit=03439");
  const line = other.profile.locator("[data-fact=poverty]");
  await expect(line).toContainText("chưa có");
  const form = new ImportDriver(other.page);
  await form.open();
  const [chooser] = await Promise.all([
    other.page.waitForEvent("filechooser"),
    form.button("Chọn tệp").click(),
  ]);
  await chooser.setFiles(path);
  await form.apply();
  await expect(line).toContainText("17,24 %");
  await expect(line).toContainText("Đơn vị nhập");
  const there = new OfficeDriver(other.page);
  await there.menu("Nhật ký thay đổi");
  await expect(there.log.getByRole("row")).toHaveCount(3);
  await other.page.keyboard.press("Escape");
  await there.undo.click();
  await expect(line).toContainText("chưa có");
  await fresh.close();
});

test("import, edit, package, fresh browser, import: table by table the same state", async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  const office = new OfficeDriver(page);
  await app.openMap("?level=village");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.unit("Bản Thử Một").click();
  await office.type("Sửa số hộ", "42");
  await office.type("Sửa tỷ lệ hộ nghèo", "17,5");
  await office.settled();
  const saved = await office.downloaded(() => office.menu("Tải gói dữ liệu"));

  const fresh = await browser.newContext();
  const other = new App(await fresh.newPage(), new URL(baseURL ?? "").origin);
  await other.openMap("?level=village");
  const form = new ImportDriver(other.page);
  await form.open();
  await form.choose({ name: "goi.zip", content: saved.bytes });
  await form.apply();
  await expect(other.rows).toHaveCount(3);
  await other.unit("Bản Thử Một").click();
  await expect(other.profile.locator("[data-fact=households]")).toContainText("42 hộ");
  await expect(other.legend).toContainText("Đặc biệt khó khăn2");
  const there = await new OfficeDriver(other.page).downloaded(() =>
    new OfficeDriver(other.page).menu("Tải gói dữ liệu"),
  );
  expect(tablesOf(there.bytes)).toEqual(tablesOf(saved.bytes));
  await fresh.close();
});

/** What a package holds of facts: its tables and shapes, without the log and the time of its making. */
function tablesOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(csv|geojson)$/.test(name));
  const tables = parts.filter(([name]) => !name.includes("change"));
  return Object.fromEntries(tables.map(([name, it]) => [name, strFromU8(it)]));
}

test("a cell of the table is edited with F2, and one step takes it back", async ({ app, page }) => {
  const office = new OfficeDriver(page);
  await app.openMap("?theme=poverty&filter=name:thu+lum");
  await app.rows.first().getByRole("gridcell").nth(3).click();
  await page.keyboard.press("F2");
  const form = office.form("Sửa tỷ lệ hộ nghèo");
  await form.getByLabel("Giá trị").fill("30,5");
  await expectAccessible(page, [".cell-editor"]);
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(app.rows.first()).toContainText("30,50 %");
  await office.undo.click();
  await expect(app.rows.first()).not.toContainText("30,50 %");
});

test("a column of Excel is pasted: what fits is taken in one step, what does not is said", async ({
  app,
  page,
}) => {
  const office = new OfficeDriver(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.openMap("?theme=poverty&filter=name:muong");
  await page.evaluate(() => navigator.clipboard.writeText("11,5\r\n112\r\n13"));
  await app.rows.first().getByRole("gridcell").nth(3).click();
  await page.keyboard.press("Control+v");
  const preview = page.getByRole("dialog", { name: "Xem trước khi dán" });
  await expect(preview.getByRole("list", { name: "Ô không nhận" })).toContainText(
    "Tỷ lệ phải từ 0 đến 100 %",
  );
  await preview.getByRole("button", { name: "Áp dụng" }).click();
  const said = page.getByRole("status", { name: "Sao chép" });
  await expect(said).toContainText("Đã nhận 2 ô");
  await expect(said).toContainText("Không nhận 1 ô");
  await expect(app.rows.nth(0)).toContainText("11,50 %");
  await expect(app.rows.nth(2)).toContainText("13,00 %");
  await office.undo.click();
  await expect(office.undo).toBeDisabled();
  await expect(app.rows.nth(0)).not.toContainText("11,50 %");
});
