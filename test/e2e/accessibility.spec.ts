import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";

/** Each with what its summary says once its data are there; axe needs the page, not the painted map. */
const VIEWS = {
  "the commune map": { query: "./", said: "32 trong 36" },
  "villages without a published list": { query: "?level=village", said: "564/956" },
  "villages of the sample": { query: "?level=village&data=sample", said: "564 trong 956" },
  "an open profile": { query: "?unit=03405", said: "Đang chọn Tả Lèng" },
  "attainment without published results": { query: "?theme=attainment", said: "Chưa công bố" },
  "attainment of the sample": { query: "?theme=attainment&data=sample", said: "36 trong 36" },
  English: { query: "?lang=en&unit=03394", said: "32 of 36" },
  "an address with unknown values": { query: "?theme=hoa&mau=xanh", said: "32 trong 36" },
};

async function open(app: App, { query, said }: { query: string; said: string }): Promise<void> {
  await app.page.goto(query);
  await expect(app.summary).toContainText(said);
  await expect(app.canvas).toBeVisible();
}

for (const [name, view] of Object.entries(VIEWS)) {
  test(`${name}: nothing that axe objects to`, async ({ app, page }) => {
    await open(app, view);
    await expectAccessible(page);
  });
}

test("an open list of hits: nothing that axe objects to", async ({ app, page }) => {
  await page.goto("./");
  await expect(app.summary).toContainText("32 trong 36");
  await app.search.fill("nam");
  await expect(page.getByRole("option").first()).toBeVisible();
  // while the list is open the rest of the page is hidden from screen readers: it is no page to judge
  await expectAccessible(page, ["[role=combobox]", "[role=listbox]"]);
});

test.describe("dark", () => {
  test.use({ colorScheme: "dark" });

  for (const name of [
    "an open profile",
    "villages of the sample",
    "attainment without published results",
  ] as const) {
    test(`${name} in the dark: nothing that axe objects to`, async ({ app, page }) => {
      await open(app, VIEWS[name]);
      await expectAccessible(page);
    });
  }
});

test.describe("phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const panel of ["Chuyên đề", "Bảng", "Hồ sơ"]) {
    test(`the sheet “${panel}”: nothing that axe objects to`, async ({ app, page }) => {
      await page.goto("?unit=03405");
      await page.getByRole("tab", { name: panel, exact: true }).click();
      await expect(page.getByRole("tabpanel").first()).toBeVisible();
      await expect(app.summary).toContainText("32 trong 36");
      await expectAccessible(page);
    });
  }
});

test("the theme is changed with the keyboard alone", async ({ app, page }) => {
  await page.goto("./");
  await expect(app.summary).toContainText("32 trong 36");
  const current = app.theme("Mức độ khó khăn");
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(current).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(app.theme("Tỷ lệ hộ nghèo")).toHaveAttribute("aria-selected", "true");
  await expect(app.summary).toContainText("Tỷ lệ hộ nghèo");
});

test("focus is seen wherever the Tab key stops", async ({ app, page }) => {
  await page.goto("?unit=03405");
  await expect(app.profile).toBeVisible();
  const stops = new Map<string, boolean>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const [stop, isSeen] = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return ["", true] as const;
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      // a switch and a radio button lie hidden in the label that shows their focus
      // and a cell of the table shows that of the button in it
      const shown = [element, element.closest("label"), element.parentElement, element.closest("td, th")];
      const marked = shown.some((it) => {
        if (it === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      });
      return [`${element.tagName} ${name.trim().slice(0, 40)}`, marked] as const;
    });
    if (stop === "") break;
    stops.set(stop, isSeen);
  }
  expect(stops.size).toBeGreaterThan(15);
  expect([...stops].filter(([, isSeen]) => !isSeen).map(([stop]) => stop)).toEqual([]);
});
