import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";

/** Opens a profile and waits until all that is loaded for it is there. */
async function openProfile(app: App, query: string): Promise<void> {
  await app.page.goto(query);
  await expect(app.profile).toContainText("đường chim bay");
  await expect(app.profile.getByRole("region", { name: "Vì sao" })).toBeVisible();
  await expect(app.profile.getByRole("heading", { name: "Nguồn số liệu" })).toBeVisible();
}

test.describe("the profile of a commune", () => {
  test("names the nearest national road, where from it is measured, and what that rests on", async ({
    app,
  }) => {
    await openProfile(app, "?unit=03394");
    await expect(app.profile).toContainText("QL.4D – 11,3 km đường chim bay");
    await expect(app.profile).toContainText("Tính từ điểm giữa địa bàn, không phải trụ sở");
    await expect(app.profile).toContainText("OpenStreetMap, 06/8/2021");
  });

  test("says that a distance could not be opened, and shows the rest", async ({ app, page }) => {
    await page.route("**/nearest-roads.json", (route) => route.fulfill({ status: 404 }));
    await page.goto("?unit=03394");
    await expect(app.profile.locator("[data-fact=road]")).toContainText("không mở được");
    await expect(app.profile).toContainText("255,91 km²");
  });

  test("folds out a criterion to its rows with agencies and thresholds", async ({ app }) => {
    await openProfile(app, "?unit=03394");
    const row = app.profile.getByText("Tỷ lệ hộ có đăng ký trực tiếp", { exact: false });
    await expect(row).toBeHidden();
    await app.profile.getByText("2. Hạ tầng kinh tế - xã hội").click();
    await expect(row).toBeVisible();
    await expect(app.profile).toContainText("Chủ trì: Sở Công Thương");
    await expect(app.profile).toContainText("Ngưỡng: tỷ lệ đường xã đạt chuẩn theo quy hoạch đạt 100%");
    await expect(app.profile).toContainText("Phụ lục III không ghi ngưỡng");
    await app.profile.getByText("2. Hạ tầng kinh tế - xã hội").click();
    await expect(row).toBeHidden();
  });

  test("unfolds all 45 rows at once and folds them again", async ({ app }) => {
    await openProfile(app, "?unit=03394");
    const rows = app.profile.locator(".indicators > li:visible");
    await app.profile.getByRole("button", { name: "Mở cả 10 tiêu chí" }).click();
    await expect(rows).toHaveCount(45);
    await app.profile.getByRole("button", { name: "Thu gọn cả 10 tiêu chí" }).click();
    await expect(rows).toHaveCount(0);
  });

  test("opens criteria with the keyboard", async ({ app, page }) => {
    await openProfile(app, "?unit=03394");
    await app.profile.locator("summary", { hasText: "4. Đào tạo" }).focus();
    await page.keyboard.press("Enter");
    await expect(app.profile.getByText("Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ")).toBeVisible();
  });

  test("says of each criterion what is met and that it is made up", async ({ app }) => {
    await openProfile(app, "?unit=03466&data=sample");
    const three = app.profile.locator("summary", { hasText: "3. Phát triển kinh tế nông thôn" });
    await expect(three).toContainText("Chưa đạt");
    await expect(three).toContainText("7 đạt · 3 chưa đạt · Số liệu mẫu");
  });

  test("does not apply criteria to a ward", async ({ app }) => {
    await openProfile(app, "?unit=03388");
    await expect(app.profile.locator(".criterion summary").first()).toContainText("Không áp dụng");
  });

  test("lists zones and sites of the area", async ({ app }) => {
    await openProfile(app, "?unit=03394");
    await expect(app.profile.getByRole("button", { name: /Mắc ca: Thèn Sin/ })).toBeVisible();
  });

  test("gives figures of former units as parts, with date", async ({ app }) => {
    await openProfile(app, "?unit=03394");
    await expect(app.profile).toContainText("Phần: Sin Suối Hồ (đơn vị cũ)");
    await expect(app.profile.locator("[data-fact=income]")).toContainText("chưa có");
  });

  test("ends with each document once, and every number leads to one", async ({ app }) => {
    await openProfile(app, "?unit=03394");
    const list = app.profile.locator(".sources li");
    const titles = await list.allInnerTexts();
    expect(new Set(titles).size).toBe(titles.length);
    const numbers = await list.locator(".source-ref").allTextContents();
    const used = await app.profile.locator(":not(.sources li) > .source-ref").allTextContents();
    expect([...new Set(used)].sort()).toEqual([...numbers].sort());
  });
});

test.describe("print", () => {
  const pages = async (app: App) => {
    const pdf = await app.page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString("latin1");
    return {
      count: text.match(/\/Type\s*\/Page\b/g)?.length,
      size: /\/MediaBox \[([^\]]*)\]/
        .exec(text)?.[1]
        ?.split(" ")
        .map((it) => Math.round(Number(it))),
    };
  };

  /** with most figures; with most zones, made up; a ward */
  for (const query of ["?unit=03394", "?unit=03466&data=sample", "?unit=03388"]) {
    test(`${query} is one page A4`, async ({ app }) => {
      await openProfile(app, query);
      await app.profile.getByRole("button", { name: "Mở cả 10 tiêu chí" }).click();
      expect(await pages(app)).toEqual({ count: 1, size: [0, 0, 595, 842] });
    });
  }

  test.describe("from a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test("is the same one page", async ({ app }) => {
      await openProfile(app, "?unit=03394");
      expect(await pages(app)).toEqual({ count: 1, size: [0, 0, 595, 842] });
    });
  });

  test("a made-up village is one page A4", async ({ app, page }) => {
    await page.goto("?level=village&data=sample&unit=03439-s007");
    await expect(app.profile).toContainText("Nguồn số liệu");
    expect((await pages(app)).count).toBe(1);
  });

  test("leaves the page on the screen as it was", async ({ app }) => {
    await app.openMap("?unit=03394");
    const drawing = await app.canvas.elementHandle();
    await pages(app);
    expect(await drawing?.evaluate((it) => it.isConnected)).toBe(true);
    await expect(app.table).toBeVisible();
  });

  test("holds the profile alone, with its place in the province and the notice", async ({ app, page }) => {
    await openProfile(app, "?unit=03394");
    await page.emulateMedia({ media: "print" });
    await expect(
      page.getByRole("img", { name: "Vị trí của Xã Sin Suối Hồ trong tỉnh Lai Châu" }),
    ).toBeVisible();
    await expect(app.profile.getByText("Bản đồ tham khảo.", { exact: false })).toBeVisible();
    await expect(app.profile).toContainText("Chủ trì: Sở Xây dựng");
    await expect(app.table).toBeHidden();
    await expect(app.search).toBeHidden();
    await expect(app.profile.getByText("SỐ LIỆU MẪU", { exact: true })).toBeHidden();
  });

  test("marks a sheet with made-up figures across", async ({ app, page }) => {
    await openProfile(app, "?unit=03466&data=sample");
    await page.emulateMedia({ media: "print" });
    await expect(app.profile.getByText("SỐ LIỆU MẪU", { exact: true })).toBeVisible();
  });

  test("its button asks the browser to print", async ({ app, page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "true");
    });
    await openProfile(app, "?unit=03394");
    await app.profile.getByRole("button", { name: "In hồ sơ" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-printed", "true");
  });
});

test("an unfolded profile with made-up results: nothing that axe objects to", async ({ app, page }) => {
  await openProfile(app, "?unit=03466&data=sample");
  await app.profile.getByRole("button", { name: "Mở cả 10 tiêu chí" }).click();
  await expectAccessible(page);
});
