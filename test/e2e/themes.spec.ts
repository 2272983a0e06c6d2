import { type App, expect, test } from "./support/app";

/** How many units the classes of the legend hold together. */
async function legendSum(app: App): Promise<number> {
  const counts = await app.legend.locator(".legend-count").allTextContents();
  return counts.reduce((sum, it) => sum + Number(it), 0);
}

test.describe("themes", () => {
  test("a row of Annex III is found by its lead agency, without accents, and goes into the address", async ({
    app,
    page,
  }) => {
    await app.openMap("");
    await page.getByRole("searchbox", { name: "Tìm chuyên đề" }).fill("hoi nong dan tinh");
    await app.theme("3.8 Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi").click();
    await expect.poll(() => app.parameter("theme")).toBe("indicator-3.8");
    await expect(app.summary).toContainText("Chưa công bố kết quả");
    await expect(app.legendRow("Chưa đánh giá")).toContainText("36");
    await expect(app.legendRow("Không áp dụng")).toContainText("2");
  });

  test("a search that finds no theme says so", async ({ app, page }) => {
    await app.openMap("");
    await page.getByRole("searchbox", { name: "Tìm chuyên đề" }).fill("không có chuyên đề này");
    await expect(page.getByText("Không có chuyên đề nào khớp.")).toBeVisible();
  });

  test("a criterion counts what the sample data say of its rows", async ({ app }) => {
    await app.openMap("?theme=criterion-2&data=sample");
    await expect(app.summary).toContainText("Tiêu chí 2: Hạ tầng kinh tế - xã hội");
    await expect(app.summary).toContainText("Số liệu mẫu");
    await expect(app.theme("Tiêu chí 2: Hạ tầng kinh tế - xã hội")).toHaveAttribute("aria-selected", "true");
  });

  test("a numeric theme is classed otherwise by choice, and back", async ({ app, page }) => {
    await app.openMap("?theme=density");
    await expect(app.legend.getByRole("listitem")).toHaveCount(6);
    await page.getByRole("combobox", { name: "Cách chia lớp" }).selectOption({ label: "Ngắt tự nhiên" });
    await page.getByRole("combobox", { name: "Số lớp" }).selectOption("3");
    await expect.poll(() => app.parameter("scale")).toBe("natural-3");
    await expect(app.legend.getByRole("listitem")).toHaveCount(4);
    await page.goBack();
    await page.goBack();
    await expect(app.legend.getByRole("listitem")).toHaveCount(6);
  });

  test("income keeps the limits of the Resolution and shows only what is published of whole communes", async ({
    app,
  }) => {
    await app.openMap("?theme=income");
    await expect(app.legendRow("Dưới 28,9")).toContainText("1");
    await expect(app.legendRow("Từ 47,5 trở lên")).toContainText("1");
    await expect(app.legendRow("Chưa có số liệu")).toContainText("36");
  });

  test("each overview theme counts all 38 units, missing and not applicable included", async ({ app }) => {
    await app.openMap("");
    for (const name of [
      "Chỉ tiêu nông thôn mới",
      "Tỷ lệ hộ nghèo",
      "Thu nhập bình quân",
      "Tỷ lệ bản đặc biệt khó khăn",
      "Mật độ dân số",
      "Mức độ khó khăn",
    ]) {
      await app.theme(name).first().click();
      await expect(app.theme(name).first()).toHaveAttribute("aria-selected", "true");
      await expect.poll(() => legendSum(app), name).toBe(38);
    }
  });

  test("each criterion and a row of each is chosen from its group and counts all 38 units", async ({
    app,
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto("./");
    const list = page.getByRole("listbox", { name: "Chuyên đề" });
    await expect(list.getByRole("group")).toHaveCount(11);
    for (let id = 1; id <= 10; id++) {
      await app.theme(`Tiêu chí ${id}: `).click();
      await expect.poll(() => app.parameter("theme")).toBe(`criterion-${id}`);
      await expect(app.summary).toContainText("Chưa công bố");
      expect(await legendSum(app), `criterion ${id}`).toBe(38);
      await list.getByRole("group").nth(id).getByRole("option").nth(1).click();
      await expect.poll(() => app.parameter("theme")).toMatch(new RegExp(`^indicator-${id}(\\.1)?$`));
      expect(await legendSum(app), `first row of criterion ${id}`).toBe(38);
    }
  });

  for (const method of ["quantile", "equal", "natural"]) {
    test(`density in classes by “${method}” counts all 38 units, with the limits said`, async ({
      app,
      page,
    }) => {
      for (const count of [3, 7]) {
        await page.goto(`?theme=density&scale=${method}-${count}`);
        await expect(app.legend.getByRole("listitem")).toHaveCount(count + 1);
        expect(await legendSum(app)).toBe(38);
        await expect(page.getByText(`${count} lớp; mốc tính từ số liệu đang xem`)).toBeVisible();
      }
    });
  }
});
