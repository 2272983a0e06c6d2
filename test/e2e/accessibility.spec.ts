import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";

const VIEWS = {
  "the commune map": "",
  "villages without a published list": "?level=village",
  "villages of the sample": "?level=village&data=sample",
  "an open profile": "?unit=03405",
  "attainment without published results": "?theme=attainment",
  "attainment of the sample": "?theme=attainment&data=sample",
  English: "?lang=en&unit=03394",
  "an address with unknown values": "?theme=hoa&mau=xanh",
};

for (const [name, query] of Object.entries(VIEWS)) {
  test(`${name}: nothing that axe objects to`, async ({ app, page }) => {
    await app.openMap(query);
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

  for (const query of ["?unit=03405", "?level=village&data=sample", "?theme=attainment"]) {
    test(`“${query}” in the dark: nothing that axe objects to`, async ({ app, page }) => {
      await app.openMap(query);
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
      await expect(page.getByRole("tabpanel")).toBeVisible();
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
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(app.theme("Mật độ dân số")).toHaveAttribute("aria-selected", "true");
  await expect(app.summary).toContainText("Mật độ dân số");
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
      const shown = [element, element.closest("label"), element.parentElement];
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
