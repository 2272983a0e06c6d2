import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { FAULTY_FILE, ImportDriver } from "./support/importDialog";

test.use({ viewport: { width: 390, height: 844 } });

test("on a phone columns and findings stand below each other, and nothing runs off to the side", async ({
  app,
  page,
}) => {
  const driver = new ImportDriver(page);
  await app.openMap();
  await driver.open();
  await driver.choose({ name: "danh-sach-ban.csv", content: FAULTY_FILE });
  await driver.dialog.getByText(/^Các cột đã hiểu/).click();
  await expect(driver.meaning("communeCode")).toBeVisible();
  expect(await sidewaysScrollers(driver)).toEqual([]);
  await driver.check();
  await expect(driver.results.nth(1)).toContainText("03394");
  const cells = driver.results.nth(1).getByRole("cell");
  const [row, remedy] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
  expect(remedy?.y).toBeGreaterThan(row?.y ?? Number.POSITIVE_INFINITY);
  expect(await sidewaysScrollers(driver)).toEqual([]);
  await expectAccessible(page, [".import"]);
});

/** Boxes of the dialog that are wider inside than outside. */
function sidewaysScrollers({ dialog }: ImportDriver): Promise<string[]> {
  return dialog.evaluate((element) =>
    [...element.querySelectorAll(".import-body, .import-scroller, .import-table, td")]
      .filter((it) => it.scrollWidth > it.clientWidth)
      .map((it) => it.className),
  );
}
