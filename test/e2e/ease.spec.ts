import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";

const hint = ({ page }: App) => page.getByRole("region", { name: "Gợi ý" });
const keys = ({ page }: App) => page.getByRole("dialog", { name: "Phím tắt" });

test.describe("the hint of a first visit", () => {
  test("stays until it is closed and never comes back", async ({ app, page }) => {
    await app.openMap();
    await expect(hint(app)).toContainText("Bấm một xã");
    await expectAccessible(page);
    const map = await app.map.boundingBox();
    await hint(app).getByRole("button", { name: "Đóng gợi ý" }).click();
    await expect(hint(app)).toBeHidden();
    await expect(app.canvas).toBeFocused();
    expect(await app.map.boundingBox()).toEqual(map);
    await page.reload();
    await expect(app.summary).toContainText("32 trong 36");
    await expect(hint(app)).toBeHidden();
  });

  test("is not shown to who follows a link", async ({ app, page }) => {
    await page.goto("?theme=density");
    await expect(app.summary).toContainText("Mật độ dân số");
    await expect(hint(app)).toBeHidden();
  });

  test("can be closed where the browser stores nothing", async ({ app, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto("./");
    await hint(app).getByRole("button", { name: "Đóng gợi ý" }).click();
    await expect(hint(app)).toBeHidden();
    app.expectQuiet();
  });
});

test.describe("keys", () => {
  test.beforeEach(async ({ app, page }) => {
    await page.goto("./");
    await expect(app.summary).toContainText("32 trong 36");
  });

  test("“?” lists them, Escape closes the list", async ({ app, page }) => {
    await page.keyboard.press("?");
    await expect(keys(app)).toContainText("Trên bản đồ");
    await expectAccessible(page, ["[role=dialog]"]);
    await page.keyboard.press("Escape");
    await expect(keys(app)).toBeHidden();
  });

  test("a button in the head lists them as well", async ({ app, page }) => {
    await page.getByRole("button", { name: "Phím tắt" }).click();
    await expect(keys(app)).toBeVisible();
    await keys(app).getByRole("button", { name: "Đóng" }).click();
    await expect(keys(app)).toBeHidden();
  });

  test("“/” and Ctrl + K go to the search and type nothing into it", async ({ app, page }) => {
    for (const key of ["/", "Control+k"]) {
      await page.keyboard.press(key);
      await expect(app.search).toBeFocused();
      await expect(app.search).toHaveValue("");
      await app.search.blur();
    }
  });

  test("“m” goes to the map, where arrows move and Enter chooses", async ({ app, page }) => {
    await app.waitForPicture();
    await page.keyboard.press("m");
    await expect(app.canvas).toBeFocused();
    await page.keyboard.press("+");
    await expect.poll(() => new URL(page.url()).hash).not.toBe("");
    await page.keyboard.press("Enter");
    await expect(app.profile).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(app.profile).toBeHidden();
  });

  test("in a field a letter is a letter", async ({ app, page }) => {
    await app.search.focus();
    await page.keyboard.type("m?/");
    await expect(app.search).toHaveValue("m?/");
    // the list of hits hides the page behind it
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox", { name: "Tìm chuyên đề" }).focus();
    await page.keyboard.type("?m");
    await expect(page.getByRole("searchbox", { name: "Tìm chuyên đề" })).toHaveValue("?m");
    await expect(keys(app)).toBeHidden();
  });

  test("those of one character can be turned off, for good", async ({ app, page }) => {
    await page.keyboard.press("?");
    await keys(app).locator("label").click();
    await page.keyboard.press("Escape");
    await expect(keys(app)).toBeHidden();
    await page.reload();
    await expect(app.summary).toContainText("32 trong 36");
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    await expect(app.search).toBeFocused();
    await expect(app.search).toHaveValue("");
    await app.search.blur();
    await page.keyboard.press("?");
    await expect(keys(app)).toBeHidden();
  });
});

test.describe("where nothing is found there is a way back", () => {
  test("a search without hits is cleared by a press", async ({ app, page }) => {
    await page.goto("./");
    await app.search.fill("zzzz");
    await page.getByRole("option", { name: "Xoá chữ đã gõ" }).click();
    await expect(app.search).toHaveValue("");
    await expect(page.getByRole("option", { name: "Xoá chữ đã gõ" })).toBeHidden();
  });

  test("a search for themes without hits is cleared by a press", async ({ app, page }) => {
    await page.goto("./");
    await page.getByRole("searchbox", { name: "Tìm chuyên đề" }).fill("không có chuyên đề này");
    await page.getByRole("button", { name: "Xoá chữ đã gõ" }).click();
    await expect(app.theme("Mức độ khó khăn")).toBeVisible();
  });

  test("a filter of the legend that leaves nothing is lifted there", async ({ app, page }) => {
    await page.goto("?classes=missing");
    await expect(page.getByText("Không có đơn vị nào hợp với bộ lọc.").first()).toBeVisible();
    await page.getByRole("button", { name: "Xem tất cả" }).click();
    await expect(app.table).toContainText("Xã Bản Bo");
  });

  test("a unit that does not exist leads to the search", async ({ app, page }) => {
    await page.goto("?unit=99999");
    await app.messages.getByRole("button", { name: "Tìm xã, bản khác" }).click();
    await expect(app.search).toBeFocused();
  });
});

test.describe("share", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("one press copies the address of what is shown", async ({ app, page }) => {
    await page.goto("?theme=density");
    await app.legendRow("Chưa có số liệu").click();
    await page.getByRole("button", { name: "Chia sẻ" }).click();
    await expect(page.getByRole("status", { name: "Chia sẻ" })).toHaveText("Đã chép đường dẫn.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(copied).toContain("classes=missing");
  });

  test("without a clipboard of the page it is copied all the same", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto("?theme=density");
    await page.getByRole("button", { name: "Chia sẻ" }).click();
    await expect(page.getByRole("status", { name: "Chia sẻ" })).toHaveText("Đã chép đường dẫn.");
  });

  test("a browser that lets nothing be copied is said so, with what to do", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto("?theme=density");
    await page.getByRole("button", { name: "Chia sẻ" }).click();
    await expect(page.getByRole("status", { name: "Chia sẻ" })).toContainText("Hãy chép địa chỉ");
  });
});

