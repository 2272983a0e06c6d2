import { PALETTE } from "../../styles/palette";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { findCommune } from "./support/builtData";

const CAMERA = "#10/22.42/103.47";

test.describe("columns", () => {
  test("are added and put away, with what they come to and the source of each value", async ({
    app,
    page,
  }) => {
    await page.goto("./");
    await page.getByRole("button", { name: "Chọn cột" }).click();
    const dialog = page.getByRole("dialog", { name: "Chọn cột" });
    await dialog.getByRole("searchbox", { name: "Tìm cột" }).fill("dan so");
    await dialog.locator("label", { hasText: /^Dân số$/ }).click();
    await dialog.getByRole("searchbox", { name: "Tìm cột" }).fill("tinh chat");
    await dialog.locator("label", { hasText: "Tính chất số liệu" }).click();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(app.parameter("columns")).toBe("population,-status");
    await expect(app.table.getByRole("columnheader", { name: "Tính chất số liệu" })).toHaveCount(0);
    const cell = app.rows.filter({ hasText: "Xã Bình Lư" }).getByRole("gridcell", { name: "18.606" });
    await expect(cell).toHaveAttribute("title", /^Chính thức · .+ · 2025/);
    await expect(app.table).toContainText("Tổng 38 dòng");
    await expect(app.table).toContainText("chưa có số liệu: 1 đơn vị");
    await page.goBack();
    await expect(app.table.getByRole("columnheader", { name: "Tính chất số liệu" })).toBeVisible();
  });

  test("of any other theme come with an address", async ({ app, page }) => {
    await page.goto("?columns=poverty,criterion-3,merged-from");
    await expect(app.table.getByRole("columnheader", { name: /Tỷ lệ hộ nghèo/ })).toBeVisible();
    const row = app.rows.filter({ hasText: "Xã Bình Lư" });
    await expect(row).toContainText("Chưa đánh giá");
    await expect(row).toContainText("chưa có");
  });
});

test.describe("order", () => {
  test("by several columns: the heading, and with Shift another", async ({ app, page }) => {
    await page.goto("?columns=population");
    const head = (name: string) => app.table.getByRole("columnheader", { name }).getByRole("button");
    await head("Phân loại").click();
    await head("Phân loại").click();
    await head("Dân số").click({ modifiers: ["Shift"] });
    expect(app.parameter("sort")).toBe("class-desc,population");
    await expect(app.rows.first()).toContainText("Phường Đoàn Kết");
    await expect(app.table.getByRole("columnheader", { name: /Dân số.*thứ tự 2, Tăng dần/ })).toBeVisible();
    await head("Dân số").click({ modifiers: ["Shift"] });
    await expect(app.rows.first()).toContainText("Phường Tân Phong");
    await page.goBack();
    await expect(app.rows.first()).toContainText("Phường Đoàn Kết");
  });

  test("is made without a Shift key in the menu", async ({ app, page }) => {
    await page.goto("./");
    await page.getByRole("button", { name: "Sắp xếp", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Sắp xếp" });
    await dialog.getByLabel("Thêm cột để sắp xếp").selectOption("Mã");
    await dialog.getByRole("button", { name: /Mã: Tăng dần/ }).click();
    await expect(app.rows.first()).toContainText("03640");
    await dialog.getByRole("button", { name: "Thôi sắp xếp theo Mã" }).click();
    await expect(app.rows.first()).toContainText("Xã Bản Bo");
    expect(app.parameter("sort")).toBeNull();
  });
});

test.describe("filters", () => {
  test("by name, without accents: chip, summary and the way back", async ({ app, page }) => {
    await page.goto("./");
    await page.getByRole("searchbox", { name: "Lọc theo tên" }).fill("muong te");
    await expect(app.rows).toHaveText([/Xã Mường Tè/]);
    await expect(app.summary).toContainText("bộ lọc của bảng: 1 đơn vị");
    const chips = page.getByRole("list", { name: "Bộ lọc đang dùng" });
    await expect(chips.getByRole("button")).toHaveText(["Tên có “muong te”"]);
    expect(app.parameter("filter")).toBe("name:muong te");
    await page.goBack();
    await expect(app.table).toHaveAttribute("aria-rowcount", "39");
    await expect(page.getByRole("searchbox", { name: "Lọc theo tên" })).toHaveValue("");
    await page.goForward();
    await chips.getByRole("button", { name: "Bỏ lọc: Tên có “muong te”" }).click();
    await expect(chips).toBeHidden();
    await expect(app.table).toHaveAttribute("aria-rowcount", "39");
  });

  test("by a range and by the kind of value", async ({ app, page }) => {
    await page.goto("?theme=poverty");
    await page.getByRole("button", { name: "Lọc thêm" }).click();
    const dialog = page.getByRole("dialog", { name: "Bộ lọc" });
    await dialog.getByLabel("Từ").fill("10,5");
    await dialog.getByLabel("Từ").press("Enter");
    await expect(app.rows).toHaveText([/Xã Lê Lợi/]);
    expect(app.parameter("filter")).toBe("poverty:10.5..");
    await dialog.getByLabel("Từ").fill("");
    await dialog.getByLabel("Từ").press("Enter");
    await dialog.locator("label", { hasText: "Đã công bố" }).click();
    await expect(app.rows).toHaveCount(3);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Xoá bộ lọc" }).click();
    await expect(app.table).toHaveAttribute("aria-rowcount", "39");
  });

  test("let what they leave out recede on the map", async ({ app }) => {
    const places = ["Sin Suối Hồ", "Bình Lư"].map((it) => findCommune(it).labelPoint);
    await app.openMap(`?filter=name:bình${CAMERA}`);
    const [out, kept] = await app.patchesAt(places);
    expect(out?.colour).not.toBe(PALETTE.light.extreme.fill);
    expect(kept?.colour).toBe(PALETTE.light.notListed.fill);
  });
});

test.describe("copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const clipboard = "navigator.clipboard.readText()";

  test("selected rows go to the clipboard as tab-separated text", async ({ page }) => {
    await page.goto("?theme=poverty&sort=value-desc");
    await page.getByRole("checkbox", { name: "Chọn dòng Xã Lê Lợi" }).click();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(page.getByText("Đã chọn 2 dòng")).toBeVisible();
    await page.keyboard.press("Control+c");
    await expect(page.getByRole("status", { name: "Sao chép" })).toHaveText("Đã sao chép 2 dòng.");
    const lines = String(await page.evaluate(clipboard)).split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]?.split("\t")[3]).toBe("Tỷ lệ hộ nghèo (%)");
    expect(lines[1]?.split("\t").slice(0, 4)).toEqual([
      "Xã Lê Lợi",
      "03487",
      "Từ 20\u00a0% trở lên",
      "27,69",
    ]);
  });

  test("nothing selected: all rows that the filters leave", async ({ page }) => {
    await page.goto("?filter=name:ban bo");
    await page.getByRole("button", { name: "Sao chép" }).click();
    await expect(page.getByRole("status", { name: "Sao chép" })).toHaveText("Đã sao chép 1 dòng.");
    expect(String(await page.evaluate(clipboard)).split("\r\n")).toHaveLength(2);
  });

  test("a browser that does not allow it is said in a sentence", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.goto("./");
    await page.getByRole("button", { name: "Sao chép" }).click();
    await expect(page.getByRole("status", { name: "Sao chép" })).toContainText("không cho sao chép");
  });
});

