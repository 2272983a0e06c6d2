import { writeXlsx } from "../../src/io/export/writeXlsx";
import { expect, test } from "./support/app";
import { ImportDriver } from "./support/importDialog";
import { ReviewDriver } from "./support/review";

/** A commune's own workbook: titles above, its own words in the header, one rate not known. */
async function makeWorkbook(): Promise<Uint8Array> {
  const rates = [34.5, 12.4, 17.8, 21.3, null, 8.2, 19.1, 28.7];
  const villages = rates.map((rate, index) => [
    index + 1,
    "Sin Suối Hồ",
    `Bản Thử ${index + 1}`,
    40 + index * 7,
    rate,
    92 + (index % 6),
    index % 3 === 1 ? "không" : "x",
  ]);
  const header = [
    "STT",
    "Tên xã",
    "Tên bản",
    "Số hộ",
    "Tỷ lệ hộ nghèo (%)",
    "Tỷ lệ hộ dân tộc thiểu số (%)",
    "Đặc biệt khó khăn",
  ];
  return writeXlsx([
    {
      name: "Danh sách bản",
      headerRows: 3,
      rows: [["UBND XÃ SIN SUỐI HỒ"], ["DANH SÁCH BẢN NĂM 2026"], header, ...villages],
      columns: header.map(() => ({ width: 18, isText: false, decimals: null })),
      choices: [],
      hasFilters: false,
    },
  ]);
}

// the way of README.vi.md, “Từ tệp Excel đến danh sách có lý do”, press by press
test("an official comes from her workbook to a printed list of one commune with reasons", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  const review = new ReviewDriver(page);
  await app.openMap();
  await form.open();
  await form.choose({ name: "danh-sach-ban.xlsx", content: await makeWorkbook() });
  await expect(form.kind).toHaveValue("villages");
  await form.check();
  await expect(form.counts).toContainText("nhận 8, không nhận 0, chờ trả lời 0");
  await form.apply();
  await expect(app.level("Bản")).toBeChecked();
  await expect(app.summary).toContainText("8 bản chưa có vị trí nên chưa vẽ được");

  await review.tab.click();
  await expect(review.counts).toContainText("8 dòng: 3 đặc biệt khó khăn, 3 chưa kết luận được");
  await expect(review.row("Bản Thử 5")).toContainText("Chưa kết luận được");
  await page.getByRole("button", { name: /^Sin Suối Hồ: / }).click();
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await page.locator(".review-actions").getByRole("button", { name: "Xuất danh sách" }).click();
  await page
    .getByRole("dialog", { name: "Xuất danh sách" })
    .getByRole("button", { name: "In danh sách" })
    .click();
  const paper = page.locator(".print-list");
  await expect(paper).toContainText("Danh sách rà soát bản đặc biệt khó khăn");
  await expect(paper).toContainText("Bản Thử 8");
  await expect(paper).toContainText("tỷ lệ hộ nghèo 34,5");
  await expect(paper).toContainText("thiếu số liệu về tỷ lệ hộ nghèo");
  await expect(paper).toContainText("Người lập biểu");
  app.expectQuiet();
});
