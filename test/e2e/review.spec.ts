import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { ImportDriver } from "./support/importDialog";
import { ReviewDriver } from "./support/review";

const SAMPLE = "?level=village&tab=review&data=sample";

/** Three villages of Sin Suối Hồ: one by its poverty rate, one that the rule contradicts, one that lacks a figure. */
const LIST = [
  "Mã xã,Tên xã,Tên bản,Kinh độ,Vĩ độ,Số hộ,Đặc biệt khó khăn,Tỷ lệ hộ nghèo,Tỷ lệ hộ dân tộc thiểu số,Dân tộc",
  "03394,Sin Suối Hồ,Bản Thử Một,103.49,22.52,40,x,31,98,H'Mông",
  "03394,Sin Suối Hồ,Bản Thử Hai,103.51,22.5,52,x,12,97,Mông - Thái",
  "03394,Sin Suối Hồ,Bản Thử Ba,103.47,22.5,47,không,,95,",
].join("\n");

test("without a list the tab says what is known and how to go on", async ({ app, page }) => {
  const review = new ReviewDriver(page);
  await app.openMap();
  await review.tab.click();
  await expect(app.level("Bản")).toBeChecked();
  await expect(page.getByText("Chưa có danh sách bản để rà soát")).toBeVisible();
  await expect(page.getByText("564/956").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Nhập danh sách của đơn vị" })).toBeVisible();
  expect(app.parameter("tab")).toBe("review");
  app.expectQuiet();
});

test("an imported list is judged, with status and verdict side by side", async ({ app, page }) => {
  const review = new ReviewDriver(page);
  await app.openMap("?level=village&tab=review");
  await new ImportDriver(page).bring(LIST);
  await expect(review.rows).toHaveCount(3);
  await expect(review.row("Bản Thử Một")).toContainText("Khớp");
  await expect(review.row("Bản Thử Hai")).toContainText("Không khớp");
  await expect(review.row("Bản Thử Ba")).toContainText("Chưa kết luận được");
  await expect(review.row("Bản Thử Một")).toContainText("tỷ lệ hộ nghèo 31");
  await expect(review.row("Bản Thử Ba")).toContainText("tỷ lệ hộ nghèo");

  await review.filter("Lọc theo đối chiếu").selectOption("Không khớp");
  await expect(review.rows).toHaveCount(1);
  expect(app.parameter("filter")).toBe("agreement:disagree");
  await page.reload();
  await app.waitForPicture();
  await expect(review.rows).toHaveCount(1);
  await page.getByRole("button", { name: "Bỏ lọc: Đối chiếu: Không khớp" }).click();
  await expect(review.rows).toHaveCount(3);

  await review.filter("Lọc theo dân tộc").selectOption("Thái (1)");
  await expect(review.rows).toHaveCount(1);
  expect(app.parameter("filter")).toBe("ethnic:Thái");
  await page.getByRole("button", { name: "Bỏ lọc: Dân tộc: Thái" }).click();
  const road = page.getByRole("group", { name: "Cách quốc lộ (km)" });
  await road.getByLabel("Từ").fill("500");
  await road.getByLabel("Từ").press("Enter");
  await expect(review.rows).toHaveCount(0);
  expect(app.parameter("filter")).toBe("road-km:500..");
  await page.getByRole("button", { name: "Bỏ lọc: Cách quốc lộ: từ 500 km" }).click();
  await expect(review.rows).toHaveCount(3);
  app.expectQuiet();
});

test("sample villages: verdicts are counted, another rule set gives others, the back button goes back", async ({
  app,
  page,
}) => {
  const review = new ReviewDriver(page);
  await app.openMap(SAMPLE);
  await expect(review.counts).toContainText("458 đặc biệt khó khăn");
  await expect(review.counts).toContainText("228 chưa kết luận được");
  await expectAccessible(page);
  await review.ruleSet.selectOption({ label: await review.ruleOption("272/2025") });
  await expect(review.counts).toContainText("956 chưa kết luận được");
  await expect(page.getByText(/chưa tìm thấy ngưỡng/)).toBeVisible();
  expect(app.parameter("rule")).toBe("nd-272-2025-village");
  await page.goBack();
  await expect(review.counts).toContainText("458 đặc biệt khó khăn");
  app.expectQuiet();
});

test("a bar of the chart narrows list and map to its commune", async ({ app, page }) => {
  const review = new ReviewDriver(page);
  await app.openMap(SAMPLE);
  await page.getByRole("button", { name: /^Sin Suối Hồ: / }).click();
  expect(app.parameter("within")).toBe("03394");
  await expect(review.counts).toContainText("35 trong 956 dòng");
  await page.getByRole("button", { name: "Bỏ lọc: Xã: Sin Suối Hồ" }).click();
  await expect(review.counts).toContainText("956 dòng");
});

test("a view is saved under a name, opened after a reload as one step back, and removed", async ({
  app,
  page,
}) => {
  const review = new ReviewDriver(page);
  await app.openMap(`${SAMPLE}&filter=agreement:disagree&sort=poverty-desc`);
  const disagreeing = await review.counts.innerText();
  await page.getByRole("button", { name: "Khung nhìn đã lưu" }).click();
  const list = page.getByRole("dialog", { name: "Khung nhìn đã lưu" });
  await list.getByLabel("Tên").fill("Cần xem lại");
  await list.getByRole("button", { name: "Lưu khung nhìn này" }).click();
  await expect(list.getByRole("button", { name: "Cần xem lại", exact: true })).toBeVisible();
  await expectAccessible(page, [".saved-views"]);

  await page.goto(SAMPLE);
  await app.waitForPicture();
  await expect(review.counts).toContainText("956 dòng");
  await page.getByRole("button", { name: "Khung nhìn đã lưu" }).click();
  await list.getByRole("button", { name: "Cần xem lại", exact: true }).click();
  await expect(review.counts).toHaveText(disagreeing);
  expect(app.parameter("sort")).toBe("poverty-desc");
  await page.goBack();
  await expect(review.counts).toContainText("956 dòng");
  await page.getByRole("button", { name: "Khung nhìn đã lưu" }).click();
  await list.getByRole("button", { name: "Bỏ khung nhìn Cần xem lại" }).click();
  await expect(list.getByText("Chưa lưu khung nhìn nào.")).toBeVisible();
});

test("from the tab to a village by keys alone", async ({ app, page }) => {
  const review = new ReviewDriver(page);
  await app.openMap(SAMPLE);
  await review.tab.focus();
  await page.keyboard.press("Tab");
  while (!(await review.grid.evaluate((it) => it.contains(document.activeElement))))
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(app.profile.getByRole("heading", { level: 2 })).toContainText("Bản mẫu");
  await expect(app.profile.getByRole("region", { name: "Vì sao" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the review stands beside the table, its filters behind one button", async ({ app, page }) => {
    const review = new ReviewDriver(page);
    await app.openMap(SAMPLE);
    await expect(review.grid).toBeVisible();
    await page.getByRole("button", { name: "Lọc danh sách" }).tap();
    await review.filter("Lọc theo kết luận").selectOption("Chưa kết luận được");
    await page.keyboard.press("Escape");
    await expect(review.counts).toContainText("228 trong 956 dòng");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test("on a small laptop the filters leave the list its rows", async ({ app, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const review = new ReviewDriver(page);
  await app.openMap(SAMPLE);
  await expect(review.rows.nth(2).getByRole("rowheader")).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Lọc danh sách" }).click();
  const filters = page.getByRole("dialog", { name: "Lọc danh sách" });
  const overflow = await filters.evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await filters.getByLabel("Lọc theo kết luận").selectOption("Chưa kết luận được");
  await page.keyboard.press("Escape");
  await expect(review.counts).toContainText("228 trong 956 dòng");
});
