import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";
import { ImportDriver } from "./support/importDialog";
import { OfficeDriver } from "./support/office";

/** Three villages of Sin Suối Hồ with the figures that the rule of 2020 asks for; the second lacks one. */
const LIST = [
  "communeCode,commune,village,lng,lat,households,difficulty,povertyRatePct,Tỷ lệ hộ dân tộc thiểu số",
  "03394,Sin Suối Hồ,Bản Thử Một,103.49,22.52,64,đặc biệt khó khăn,31.5,98",
  "03394,Sin Suối Hồ,Bản Thử Hai,103.51,22.5,48,đặc biệt khó khăn,,97",
  "03394,Sin Suối Hồ,Bản Thử Ba,103.47,22.5,52,đặc biệt khó khăn,8.5,96",
].join("\r\n");

const why = (app: App) => app.profile.getByRole("region", { name: "Vì sao" });

/** Brings the list in and opens the profile of one of its villages. */
async function openListed(app: App, village: string): Promise<void> {
  await app.openMap("?level=village");
  await new ImportDriver(app.page).bring(LIST);
  await app.unit(village).click();
  await expect(why(app)).toBeVisible();
}

test.describe("why", () => {
  test("explains a verdict of an imported village by figure, limit and clause", async ({ app }) => {
    await openListed(app, "Bản Thử Một");
    await expect(why(app)).toContainText(
      /Thôn đặc biệt khó khăn: tỷ lệ hộ nghèo 31,5\s% \(từ 20\s% trở lên\) \(Điều 6\)\./,
    );
    await expect(why(app)).toContainText("Tình trạng và kết luận khớp nhau");
    await expect(why(app)).toContainText("Đây là quy định của giai đoạn trước");
    app.expectQuiet();
  });

  test("says what is missing and would decide", async ({ app }) => {
    await openListed(app, "Bản Thử Hai");
    await expect(why(app)).toContainText("Chưa kết luận được");
    const lacks = why(app).getByRole("listitem").filter({ hasText: "Tỷ lệ hộ nghèo – chưa có số liệu" });
    await expect(lacks).toBeVisible();
  });

  test("marks a disagreement in words, and names the nearest change", async ({ app }) => {
    await openListed(app, "Bản Thử Ba");
    await expect(why(app)).toContainText("Tình trạng và kết luận khác nhau");
    await expect(why(app)).toContainText(/nếu tăng tỷ lệ hộ nghèo từ 8,5\s% lên 20\s%/);
  });

  test("of a sample village folds conditions out with the keyboard", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&unit=03439-s001");
    const inner = why(app).getByText("Chưa có điện lưới quốc gia", { exact: true });
    await expect(inner).toBeHidden();
    await why(app).locator("summary", { hasText: "từ 15% đến dưới 20%" }).press("Enter");
    await why(app).locator("summary", { hasText: "Có một trong các điều kiện sau" }).last().press("Enter");
    await expect(why(app)).toContainText("Trên 60% tổng số hộ nghèo của thôn là hộ dân tộc thiểu số");
  });

  test("of a commune holds the list of 2026 against the rule, and has no form for a decision", async ({
    app,
    page,
  }) => {
    await page.goto("?unit=03394");
    await expect(why(app)).toContainText("Tình trạng chính thức");
    await expect(why(app)).toContainText("Quyết định 113/QĐ-UBND");
    await expect(why(app)).toContainText("Chưa kết luận được");
    await expect(why(app).getByRole("button", { name: "Ghi quyết định" })).toHaveCount(0);
  });

  test("judges by the rule set of the address", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&unit=03439-s001&rule=nd-272-2025-village");
    await expect(why(app)).toContainText("chưa có trong hệ thống");
    await expect(why(app)).toContainText("đang có hiệu lực, chưa đủ ngưỡng");
  });

  test("is accessible", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&unit=03439-s001");
    await expect(why(app)).toBeVisible();
    await expectAccessible(page, [".why"]);
  });
});

test.describe("an official decision", () => {
  test("makes the status official, and is taken back as one step", async ({ app, page }) => {
    await openListed(app, "Bản Thử Ba");
    await why(app).getByRole("button", { name: "Ghi quyết định" }).click();
    const form = page.getByRole("form", { name: "Ghi quyết định cho Bản Thử Ba" });
    await form.getByRole("button", { name: "Ghi quyết định" }).click();
    await expect(form.getByRole("alert")).toHaveText("Chưa có số quyết định.");
    await form.getByRole("textbox", { name: "Số quyết định" }).fill("Quyết định 12/QĐ-UBND");
    await form.getByLabel("Ngày quyết định").fill("2026-03-01");
    await form.getByRole("textbox", { name: "Số thứ tự trong phụ lục" }).fill("7");
    await form.getByRole("combobox", { name: "Kết luận của quyết định" }).selectOption("notExtreme");
    await expectAccessible(page, [".why"]);
    await form.getByRole("button", { name: "Ghi quyết định" }).click();
    await expect(why(app)).toContainText("Tình trạng và kết luận khớp nhau");
    await expect(why(app)).toContainText("Quyết định 12/QĐ-UBND, ngày 01/3/2026, phụ lục số thứ tự 7");
    await new OfficeDriver(page).undo.click();
    await expect(why(app)).toContainText("Tình trạng và kết luận khác nhau");
    await expect(why(app)).not.toContainText("12/QĐ-UBND");
  });

  test("cannot be recorded for a sample village", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&unit=03439-s001");
    await expect(why(app)).toBeVisible();
    await expect(why(app).getByRole("button", { name: "Ghi quyết định" })).toHaveCount(0);
  });
});

