import { PALETTE } from "../../styles/palette";
import { expect, test } from "./support/app";
import { findCommune } from "./support/builtData";

const BINH_LU = findCommune("Bình Lư").labelPoint;
const SIN_SUOI_HO = findCommune("Sin Suối Hồ").labelPoint;
const CAMERA = "#10/22.42/103.47";

test.describe("selection", () => {
  test("a row of the table opens the profile and writes the address", async ({ app, page }) => {
    await page.goto("./");
    await app.unit("Xã Bình Lư").click();
    await expect(app.profile.getByRole("heading", { name: "Xã Bình Lư" })).toBeVisible();
    await expect(app.summary).toContainText("Đang chọn Bình Lư");
    expect(app.parameter("unit")).toBe("03390");
  });

  test("a press on the map selects the commune under it", async ({ app }) => {
    await app.openMap(CAMERA);
    await app.canvas.click({ position: await app.pixelAt(BINH_LU) });
    await expect(app.profile.getByRole("heading", { name: "Xã Bình Lư" })).toBeVisible();
    await expect(app.unit("Xã Bình Lư")).toHaveAttribute("aria-pressed", "true");
    expect(app.parameter("unit")).toBe("03390");
  });

  test("an address opens its unit, and a reload keeps it", async ({ app, page }) => {
    await page.goto("?unit=03394");
    await expect(app.profile.getByRole("heading", { name: "Xã Sin Suối Hồ" })).toBeVisible();
    await expect(app.unit("Xã Sin Suối Hồ")).toHaveAttribute("aria-pressed", "true");
    await page.reload();
    await expect(app.profile.getByRole("heading", { name: "Xã Sin Suối Hồ" })).toBeVisible();
  });

  test("the back button undoes one choice after the other", async ({ app, page }) => {
    await page.goto("./");
    await app.unit("Xã Bình Lư").click();
    await app.theme("Mật độ dân số").click();
    await expect(app.summary).toContainText("Mật độ dân số");
    await page.goBack();
    await expect(app.summary).toContainText("32 trong 36");
    await expect(app.profile).toBeVisible();
    await page.goBack();
    await expect(app.profile).toBeHidden();
    expect(new URL(page.url()).search).toBe("");
  });

  test("the profile tells a commune's code, former units and decision", async ({ app, page }) => {
    await page.goto("?unit=03405");
    await expect(app.profile).toContainText("03405");
    await expect(app.profile).toContainText("Giang Ma");
    await expect(app.profile).toContainText("Quyết định 113/QĐ-UBND");
    await expect(app.profile).toContainText("128,36 km²");
    await expect(app.profile).toContainText("12.628 người");
  });

  test("closing the profile lets go of the unit", async ({ app, page }) => {
    await page.goto("?unit=03394");
    await app.profile.getByRole("button", { name: "Đóng hồ sơ" }).click();
    await expect(app.profile).toBeHidden();
    expect(app.parameter("unit")).toBeNull();
  });
});

test.describe("filters", () => {
  test("a pressed class of the legend stays alone, and comes back when pressed again", async ({ app }) => {
    await app.openMap(CAMERA);
    const { extreme, notListed } = PALETTE.light;
    const colours = async () => (await app.patchesAt([SIN_SUOI_HO, BINH_LU])).map((it) => it.colour);
    await app.legendRow("Không thuộc danh sách 32 xã").click();
    await expect(app.rows).toHaveCount(4);
    await expect(app.summary).toContainText("Đang chỉ xem Không thuộc danh sách 32 xã: 4 đơn vị");
    await expect.poll(async () => (await colours())[0]).not.toBe(extreme.fill);
    expect((await colours())[1]).toBe(notListed.fill);
    await app.legendRow("Không thuộc danh sách 32 xã").click();
    await expect(app.table).toHaveAttribute("aria-rowcount", "39");
    await expect.poll(colours).toEqual([extreme.fill, notListed.fill]);
  });

  test("the table is narrowed to a commune and to a class", async ({ app, page }) => {
    await page.goto("./");
    await page.getByLabel("Lọc theo xã").selectOption("Bình Lư");
    await expect(app.rows).toHaveText([/Xã Bình Lư/]);
    await page.getByRole("button", { name: "Xoá bộ lọc" }).click();
    await page.getByLabel("Lọc theo phân loại").selectOption("Phường, ngoài diện xét 36 xã");
    await expect(app.rows).toHaveText([/Phường Đoàn Kết/, /Phường Tân Phong/]);
  });
});

test.describe("table", () => {
  test("a column head sorts, and again the other way round", async ({ app, page }) => {
    await page.goto("./");
    const head = app.table.getByRole("columnheader", { name: "Mã" });
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await expect(app.rows.first()).toContainText("03388");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await expect(app.rows.first()).toContainText("03640");
  });

  test("units without a value come last whichever way a column is sorted", async ({ app, page }) => {
    await page.goto("?theme=poverty");
    const head = app.table.getByRole("columnheader", { name: "Giá trị" });
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await expect(app.rows.first()).toContainText("Xã Tân Uyên");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await expect(app.rows.first()).toContainText("Xã Lê Lợi");
    await expect(app.rows.nth(3)).toContainText("chưa có");
  });
});

test("the other language has names, numbers and address of its own", async ({ app, page }) => {
  await page.goto("?unit=03394");
  await expect(app.profile).toContainText("255,91 km²");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("complementary", { name: "Profile" })).toContainText("255.91 km²");
  await expect(page.getByRole("status", { name: "Map summary" })).toContainText("32 of 36");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(app.parameter("lang")).toBe("en");
});