test.describe("the back button", () => {
  test("undoes theme, class, commune, overlay and unit, one at a time", async ({ app, page }) => {
    await page.goto("./");
    await app.theme("Mật độ dân số").click();
    await app.legendRow("Chưa có số liệu").click();
    await app.legend.getByRole("button").first().click();
    await page.getByLabel("Lọc theo xã").selectOption("Bình Lư");
    await page.locator("label", { has: page.getByRole("switch", { name: "Chè" }) }).click();
    const steps: string[] = [];
    const search = () => new URL(page.url()).search;
    for (let step = 0; search() !== ""; step++) {
      steps.push(search());
      await page.goBack();
      if (step > 8) break;
    }
    expect(steps.map((it) => it.replace("?theme=density", "").replace("&v=1", ""))).toEqual([
      "&overlays=tea&classes=missing,range-1&within=03390",
      "&classes=missing,range-1&within=03390",
      "&classes=missing,range-1",
      "&classes=missing",
      "",
    ]);
    await expect(app.summary).toContainText("32 trong 36");
    await page.goForward();
    await expect(app.summary).toContainText("Mật độ dân số");
  });

  test("undoes the level with what the level changed", async ({ app, page }) => {
    await page.goto("?unit=03405&classes=extreme");
    await expect(app.profile).toBeVisible();
    await app.chooseLevel("Bản");
    await expect.poll(() => app.parameter("level")).toBe("village");
    await page.goBack();
    await expect(app.level("Xã")).toBeChecked();
    expect(app.parameter("classes")).toBe("extreme");
  });
});
