import { readFileSync } from "node:fs";
import { missing } from "../../src/domain/provenance";
import { compileRuleSet, type Facts } from "../../src/domain/rules/compileRuleSet";
import { copyRuleSet } from "../../src/domain/rules/copyRuleSet";
import type { RuleSet } from "../../src/domain/rules/ruleSet";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { sampleVillages } from "./support/builtData";
import { ImportDriver } from "./support/importDialog";
import { OfficeDriver } from "./support/office";
import { expectThumbSized } from "./support/targets";
import { ThresholdsDriver } from "./support/thresholds";

const VILLAGE = "?level=village&data=sample&unit=03394-s002";
const POOR = "Tỷ lệ hộ nghèo từ 20% trở lên (%)";
const TITLE = "Thôn đặc biệt khó khăn, ngưỡng 25";
const shipped: RuleSet = JSON.parse(readFileSync("data/rules/qd-33-2020-village.json", "utf8"));

/** Sample villages that are extremely difficult only below, or only above, another limit of the rate of the poor. */
function expectedEffect(limit: number): { gained: number; lost: number; moved: number } {
  const changes = new Map(["33-T1", "33-T2.2"].map((id) => [id, limit] as const));
  const copy = copyRuleSet(shipped, { id: "copy", title: "", author: "", date: "", changes });
  const [before, after] = [shipped, copy].map((it) => compileRuleSet(it, "2026-11-22"));
  const factsOf =
    ({ povertyRatePct, measures }: ReturnType<typeof sampleVillages>[number]): Facts =>
    (measure) => {
      const value = measure === "povertyRatePct" ? povertyRatePct : (measures?.[measure] ?? null);
      return value === null ? missing() : { value, valueStatus: "sample", source: "sample", asOf: "" };
    };
  const facts = sampleVillages().map(factsOf);
  const pairs = facts.map((it) => [before, after].map((rule) => rule?.verdictOf(it)));
  return {
    gained: pairs.filter(([was, is]) => was !== "extreme" && is === "extreme").length,
    lost: pairs.filter(([was, is]) => was === "extreme" && is !== "extreme").length,
    moved: pairs.filter(([was, is]) => was !== is).length,
  };
}

test("a copy with another threshold changes the verdicts that hang on it, and no others", async ({
  app,
  page,
}) => {
  const form = new ThresholdsDriver(page);
  const office = new OfficeDriver(page);
  const { gained, lost, moved } = expectedEffect(25);
  expect([gained, lost > 0]).toEqual([0, true]);
  await app.openMap(VILLAGE);
  await form.open();
  await expectAccessible(page, [".thresholds"]);
  await form.threshold(POOR).fill("25");
  await form.saveAs(TITLE, "Phòng Dân tộc");
  await expect(form.said).toContainText(`${moved} trong 956 bản mẫu đổi kết luận.`);
  await expect(form.said).toContainText(`Thôn đặc biệt khó khăn: bớt ${lost} bản`);
  await expect(form.said).toBeFocused();
  await expectAccessible(page, [".thresholds"]);
  await form.button("Đóng").first().click();
  await expect(page).toHaveURL(/rule=thon-dac-biet-kho-khan-nguong-25/);
  await expect(form.why).toContainText(TITLE);

  await office.settled();
  await page.reload();
  await app.waitForPicture();
  await expect(form.why).toContainText(TITLE);
  await office.menu("Nhật ký thay đổi");
  await expect(office.log).toContainText(TITLE);
  await page.keyboard.press("Escape");
  await office.undo.click();
  await expect(form.why).not.toContainText(TITLE);
  app.expectQuiet();
});

test("a copy given on as a file is taken in by another browser as it is", async ({ app, page, browser }) => {
  const form = new ThresholdsDriver(page);
  await app.openMap(VILLAGE);
  await form.open();
  await form.threshold(POOR).fill("22,5");
  await form.saveAs(TITLE, "Phòng Dân tộc");
  const file = await new OfficeDriver(page).downloaded(() => form.button("Tải bộ quy định").click());
  expect(file.name).toBe("thon-dac-biet-kho-khan-nguong-25.json");

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const there = await other.newPage();
  await there.goto(`/${VILLAGE}`);
  const taking = new ImportDriver(there);
  await taking.open();
  await taking.choose({ name: file.name, content: file.bytes });
  await taking.button("Áp dụng").click();
  await expect(taking.dialog).toBeHidden();
  const read = new ThresholdsDriver(there);
  await expect(read.why).toContainText(TITLE);
  await read.open();
  await expect(read.threshold(POOR)).toHaveValue("22,5");
  await expect(read.dialog).toContainText("đã sửa; văn bản: 20 %");
  await other.close();
});

