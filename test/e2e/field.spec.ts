import type { Page } from "@playwright/test";
import { writeXlsx } from "../../src/io/export/writeXlsx";
import { headReading } from "../../src/io/import/read/headReading";
import { readFiles } from "../../src/io/import/read/readFiles";
import { expectAccessible } from "./support/accessibility";
import { App, expect, test } from "./support/app";
import { FIELD_LIST, FieldDriver, NO_GRID, POOR_MINORITY, POVERTY } from "./support/field";
import { ImportDriver } from "./support/importDialog";
import { OfficeDriver } from "./support/office";
import { expectThumbSized } from "./support/targets";

const VILLAGES = "?level=village&tab=review";
const PHONE = { width: 390, height: 844 };

async function withList(app: App, page: Page): Promise<FieldDriver> {
  await app.openMap(VILLAGES);
  await new ImportDriver(page).bring(FIELD_LIST);
  await new OfficeDriver(page).settled();
  return new FieldDriver(page);
}

/** From the map of a phone to the check, with a commune chosen. */
async function onPhone(app: App, field: FieldDriver): Promise<void> {
  await field.page.setViewportSize(PHONE);
  await app.openMap(VILLAGES);
  await field.open("Kiểm tra thực địa");
  await field.check.getByLabel("Xã, phường").selectOption({ label: "Sin Suối Hồ (3 bản)" });
}

test("missing figures are ranked by how many villages they settle", async ({ app, page }) => {
  const field = await withList(app, page);
  const dialog = await field.open("Số liệu còn thiếu");
  await expect(dialog.getByRole("status")).toContainText("2 bản chưa kết luận được");
  const order = dialog.getByRole("region", { name: "Nên thu thập theo thứ tự" }).getByRole("listitem");
  await expect(order.first()).toContainText("Tỷ lệ hộ dân tộc thiểu số");
  await expect(order.first()).toContainText("chắc chắn 1");
  await expect(order.last()).toContainText("chắc chắn 2 bản");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: `Xem các bản thiếu: ${NO_GRID}` }).click();
  await expect(page).toHaveURL(/filter=lacks:noNationalGrid|filter=lacks%3AnoNationalGrid/);
  const list = page.getByRole("grid", { name: "Danh sách bản" });
  await expect(list.getByRole("row", { name: /Bản Thử Một/ })).toBeVisible();
  await expect(list.getByRole("row", { name: /Bản Thử Hai/ })).toHaveCount(0);
  app.expectQuiet();
});

test("a form is filled in and taken back without a question, and its villages are decided", async ({
  app,
  page,
}) => {
  const field = await withList(app, page);
  const dialog = await field.open("Phiếu thu thập");
  await expect(dialog.getByRole("status").first()).toContainText("2 bản, 5 ô cần điền");
  await expectAccessible(page);
  const { name, bytes } = await field.download(dialog, "Tải phiếu Excel");
  expect(name).toMatch(/^LaiChau_PhieuThuThap_.*\.xlsx$/);
  await page.keyboard.press("Escape");

  const [form] = headReading(await readFiles([{ name, bytes: new Uint8Array(bytes) }])).tables;
  const header = form?.header ?? [];
  const answers: Record<string, string> = {
    [`${POOR_MINORITY} (%)`]: "61,5",
    "Tỷ lệ hộ dân tộc thiểu số (%)": "92,5",
  };
  const rows = (form?.rows ?? []).map(({ cells }) =>
    header.map((title, index) => answers[title] ?? (cells[index] as string | number | null) ?? null),
  );
  const content = await writeXlsx([
    {
      name: form?.name ?? "",
      headerRows: 1,
      rows: [header, ...rows],
      columns: header.map(() => ({ width: 16, isText: false, decimals: null })),
      choices: [],
      hasFilters: false,
    },
  ]);
  const importing = new ImportDriver(page);
  await importing.open();
  await importing.choose({ name, content });
  await importing.check();
  await expect(importing.counts).toHaveText("Đã đọc 2 dòng: nhận 2, không nhận 0, chờ trả lời 0.");
  await expect(importing.dialog).toContainText("Thêm 0, sửa 2, giữ nguyên 0, bỏ 0.");
  await importing.apply();
  const gaps = await field.open("Số liệu còn thiếu");
  await expect(gaps.getByRole("status")).toContainText("Mọi bản đều đã kết luận được");
  app.expectQuiet();
});

test("a printed form of sample villages says so, and has no place to sign", async ({ app, page }) => {
  await app.openMap("?level=village&tab=review&data=sample");
  const field = new FieldDriver(page);
  const dialog = await field.open("Phiếu thu thập");
  await dialog.getByLabel("Xã, phường").selectOption("03394");
  await dialog.getByRole("button", { name: "In phiếu" }).click();
  await page.emulateMedia({ media: "print" });
  const form = page.locator(".print-form");
  await expect(form.getByRole("heading", { name: "PHIẾU THU THẬP SỐ LIỆU RÀ SOÁT BẢN" })).toBeVisible();
  await expect(form.locator(".watermark")).toHaveText("SỐ LIỆU MẪU");
  await expect(form).toContainText("Ngày thu thập");
  await expect(form).not.toContainText("ký, ghi rõ họ tên");
  await expect(page.locator(".page")).toBeHidden();
});

