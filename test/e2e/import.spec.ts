import { readFileSync, writeFileSync } from "node:fs";
import { applyRecords, NO_ENTERED } from "../../src/domain/entered/applyChange";
import { writePackage } from "../../src/io/package/writePackage";
import { PALETTE } from "../../styles/palette";
import { makeVillage } from "../support/makeDataset";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { FAULTY_FILE, ImportDriver, VILLAGE_FILE, VILLAGES } from "./support/importDialog";

test("the designed answer leads to the import, and what is applied is shown", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await page.getByRole("button", { name: "Nhập danh sách của đơn vị" }).click();
  await form.choose({ name: "danh-sach-ban.csv", content: VILLAGE_FILE });
  await expect(form.kind).toHaveValue("villages");
  await form.check();
  await expect(form.counts).toHaveText("Đã đọc 4 dòng: nhận 3, không nhận 0, chờ trả lời 0.");
  await expect(form.dialog.getByText("Thêm 3, sửa 0, giữ nguyên 0, bỏ 0.")).toBeVisible();
  await form.apply();

  await expect(app.legend.getByRole("listitem")).toHaveText(
    ["Đặc biệt khó khăn 2", "Không đặc biệt khó khăn 1", "Chưa có số liệu 0"],
    { useInnerText: true },
  );
  await expect(app.rows).toHaveCount(3);
  await expect(app.rows.first().getByText("Đơn vị nhập")).toBeVisible();
  await expect(app.summary).toContainText("3 trong 956 bản của tỉnh: 2 trong 3 bản");
  await expect(form.note).toContainText("3 bản (tệp danh-sach-ban.csv)");
  await app.waitForPicture();
  app.expectQuiet();
});

test("villages with positions share their commune in the colours of their classes", async ({ app, page }) => {
  await app.openMap("?level=village#11/22.51/103.49");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.waitForPicture();
  await expect
    .poll(async () =>
      (
        await app.patchesAt(
          VILLAGES.map((it) => it.position),
          3,
        )
      ).map((it) => it.colour),
    )
    .toEqual([PALETTE.light.extreme.fill, PALETTE.light.extreme.fill, PALETTE.light.notExtreme.fill]);
});

test("sample villages of the communes that were entered are gone, the others stay", async ({ app, page }) => {
  await app.openMap("?level=village&data=sample&within=03394");
  await expect(app.rows.first()).toContainText("Bản mẫu");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.search.fill("Bản mẫu 01 Sin Suối Hồ");
  await expect(page.getByRole("option", { name: /Sin Suối Hồ/ }).filter({ hasText: "Bản mẫu" })).toHaveCount(
    0,
  );
  await page.keyboard.press("Escape");
  await expect(app.summary).toContainText("Có cả số liệu đơn vị nhập và số liệu mẫu");
});

test("cancelling leaves everything as it was", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  const before = page.url();
  await form.open();
  await form.choose({ name: "danh-sach-ban.csv", content: VILLAGE_FILE });
  await form.check();
  await form.button("Huỷ").click();
  await expect(form.dialog).toBeHidden();
  await expect(form.note).toBeHidden();
  await expect(app.rows).toHaveCount(0);
  expect(page.url()).toBe(before);
});

test("reading can be cancelled, and another file is read after it", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/importWorker/, async (route) => {
    await held;
    await route.continue();
  });
  await form.open();
  await form.choose({ name: "lon.csv", content: VILLAGE_FILE });
  await expect(form.dialog.getByRole("progressbar", { name: "Tiến độ" })).toBeVisible();
  await expectAccessible(page);
  await form.button("Huỷ").click();
  await expect(form.button("Chọn tệp")).toBeVisible();
  release();
  await form.choose({ name: "nho.csv", content: VILLAGE_FILE });
  await form.check();
  await form.apply();
  await expect(form.note).toContainText("nho.csv");
});

test("the file box has a name of its own for those who do not see the button", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.open();
  const content = { name: "danh-sach-ban.csv", mimeType: "text/csv", buffer: Buffer.from(VILLAGE_FILE) };
  await page.getByLabel("Chọn tệp").setInputFiles(content);
  await expect(form.kind).toHaveValue("villages");
});

test("an import is undone by the button that the page offers", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.bring(VILLAGE_FILE);
  await expect(app.rows).toHaveCount(3);
  await form.undo.click();
  await expect(form.note).toBeHidden();
  await expect(form.applied).toBeHidden();
  await expect(app.rows).toHaveCount(0);
});

test("what was entered is there again after a reload, with its file in the profile", async ({
  app,
  page,
}) => {
  await app.openMap("?level=village");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.unit("Bản Thử Một").click();
  await expect(app.profile).toContainText("03394-001");
  await expect(app.profile).toContainText("danh-sach-ban.csv");
  await page.reload();
  await app.waitForPicture();
  await expect(app.rows).toHaveCount(3);
  await expect(app.profile).toContainText("03394-001");
  app.expectQuiet();
});

