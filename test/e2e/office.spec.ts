import { readSheet } from "read-excel-file/node";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { ImportDriver, VILLAGE_FILE } from "./support/importDialog";
import { OfficeDriver } from "./support/office";

const POVERTY = "Sửa tỷ lệ hộ nghèo";

test.describe("a value written by hand", () => {
  test("is seen everywhere, survives a reload, is undone and done again", async ({ app, page }) => {
    const office = new OfficeDriver(page);
    await app.openMap("?theme=poverty&unit=03439");
    await office.type(POVERTY, "17,24");
    const line = app.profile.locator("[data-fact=poverty]");
    await expect(line).toContainText("17,24 %");
    await expect(line).toContainText("Đơn vị nhập");
    await expect(app.legend).toContainText("Từ 15 % đến dưới 20 %1");
    await expect(app.table.getByRole("row", { name: /Thu Lũm/ })).toContainText("17,24 %");
    await expect(app.summary).toContainText("có số liệu 4 trong 38 đơn vị");
    await office.settled();

    await page.reload();
    await app.waitForPicture();
    await expect(line).toContainText("17,24 %");
    await office.undo.click();
    await expect(line).toContainText("chưa có");
    await office.redo.click();
    await expect(line).toContainText("17,24 %");
    await page.keyboard.press("Control+z");
    await expect(line).toContainText("chưa có");
    await page.keyboard.press("Control+y");
    await expect(line).toContainText("17,24 %");
    app.expectQuiet();
  });

  test("of a document is official, with its number and date", async ({ app, page }) => {
    const office = new OfficeDriver(page);
    await app.openMap("?unit=03439");
    await page.getByRole("button", { name: "Sửa dân số" }).click();
    const form = office.form("Sửa dân số");
    await form.getByLabel("Giá trị").fill("5.123");
    await form.getByLabel("Tính chất").selectOption("Chính thức, theo văn bản");
    await form.getByRole("button", { name: "Lưu" }).click();
    await expect(form.getByRole("alert")).toContainText("cần số văn bản");
    await form.getByLabel("Số văn bản").fill("45/BC-UBND");
    await form.getByLabel("Ngày văn bản").fill("2026-10-01");
    await form.getByRole("button", { name: "Lưu" }).click();
    const line = app.profile.locator("[data-fact=population]");
    await expect(line).toContainText("5.123 người");
    await expect(line).toContainText("Chính thức");
    await expect(line).toContainText("45/BC-UBND · 01/10/2026");
  });

  test("that cannot be is refused with a sentence, and Escape leaves all as it was", async ({
    app,
    page,
  }) => {
    const office = new OfficeDriver(page);
    await app.openMap("?unit=03439");
    await office.type(POVERTY, "117");
    await expect(office.form(POVERTY).getByRole("alert")).toContainText("Tỷ lệ phải từ 0 đến 100 %");
    await expectAccessible(page, [".edit-form"]);
    // from the box of the name too, which takes Enter for itself first
    await office.form(POVERTY).getByLabel("Người nhập").press("Escape");
    await expect(office.form(POVERTY)).toBeHidden();
    await expect(page.getByRole("button", { name: POVERTY })).toBeFocused();
    await expect(office.bar).toBeHidden();
  });

  test("a result of an indicator and a note are logged with who, old and new", async ({ app, page }) => {
    const office = new OfficeDriver(page);
    await app.openMap("?unit=03439&theme=attainment");
    await app.profile.getByText(/^1\. /).first().click();
    await page.getByRole("button", { name: "Sửa 1", exact: true }).click();
    const form = office.form("Sửa 1");
    await form.getByLabel("Giá trị").selectOption("Đạt");
    // Enter right after the name: the change is hers already
    await form.getByLabel("Người nhập").fill("Phòng Kinh tế");
    await form.getByLabel("Người nhập").press("Enter");
    await expect(app.profile.locator("[data-fact=attainment]")).toContainText("1 / ");
    await page.getByRole("button", { name: "Thêm ghi chú" }).click();
    await page.getByRole("textbox", { name: "Ghi chú" }).fill("Chờ xác nhận của xã");
    await office.form("Sửa ghi chú").getByRole("button", { name: "Lưu" }).click();
    await expect(app.profile).toContainText("Chờ xác nhận của xã");

    await office.menu("Nhật ký thay đổi");
    const rows = office.log.getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText("Ghi chú");
    await expect(rows.nth(2)).toContainText("Phòng Kinh tế");
    await expect(rows.nth(2)).toContainText("Kết quả chỉ tiêu 1 – Xã Thu Lũm, năm 2026");
    await expect(rows.nth(2).getByRole("cell").last()).toHaveText("Đạt");
    await expectAccessible(page, [".office-panel"]);

    await office.settled();
    await page.reload();
    await app.waitForPicture();
    await page.getByRole("button", { name: POVERTY }).click();
    await expect(office.form(POVERTY).getByLabel("Người nhập")).toHaveValue("Phòng Kinh tế");
  });
});