test("what is typed wrong is told and not saved; the threshold of the document comes back", async ({
  app,
  page,
}) => {
  const form = new ThresholdsDriver(page);
  await app.openMap(VILLAGE);
  await form.open();
  await form.button("Lưu bản sao").click();
  await expect(form.dialog.getByRole("alert")).toHaveText("Sửa ít nhất một ngưỡng rồi lưu.");
  await form.threshold(POOR).fill("120");
  await expect(form.dialog).toContainText("Tỷ lệ phải từ 0 đến 100 %.");
  await form.threshold(POOR).fill("10");
  await expect(form.dialog).toContainText("Ngưỡng dưới phải nhỏ hơn ngưỡng trên");
  await form.button("Lưu bản sao").click();
  await expect(form.dialog.getByRole("alert")).toContainText("Ngưỡng dưới phải nhỏ hơn ngưỡng trên");
  await page.keyboard.press("Escape");
  await expect(form.dialog).toContainText("chưa được lưu");
  await form.button("Sửa tiếp").click();
  await expect(form.threshold(POOR)).toHaveValue("10");
  await form.button("Khôi phục ngưỡng gốc: Tỷ lệ hộ nghèo từ 20% trở lên").click();
  await expect(form.threshold(POOR)).toHaveValue("20");
  await expect(form.threshold(POOR)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(form.dialog).toHaveCount(0);
});

test("a copy is renamed, and deleted once it was asked, by the keyboard alone", async ({ app, page }) => {
  const form = new ThresholdsDriver(page);
  await app.openMap(VILLAGE);
  await form.why.getByRole("button", { name: "Sửa ngưỡng" }).focus();
  await page.keyboard.press("Enter");
  await form.threshold(POOR).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("30");
  await form.button("Lưu bản sao").focus();
  await page.keyboard.press("Enter");
  await expect(form.dialog.getByRole("alert")).toHaveText("Ghi người lập bản sao.");
  await form.saveAs(TITLE, "Phòng Dân tộc");
  await form.saveAs("Tên mới", "Phòng Dân tộc");
  await expect(page).toHaveURL(/rule=thon-dac-biet-kho-khan-nguong-25/);
  await form.button("Xoá bản sao").focus();
  await page.keyboard.press("Enter");
  await expect(form.dialog.getByRole("alert")).toContainText("Xoá bản sao “Tên mới”?");
  await page.keyboard.press("Enter");
  await expect(form.said).toContainText("Đã xoá bản sao “Tên mới”.");
  await expect(form.threshold(POOR)).toHaveValue("20");
});

test("a rule set without its thresholds leads from the review to where they are entered", async ({
  app,
  page,
}) => {
  const form = new ThresholdsDriver(page);
  await app.openMap("?level=village&data=sample&tab=review&rule=nd-272-2025-village");
  await page.getByRole("button", { name: "Nhập ngưỡng" }).click();
  await expect(form.dialog).toContainText("1 ngưỡng chưa có");
  await expect(form.dialog).toContainText("đang có hiệu lực, chưa đủ ngưỡng");
  await form.threshold("Tiêu chí và ngưỡng thôn đặc biệt khó khăn (chưa tìm thấy)").fill("3");
  await form.saveAs("Thôn đặc biệt khó khăn theo phụ lục", "Phòng Dân tộc");
  await expect(form.dialog).not.toContainText("chưa đủ ngưỡng");
  await form.button("Đóng").first().click();
  await expect(page.getByRole("button", { name: "Sửa ngưỡng" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("everything fits and can be pressed by a thumb", async ({ app, page }) => {
    const form = new ThresholdsDriver(page);
    await app.openMap(VILLAGE);
    await form.open();
    await form.threshold(POOR).fill("25");
    const box = await form.dialog.evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(box).toBeLessThanOrEqual(0);
    await expectThumbSized(page);
    await expectAccessible(page, [".thresholds"]);
  });
});