test("faults are listed with reason and remedy, filtered, and saved to be corrected", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose({ name: "sai.csv", content: FAULTY_FILE });
  await form.check();
  await expect(form.counts).toHaveText("Đã đọc 3 dòng: nhận 1, không nhận 2, chờ trả lời 0.");
  await expect(form.results).toContainText([
    "Lý do",
    "Sin Suối Hồ",
    "Số không được âm.",
    "mã được đọc là 03394",
  ]);
  await expectAccessible(page);
  await form.dialog.getByRole("radio", { name: "Ngoài phạm vi 1" }).click();
  await expect(form.results).toHaveCount(2);
  const [download] = await Promise.all([page.waitForEvent("download"), form.button("Tải dòng lỗi").click()]);
  expect(download.suggestedFilename()).toBe("dong-loi_sai.csv");
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved).toContain("Bản Âm");
  expect(saved).toContain("Số không được âm.");
  expect(saved).not.toContain("Bản Tốt");
});

test("a wrong file is refused in a sentence, and another can be chosen", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await expectAccessible(page);
  await form.choose({ name: "trang.xls", content: "<html><body><table></table></body></html>" });
  await expect(form.dialog.getByRole("alert")).toContainText(
    "Không đọc được trang.xls. Đây là trang web (HTML)",
  );
  await form.choose({ name: "danh-sach-ban.csv", content: VILLAGE_FILE });
  await expect(form.kind).toHaveValue("villages");
  await expectAccessible(page);
});

test("a file can be dropped anywhere on the page", async ({ app, page }, testInfo) => {
  const form = new ImportDriver(page);
  await app.openMap();
  const path = testInfo.outputPath("tha-vao.csv");
  writeFileSync(path, VILLAGE_FILE);
  await form.drop(path, { x: 800, y: 300 });
  await expect(form.kind).toHaveValue("villages");
  await form.check();
  await expect(form.counts).toContainText("nhận 3");
});

test("cells copied from a spreadsheet are pasted", async ({ app, page, context }) => {
  const form = new ImportDriver(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.openMap();
  await form.open();
  const cells = VILLAGE_FILE.replaceAll(",", "\t");
  await page.evaluate((it) => navigator.clipboard.writeText(it), cells);
  await page.keyboard.press("Control+V");
  await form.check();
  await expect(form.counts).toContainText("nhận 3");
});

test("a data package takes the place of what the office holds", async ({ app, page }) => {
  const form = new ImportDriver(page);
  const village = makeVillage({ id: "03394-001", communeCode: "03394", name: "Bản Trong Gói" });
  const entered = applyRecords(NO_ENTERED, [
    { table: "villages", key: village.id, before: null, after: village },
  ]);
  const content = writePackage({ entered, changes: [] }, "2026-11-22T00:00:00Z");
  await app.openMap("?level=village");
  await form.bring(VILLAGE_FILE);
  await expect(app.rows).toHaveCount(3);
  await form.open();
  await form.choose({ name: "goi.zip", content: await content });
  await form.apply();
  await expect(app.rows).toHaveCount(1);
  await expect(app.unit("Bản Trong Gói")).toBeVisible();
  await form.undo.click();
  await expect(app.rows).toHaveCount(3);
});

test("official figures name their document and say so in the profile", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.open();
  await form.choose({ name: "danh-sach-ban.csv", content: VILLAGE_FILE });
  await form.dialog.locator("label", { hasText: "Chính thức, theo văn bản" }).click();
  await expect(form.button("Kiểm tra")).toBeDisabled();
  await form.dialog.getByRole("textbox", { name: "Số, ký hiệu văn bản" }).fill("12/BC-UBND");
  await form.dialog.getByRole("textbox", { name: /Ngày văn bản/ }).fill("20/10/2026");
  await form.check();
  await form.apply();
  await app.unit("Bản Thử Một").click();
  await expect(app.profile.getByText("Chính thức").first()).toBeVisible();
  await expect(app.profile).toContainText("12/BC-UBND");
});

test("columns that are understood wrongly are corrected, and remembered for the same header", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  const content = "Mã xã,Tên xã,Tên bản,Hộ khẩu ABC\n03394,Sin Suối Hồ,Bản Thử Một,41\n";
  await app.openMap("?level=village");
  await form.open();
  await form.choose({ name: "mot.csv", content });
  await form.meaning("Hộ khẩu ABC").selectOption({ label: "Số hộ" });
  await form.check();
  await form.apply();
  await app.unit("Bản Thử Một").click();
  await expect(app.profile).toContainText("41");
  await form.open();
  await form.choose({ name: "hai.csv", content: content.replace(",41", ",42") });
  await expect(form.dialog.getByText("lấy từ lần nhập trước")).toBeVisible();
  await form.check();
  await expect(form.dialog.getByText("số hộ: 41 → 42")).toBeVisible();
});