test.describe("what is exported", () => {
  test("has the filters in force in each format", async ({ app, page }) => {
    const office = new OfficeDriver(page);
    await app.openMap("?filter=name:muong&sort=unit:desc");
    const shown = await app.rows.count();
    await page.getByRole("button", { name: "Xuất" }).click();
    await expect(office.exportDialog).toContainText("Đang lọc: Tên có “muong”");
    await expectAccessible(page, [".office-panel"]);

    const csv = await office.exported("CSV");
    expect(csv.name).toMatch(/^LaiChau_MucDoKhoKhan_Xa_\d{4}-\d\d-\d\d\.csv$/);
    const lines = csv.bytes.toString("utf8").trim().split("\r\n");
    expect(lines).toHaveLength(shown + 1);
    expect(lines[1]).toContain("Xã Mường");
    expect(lines[1]).toContain("Chính thức; Quyết định 113/QĐ-UBND");

    const xlsx = await office.exported("Excel (XLSX)");
    const data = await readSheet(xlsx.bytes, "Số liệu");
    expect(data).toHaveLength(shown + 1);
    expect(data[1]?.[1]).toMatch(/^0\d{4}$/);
    expect((await readSheet(xlsx.bytes, "Nguồn")).flat()).toContain("Tên có “muong”");

    const geojson = JSON.parse((await office.exported("GeoJSON")).bytes.toString("utf8"));
    expect(geojson.features).toHaveLength(shown);
    expect(geojson.filters).toEqual(["Tên có “muong”"]);
    expect(geojson.features[0].geometry.type).toMatch(/Polygon$/);
    app.expectQuiet();
  });

  test("of sample data says so in name and content", async ({ app, page }) => {
    const office = new OfficeDriver(page);
    await app.openMap("?level=village&data=sample&within=03394");
    await page.getByRole("button", { name: "Xuất" }).click();
    await expect(office.exportDialog).toContainText("SỐ LIỆU MẪU");
    const xlsx = await office.exported("Excel (XLSX)");
    expect(xlsx.name).toContain("SoLieuMau");
    const [first] = await readSheet(xlsx.bytes);
    expect(first?.[0]).toContain("SỐ LIỆU MẪU");
  });
});

test("going back to published data saves a package first, and can be undone", async ({ app, page }) => {
  const office = new OfficeDriver(page);
  await app.openMap("?level=village");
  await new ImportDriver(page).bring(VILLAGE_FILE);
  await app.unit("Bản Thử Một").click();
  await office.type("Sửa số hộ", "42");
  await expect(app.profile.locator("[data-fact=households]")).toContainText("42 hộ");
  const pack = await office.downloaded(() => office.menu("Tải gói dữ liệu"));
  expect(pack.name).toMatch(/^LaiChau_GoiDuLieu_.*\.zip$/);

  await office.menu("Về số liệu công bố");
  const dialog = page.getByRole("dialog", { name: "Về số liệu công bố" });
  await expectAccessible(page, [".office-panel"]);
  const backup = await office.downloaded(() =>
    dialog.getByRole("button", { name: "Tải gói rồi bỏ số liệu nhập" }).click(),
  );
  expect(backup.name).toBe(pack.name);
  await expect(app.rows).toHaveCount(0);
  await office.undo.click();
  await expect(app.rows).toHaveCount(3);
});

test("what one tab changes the other shows", async ({ app, page, context }) => {
  const office = new OfficeDriver(page);
  await app.openMap("?unit=03439");
  const second = await context.newPage();
  await second.goto("/?unit=03439");
  const line = second.getByRole("complementary", { name: "Hồ sơ" }).locator("[data-fact=poverty]");
  await expect(line).toContainText("chưa có");
  await office.type(POVERTY, "21");
  await expect(line).toContainText("21,00 %");
  await new OfficeDriver(second).undo.click();
  await expect(app.profile.locator("[data-fact=poverty]")).toContainText("chưa có");
});

test("a full disk is said, with the file that saves what was typed", async ({ app, page }) => {
  const office = new OfficeDriver(page);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await app.openMap("?unit=03439");
  await office.type(POVERTY, "17,24");
  await expect(office.keepStatus).toHaveText("Chưa lưu: chỉ có trong thẻ này");
  await expect(office.bar.getByRole("alert")).toContainText("đã đầy");
  await expectAccessible(page);
  const { bytes } = await office.downloaded(() =>
    office.bar.getByRole("alert").getByRole("button", { name: "Tải gói dữ liệu" }).click(),
  );
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});
