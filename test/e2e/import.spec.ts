import { writeFileSync } from "node:fs";
import { PALETTE } from "../../styles/palette";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { FAULTY_FILE, ImportDriver, VILLAGE_FILE, VILLAGES } from "./support/importDialog";

test("the designed answer leads to the import, and what is applied is shown", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await page.getByRole("button", { name: "Nhập danh sách của đơn vị" }).click();
  await form.choose(VILLAGE_FILE);
  await expect(form.count("Nhận")).toHaveText("3");
  await expect(form.count("Dòng trống của biểu mẫu")).toHaveText("1");
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

test("villages without areas are points in the colours of their classes", async ({ app, page }) => {
  await app.openMap("?level=village#11/22.51/103.49");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  // the list is brought into view; the camera of the address is restored to know where the points lie
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

test("an entered village has a profile that names its file", async ({ app, page }) => {
  await app.openMap("?level=village");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.unit("Bản Thử Một").click();
  await expect(app.profile).toContainText("03394-001");
  await expect(app.profile).toContainText("danh-sach-ban.csv");
  expect(app.parameter("unit")).toBe("03394-001");
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
  await expect(app.legend).not.toContainText("956");
});

test("cancelling leaves everything as it was", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  const before = page.url();
  await form.open();
  await form.choose(VILLAGE_FILE);
  await expect(form.count("Nhận")).toHaveText("3");
  await form.dialog.getByRole("button", { name: "Huỷ" }).click();
  await expect(form.dialog).toBeHidden();
  await expect(form.note).toBeHidden();
  await expect(app.rows).toHaveCount(0);
  expect(page.url()).toBe(before);
});

test("entered data can be taken away again", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.bring(VILLAGE_FILE);
  await form.note.getByRole("button", { name: "Bỏ số liệu nhập" }).click();
  await expect(form.note).toBeHidden();
  await expect(app.rows).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Danh sách từng bản chưa được công bố" })).toBeVisible();
});

test("every fault is listed with its row, its reason and a remedy", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose(FAULTY_FILE);
  await expect(form.count("Số dòng đã đọc")).toHaveText("3");
  await expect(form.count("Không nhận")).toHaveText("2");
  await expect(form.faults).toContainText([
    "Lý do",
    "Trước ngày 01/7/2025 mã 03405 là của Giang Ma; nay là mã của Tả Lèng.",
    "Vĩ độ và kinh độ bị đổi chỗ.",
    "mã được đọc là 03394",
  ]);
  await expectAccessible(page);
});

test("a file that is no form is refused with a sentence, and another can be chosen", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose("a,b\n1,2\n");
  await expect(form.dialog.getByRole("alert")).toContainText("Tệp không theo biểu mẫu nào");
  await form.choose(VILLAGE_FILE);
  await expect(form.count("Nhận")).toHaveText("3");
});

test("a file can be dropped", async ({ app, page }, testInfo) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  const path = testInfo.outputPath("tha-vao.csv");
  writeFileSync(path, VILLAGE_FILE);
  await form.drop(path);
  await expect(form.count("Nhận")).toHaveText("3");
});

test("what was entered is there again after a reload, with the chosen village", async ({ app, page }) => {
  await app.openMap("?level=village");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.unit("Bản Thử Một").click();
  await expect(app.profile).toContainText("03394-001");
  await page.reload();
  await app.waitForPicture();
  await expect(app.rows).toHaveCount(3);
  await expect(app.profile).toContainText("03394-001");
  app.expectQuiet();
});