test("a check on a phone survives a killed tab, without a network from when it was opened", async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const field = await withList(app, page);
  await onPhone(app, field);
  await field.check.getByLabel("Người kiểm tra").fill("Tổ rà soát xã");
  await context.setOffline(true);
  await expect(field.check.getByRole("status").first()).toContainText("Đang không có mạng");
  await expectAccessible(page);
  await expectThumbSized(page);
  await field.check.getByRole("button", { name: /Bản Thử Một/ }).click();
  await expectThumbSized(page);
  await field.answer(POVERTY, "Đúng");
  await field.answer(POOR_MINORITY, "Nhập số");
  await field.figure(POOR_MINORITY).getByRole("textbox").fill("161");
  await expect(field.figure(POOR_MINORITY).getByRole("alert")).toContainText("từ 0 đến 100");
  await field.figure(POOR_MINORITY).getByRole("textbox").fill("61,5");
  await field.answer(NO_GRID, "Không đúng");
  await field.answer("Hộ chưa được dùng điện lưới", "Không biết");
  await field.check.getByLabel("Ghi chú về bản").fill("Đường sạt lở tại km 3");
  await expectAccessible(page);
  await field.saved();
  await context.setOffline(false);
  await kill(page);

  const again = new App(await context.newPage(), new URL(baseURL ?? "").origin);
  await again.listen();
  await again.page.setViewportSize(PHONE);
  await again.openMap(VILLAGES);
  const reopened = new FieldDriver(again.page);
  await reopened.open("Kiểm tra thực địa");
  await expect(reopened.check.getByLabel("Người kiểm tra")).toHaveValue("Tổ rà soát xã");
  await reopened.check.getByRole("button", { name: /Bản Thử Một/ }).click();
  await expect(reopened.figure(POOR_MINORITY).getByRole("textbox")).toHaveValue("61,5");
  await expect(reopened.check.getByLabel("Ghi chú về bản")).toHaveValue("Đường sạt lở tại km 3");
  const confirmed = reopened.figure(POVERTY).getByRole("button", { name: "Đúng", exact: true });
  await expect(confirmed).toHaveAttribute("aria-pressed", "true");
  again.expectQuiet();
});

test("the file of a check is taken by the import, with its values", async ({ app, page, context }) => {
  const field = await withList(app, page);
  await onPhone(app, field);
  await context.setOffline(true);
  await field.check.getByRole("button", { name: /Bản Thử Hai/ }).click();
  await field.answer("Tỷ lệ hộ dân tộc thiểu số", "Nhập số");
  await field.figure("Tỷ lệ hộ dân tộc thiểu số").getByRole("textbox").fill("95,5");
  await field.check.getByRole("button", { name: "Danh sách" }).click();
  const { name, bytes } = await field.download(field.check, "Lưu tệp kết quả");
  expect(name).toMatch(/^LaiChau_KiemTraThucDia_SinSuoiHo_.*\.xlsx$/);
  await context.setOffline(false);
  await field.check.getByRole("button", { name: "Đóng" }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  const importing = new ImportDriver(page);
  await importing.bring(bytes, name);
  const gaps = await field.open("Số liệu còn thiếu");
  await expect(gaps.getByRole("status")).toContainText("1 bản chưa kết luận được");
  // what the page still wanted when the network went (a font, a part nobody opened) is told by the browser, and no fault
  expect(app.disturbances).toMatchObject({ pageErrors: [], foreignRequests: [], policyViolations: [] });
});

test("what was noted is taken into the office's data in one step that can be undone", async ({
  app,
  page,
}) => {
  const field = await withList(app, page);
  await onPhone(app, field);
  await field.check.getByRole("button", { name: /Bản Thử Một/ }).click();
  await field.answer(NO_GRID, "Đúng");
  await field.check.getByRole("button", { name: "Danh sách" }).click();
  await field.check.getByRole("button", { name: "Đưa vào số liệu của đơn vị" }).click();
  await expect(field.check.getByRole("status").last()).toContainText("Đã đưa 1 bản");
  await field.check.getByRole("button", { name: "Đóng" }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  const gaps = await field.open("Số liệu còn thiếu");
  await expect(gaps.getByRole("status")).toContainText("1 bản chưa kết luận được");
  await page.keyboard.press("Escape");
  await new OfficeDriver(page).undo.click();
  const before = await field.open("Số liệu còn thiếu");
  await expect(before.getByRole("status")).toContainText("2 bản chưa kết luận được");
  app.expectQuiet();
});

test("where the device keeps nothing, the check says so and still gives its file", async ({
  app,
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (name: string, version?: number) => {
      if (name.endsWith("-field")) throw new DOMException("full", "QuotaExceededError");
      return open(name, version);
    };
  });
  const field = await withList(app, page);
  await onPhone(app, field);
  await field.check.getByRole("button", { name: /Bản Thử Hai/ }).click();
  await field.answer("Tỷ lệ hộ dân tộc thiểu số", "Không biết");
  await expect(field.check.getByRole("status").first()).toContainText("Không lưu được trên máy này");
  await field.check.getByRole("button", { name: "Danh sách" }).click();
  const { bytes } = await field.download(field.check, "Lưu tệp kết quả");
  expect(bytes.length).toBeGreaterThan(1000);
});

/** Ends the page's process at once, as the system of a phone does. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => {});
  await crashed;
}
