import { type App, expect, test } from "./support/app";

test.beforeEach(async ({ app, page }) => {
  await page.goto("./");
  await expect(app.summary).toContainText("32 trong 36");
});

/** The hit that says all of these. */
function hit(app: App, ...said: string[]) {
  return said.reduce((hits, it) => hits.filter({ hasText: it }), app.page.getByRole("option"));
}

test("“nam cha” finds two former communes that only an accent keeps apart", async ({ app }) => {
  await app.search.fill("nam cha");
  await expect(hit(app, "Nậm Chà", "nay thuộc Xã Mường Mô")).toBeVisible();
  await expect(hit(app, "Nậm Cha", "nay thuộc Xã Nậm Tăm")).toBeVisible();
});

test("a code that was used twice finds both of its bearers", async ({ app }) => {
  await app.search.fill("03405");
  await expect(hit(app, "Tả Lèng", "mã 03405 (từ 01/7/2025)")).toBeVisible();
  await expect(hit(app, "Giang Ma", "mã 03405 (trước 01/7/2025)")).toBeVisible();
});

for (const typed of ["doan ket", "Đoàn Kết", "Đoàn Kết".normalize("NFD")]) {
  test(`“${typed}” (${typed.length} characters) finds the ward first`, async ({ app, page }) => {
    await app.search.fill(typed);
    await expect(page.getByRole("option").first()).toContainText("Phường Đoàn Kết");
  });
}

test("a hit is chosen with the keyboard alone", async ({ app, page }) => {
  await app.search.focus();
  await page.keyboard.type("sin suoi ho");
  await expect(page.getByRole("option").first()).toContainText("Sin Suối Hồ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(app.profile.getByRole("heading", { name: "Xã Sin Suối Hồ" })).toBeVisible();
  expect(app.parameter("unit")).toBe("03394");
});

test("a former commune opens the one that it became part of", async ({ app }) => {
  await app.search.fill("giang ma");
  await hit(app, "Giang Ma", "nay thuộc Xã Tả Lèng").first().click();
  await expect(app.profile.getByRole("heading", { name: "Xã Tả Lèng" })).toBeVisible();
  expect(app.parameter("unit")).toBe("03405");
});

test("the list of hits has a Vietnamese name", async ({ app, page }) => {
  await app.search.fill("than");
  await expect(page.getByRole("listbox", { name: "Tìm xã, bản" })).toBeVisible();
});

test("what is not found is said in a sentence", async ({ app, page }) => {
  await app.search.fill("zzzz");
  await expect(page.getByText("Không tìm thấy.")).toBeVisible();
  await expect(page.getByRole("option").filter({ hasText: /Xã|Phường/ })).toHaveCount(0);
});