test.describe("an official list", () => {
  const dialog = (app: App) => app.page.getByRole("dialog", { name: "Xuất danh sách" });
  const openReview = (app: App) => app.page.getByRole("tab", { name: "Rà soát bản" }).click();
  const openList = async (app: App) => {
    await openReview(app);
    await app.page.getByRole("button", { name: "Xuất danh sách", exact: true }).click();
  };

  async function saved(app: App, format: string): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([
      app.page.waitForEvent("download"),
      dialog(app).getByRole("button", { name: format }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  test("of an imported list is a workbook with reasons, and names its filters", async ({ app }) => {
    await openListed(app, "Bản Thử Một");
    await app.page.goto(`${app.page.url().split("?")[0]}?level=village&within=03394&filter=verdict:extreme`);
    await openList(app);
    await expect(dialog(app)).toContainText("Danh sách đang lọc (1 bản)");
    await expectAccessible(app.page, ["[role=dialog]"]);
    const { name, path } = await saved(app, "Excel (XLSX)");
    expect(name).toMatch(/^LaiChau_DanhSachBan_SinSuoiHo_\d{4}-\d{2}-\d{2}\.xlsx$/);
    const rows = await readSheet(path, "Sin Suối Hồ");
    const text = JSON.stringify(rows);
    expect(text).toMatch(/Bộ lọc: Xã: Sin Suối Hồ; Theo quy định: Đặc biệt khó khăn/);
    expect(text).toContain("Sin Suối Hồ");
    expect(text).toContain("Thôn đặc biệt khó khăn: tỷ lệ hộ nghèo 31,5");
    app.expectQuiet();
  });

  test("on paper has title, head and signatures, on A4 on its side", async ({ app, page }) => {
    await openListed(app, "Bản Thử Một");
    await page.evaluate(() => Object.assign(window, { print: () => {} }));
    await openList(app);
    await dialog(app).getByRole("button", { name: "In danh sách" }).click();
    const paper = page.locator(".print-list");
    await expect(paper).toContainText("Cộng hòa xã hội chủ nghĩa Việt Nam");
    await expect(paper).toContainText("Người lập biểu");
    await expect(paper).toContainText("Bộ lọc:");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const box = /\/MediaBox \[([^\]]*)\]/.exec(pdf)?.[1]?.split(" ").map(Number);
    expect(box?.map(Math.round)).toEqual([0, 0, 842, 595]);
  });

  test("with sample rows says so, and has no agency and no signatures", async ({ app, page }) => {
    await app.openMap("?level=village&data=sample&within=03439");
    await page.evaluate(() => Object.assign(window, { print: () => {} }));
    await openList(app);
    await expect(dialog(app)).toContainText("Danh sách có SỐ LIỆU MẪU");
    const { name, path } = await saved(app, "CSV");
    expect(name).toContain("SoLieuMau");
    expect(readFileSync(path, "utf8")).toContain("SỐ LIỆU MẪU");
    await dialog(app).getByRole("button", { name: "In danh sách" }).click();
    const paper = page.locator(".print-list");
    await expect(paper.locator(".watermark")).toHaveText("SỐ LIỆU MẪU");
    await expect(paper).not.toContainText("Ủy ban nhân dân");
    await expect(paper).not.toContainText("Người lập biểu");
  });

  test("gets one decision on all of its villages, taken back as one step", async ({ app, page }) => {
    await openListed(app, "Bản Thử Ba");
    await openList(app);
    await expect(dialog(app)).not.toContainText("Các bản đã chọn");
    await page.keyboard.press("Escape");
    const rows = page.getByRole("grid", { name: "Danh sách bản" });
    await rows.getByRole("checkbox", { name: "Bản Thử Hai" }).click();
    await page.getByRole("button", { name: "Xuất danh sách", exact: true }).click();
    await expect(dialog(app).getByRole("radio", { name: "Các bản đã chọn (1)" })).toBeChecked();
    await page.keyboard.press("Escape");
    await page.locator(".review-actions").getByRole("button", { name: "Ghi quyết định" }).click();
    await page.getByRole("radio", { name: /^Danh sách đang lọc/ }).check();
    const form = page.getByRole("form", { name: "Ghi quyết định cho danh sách" });
    await form.getByRole("textbox", { name: "Số quyết định" }).fill("Quyết định 12/QĐ-UBND");
    await form.getByLabel("Ngày quyết định").fill("2026-03-01");
    await form.getByRole("button", { name: "Ghi quyết định" }).click();
    const many = page.getByRole("dialog", { name: "Ghi quyết định cho danh sách" });
    await expect(many).toContainText("Đã ghi quyết định cho 3 bản.");
    await many.locator(".field-body").getByRole("button", { name: "Đóng" }).click();
    await expect(why(app)).toContainText("Tình trạng chính thức");
    await new OfficeDriver(page).undo.click();
    await expect(why(app)).toContainText("Tình trạng đang ghi");
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test("gives its reasons within the width of the screen", async ({ app, page }) => {
      await page.goto("?level=village&data=sample&unit=03439-s001");
      await page.getByRole("tab", { name: "Hồ sơ" }).click();
      await expect(why(app)).toBeVisible();
      const width = await why(app).evaluate((it) => it.scrollWidth - it.clientWidth);
      expect(width).toBe(0);
    });
  });
});