test.describe("keys", () => {
  test("go from cell to cell, select a unit and rows, also where rows are not drawn", async ({
    app,
    page,
  }) => {
    await page.goto("?level=village&data=sample");
    await expect(app.rows.first()).toBeVisible();
    await app.table.getByRole("columnheader", { name: "Bản" }).getByRole("button").focus();
    await page.keyboard.press("ArrowDown");
    await expect(app.rows.first().getByRole("rowheader").getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Control+End");
    const last = app.table.locator("tr[aria-rowindex='957']");
    await expect(last.getByRole("gridcell").last()).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await expect(last).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(app.profile).toBeVisible();
    expect(app.parameter("unit")).toContain("-s");
    await page.keyboard.press("Control+a");
    await expect(page.getByText("Đã chọn 956 dòng")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText(/Đã chọn/)).toHaveCount(0);
  });

  test("Tab reaches the grid once and leaves it again", async ({ app, page }) => {
    await page.goto("./");
    await page.getByRole("button", { name: "Sao chép" }).focus();
    await page.keyboard.press("Tab");
    await expect(app.unit("Xã Bản Bo")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(app.table.locator(":focus")).toHaveCount(0);
  });
});

test("a row pins its unit for comparison", async ({ app, page }) => {
  await page.goto("./");
  await app.rows.filter({ hasText: "Xã Bình Lư" }).getByRole("button", { name: /Ghim/ }).click();
  expect(app.parameter("compare")).toBe("03390");
});

test("the edge of the drawer is moved with the keys", async ({ app, page }) => {
  await page.goto("./");
  await expect(app.rows.first()).toBeVisible();
  const height = async () => (await app.table.locator("..").boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByRole("separator", { name: "Chiều cao của bảng" }).press("ArrowUp");
  await expect.poll(height).toBeGreaterThan(before + 20);
});

test("the table and what opens from it are accessible", async ({ page }) => {
  await page.goto("?theme=poverty&columns=population,criterion-3&filter=name:b&sort=class,unit-desc");
  await expectAccessible(page);
  for (const name of ["Lọc thêm", "Chọn cột", "Sắp xếp"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, [".table-popover"]);
    await page.keyboard.press("Escape");
  }
});
