import { expect, test } from "./support/app";
import { findCommune, sampleVillagesOf } from "./support/builtData";
import { cameraOf } from "./support/projection";

const COMMUNE = findCommune("Sin Suối Hồ");
const VILLAGES = sampleVillagesOf(COMMUNE.code);

test("from a commune to its villages, and back to the province", async ({ app, page }) => {
  await page.goto("?data=sample&unit=03394");
  await app.profile.getByRole("button", { name: "Xem các bản" }).click();
  await expect(app.level("Bản")).toBeChecked();
  await expect(app.table).toHaveAttribute("aria-rowcount", String(VILLAGES.length + 1));
  await expect(app.rows.first()).toContainText("Sin Suối Hồ");
  await expect(app.breadcrumb).toContainText("Xã Sin Suối Hồ");

  await app.breadcrumb.getByRole("button", { name: "Tỉnh Lai Châu" }).click();
  await expect(app.level("Xã")).toBeChecked();
  await expect(app.table).toHaveAttribute("aria-rowcount", "39");
  await expect(app.profile).toBeHidden();
});

test("a commune's villages cannot be listed where none is published, and the page says so", async ({
  app,
  page,
}) => {
  await page.goto("?unit=03394");
  await app.profile.getByRole("button", { name: "Xem các bản" }).click();
  await expect(page.getByRole("heading", { name: "Danh sách từng bản chưa được công bố" })).toBeVisible();
  await expect(app.rows).toHaveCount(0);
  await expect(app.profile.getByRole("heading", { name: "Xã Sin Suối Hồ" })).toBeVisible();
});

test("“Phóng tới” brings the commune into the middle of the map", async ({ app, page }) => {
  await app.openMap("?unit=03394");
  await app.profile.getByRole("button", { name: "Phóng tới" }).click();
  await expect.poll(() => cameraOf(page.url())?.zoom ?? 0).toBeGreaterThan(9.5);
  const { lat = 0, lng = 0 } = cameraOf(page.url()) ?? {};
  const [west, south, east, north] = COMMUNE.bbox;
  expect([lng > west, lng < east, lat > south, lat < north]).toEqual([true, true, true, true]);
});

test("a village of the table opens its profile, and the trail leads up to its commune", async ({
  app,
  page,
}) => {
  const [village] = VILLAGES;
  if (village === undefined) throw new Error("no sample village in Sin Suối Hồ");
  await page.goto("?level=village&data=sample&within=03394");
  await app.unit(village.name).click();
  await expect(app.profile.getByRole("heading", { name: village.name })).toBeVisible();
  await expect(app.profile).toContainText("Không có bản thật nào mang tên");
  expect(app.parameter("unit")).toBe(village.id);
  await app.breadcrumb.getByRole("button", { name: "Xã Sin Suối Hồ" }).click();
  await expect(app.profile.getByRole("heading", { name: "Xã Sin Suối Hồ" })).toBeVisible();
});

test("a press on the map selects the village under it", async ({ app }) => {
  const [village] = VILLAGES;
  if (village === undefined) throw new Error("no sample village in Sin Suối Hồ");
  const [lng, lat] = village.position;
  await app.openMap(`?level=village&data=sample#12/${lat}/${lng}`);
  await app.canvas.click({ position: await app.pixelAt(village.position) });
  await expect(app.profile.getByRole("heading", { name: village.name })).toBeVisible();
});

test("going back to the province leaves a plain address", async ({ app, page }) => {
  await app.openMap();
  const plain = page.url();
  await app.unit("Xã Bản Bo").click();
  await app.profile.getByRole("button", { name: "Phóng tới" }).click();
  await expect.poll(() => cameraOf(page.url())).not.toBeNull();
  await app.breadcrumb.getByRole("button", { name: "Tỉnh Lai Châu" }).click();
  await expect(app.profile).toBeHidden();
  await expect.poll(() => page.url()).toBe(plain);
});
