import { PALETTE } from "../../styles/palette";
import { expect, test } from "./support/app";
import { findCommune } from "./support/builtData";

const LISTED = findCommune("Sin Suối Hồ").labelPoint;
const NOT_LISTED = findCommune("Bình Lư").labelPoint;
const WARD = findCommune("Tân Phong").labelPoint;
/** Shows the three of them, and next to nothing of the ground but their fills. */
const CAMERA = "#10/22.42/103.47";

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test(`each commune is painted in the colour of its class, ${scheme}`, async ({ app }) => {
      await app.openMap(CAMERA);
      const patches = await app.patchesAt([LISTED, NOT_LISTED, WARD]);
      const { extreme, notListed, notApplicable } = PALETTE[scheme];
      expect(patches.map((it) => it.colour)).toEqual([extreme.fill, notListed.fill, notApplicable.fill]);
    });
  });
}

test("another theme paints the same communes anew", async ({ app }) => {
  await app.openMap(CAMERA);
  await app.theme("Mật độ dân số").click();
  // 63.8, 107 and 341 people per square kilometre
  const expected = (["density-3of5", "density-4of5", "density-5of5"] as const).map(
    (key) => PALETTE.light[key].fill,
  );
  await expect
    .poll(async () => (await app.patchesAt([LISTED, NOT_LISTED, WARD])).map((it) => it.colour))
    .toEqual(expected);
});

test("a commune of which nothing is published is hatched", async ({ app }) => {
  const beside: [number, number] = [NOT_LISTED[0], NOT_LISTED[1] + 0.015];
  await app.openMap(CAMERA);
  const [known] = await app.patchesAt([beside], 16);
  await app.theme("Tỷ lệ hộ nghèo").click();
  await expect(app.summary).toContainText("Tỷ lệ hộ nghèo");
  await app.waitForPicture();
  const [unknown] = await app.patchesAt([beside], 16);
  const { notListed, missing } = PALETTE.light;
  expect(unknown?.colour).toBe(missing.fill);
  expect(unknown?.share(missing.fill)).toBeLessThan((known?.share(notListed.fill) ?? 0) - 0.1);
});

test("the map is busy until its picture is complete", async ({ app, page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/boundaries.topo.json", async (route) => {
    await released;
    await route.continue();
  });
  // the load event may wait for what is held here
  await page.goto("./", { waitUntil: "commit" });
  await expect(app.map).toHaveAttribute("aria-busy", "true");
  release();
  await app.waitForPicture();
});

test("the legend counts every class, the missing one included", async ({ app, page }) => {
  await page.goto("./");
  await expect(app.legend.getByRole("listitem")).toHaveText(
    [
      "Đặc biệt khó khăn (khu vực III) 32",
      "Không thuộc danh sách 32 xã 4",
      "Chưa có số liệu 0",
      "Phường, ngoài diện xét 36 xã 2",
    ],
    { useInnerText: true },
  );
});

test("a sentence says what the picture shows, with its document", async ({ app, page }) => {
  await page.goto("./");
  await expect(app.summary).toContainText("32 trong 36 xã đặc biệt khó khăn");
  await expect(app.summary).toContainText("Quyết định 113/QĐ-UBND");
});
