import { PALETTE } from "../../styles/palette";
import { expect, test } from "./support/app";
import { findCommune } from "./support/builtData";
import { readPatches } from "./support/pixels";

const BINH_LU = findCommune("Bình Lư").labelPoint;

test("without the main file the page says so, and opens when tried again", async ({ app, page }) => {
  await page.route("**/core.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(app.messages.getByRole("alert")).toContainText(
    "Không mở được tệp số liệu chính (core.json). Kiểm tra kết nối mạng rồi thử lại. (không tải được)",
  );
  await expect(app.map).toHaveAttribute("aria-busy", "false");
  await page.unroute("**/core.json");
  await app.messages.getByRole("button", { name: "Thử lại" }).click();
  await expect(app.summary).toContainText("32 trong 36");
  await expect(app.messages).toBeEmpty();
});

test("a main file of another shape is called broken", async ({ app, page }) => {
  await page.route("**/core.json", (route) => route.fulfill({ json: { communes: "none" } }));
  await page.goto("./");
  await expect(app.messages.getByRole("alert")).toContainText("tệp hỏng hoặc sai định dạng");
});

test("broken boundaries leave table, search and profile at work", async ({ app, page }) => {
  await page.route("**/boundaries.topo.json", (route) => route.fulfill({ body: '{"type":"Topology"' }));
  await page.goto("./");
  await expect(app.messages.getByRole("alert")).toContainText("Không mở được ranh giới");
  await expect(app.table).toHaveAttribute("aria-rowcount", "39");
  await app.search.fill("binh lu");
  await page.getByRole("option").first().click();
  await expect(app.profile.getByRole("heading", { name: "Xã Bình Lư" })).toBeVisible();
  // there is nothing more to wait for
  await expect(app.map).toHaveAttribute("aria-busy", "false");
});

test("without the criteria the other themes stay", async ({ app, page }) => {
  await page.route("**/criteria.json", (route) => route.abort());
  await app.openMap();
  await expect(app.messages.getByRole("alert")).toContainText("Không mở được bộ tiêu chí");
  await expect(app.summary).toContainText("32 trong 36");
});

test("sample data that cannot be had leave the published ones, and can be asked for again", async ({
  app,
  page,
}) => {
  await page.route("**/sample/villages.json", (route) => route.fulfill({ status: 500 }));
  await page.goto("?level=village&data=sample");
  await expect(app.messages.getByRole("alert")).toContainText(
    "Bản đồ tiếp tục với số liệu đã công bố. (không tải được)",
  );
  await expect(app.sampleSwitch).not.toBeChecked();
  await expect(app.summary).toContainText("564/956");
  await expect(app.sampleNote).toBeHidden();
  expect(app.parameter("data")).toBeNull();

  await page.unroute("**/sample/villages.json");
  await app.turnSample("on");
  await expect(app.summary).toContainText("564 trong 956");
  await expect(app.messages).toBeEmpty();
});

test("a missing file of the base map takes nothing from the theme", async ({ app, page }) => {
  await page.route("**/basemap/rivers.geojson", (route) => route.fulfill({ status: 404 }));
  await app.openMap("#10/22.42/103.47");
  await expect(app.messages.getByRole("alert")).toContainText("Không mở được một phần nền bản đồ");
  const [patch] = await app.patchesAt([BINH_LU]);
  expect(patch?.colour).toBe(PALETTE.light.notListed.fill);
});

test("without the code of either map the picture stays as a drawing, with table and profile", async ({
  app,
  page,
}) => {
  await page.route("**/create*Map-*.js", (route) => route.abort());
  await app.openMap();
  await expect(app.messages.getByRole("alert").filter({ hasText: "Không mở được bản đồ" })).toBeVisible();
  const box = await app.map.boundingBox();
  const centre = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
  const [patch] = await readPatches(page, app.map, [centre], Math.floor(centre.y) - 2);
  expect(patch?.share(PALETTE.light.extreme.fill)).toBeGreaterThan(0.2);
  expect(patch?.share(PALETTE.light.notListed.fill)).toBeGreaterThan(0.005);
  await app.unit("Xã Bình Lư").click();
  await expect(app.profile.getByRole("heading", { name: "Xã Bình Lư" })).toBeVisible();
});

test("a part that is gone from the server is said, with the way on; what was chosen stays", async ({
  app,
  page,
}) => {
  // before the page opens: the first route of an open page may not yet meet its next request
  await page.route("**/assets/HelpDialog-*.js", (route) => route.fulfill({ status: 404 }));
  await app.openMap("?theme=poverty&unit=03439");
  await page.keyboard.press("?");
  const message = app.messages.getByRole("alert").filter({ hasText: "Một phần của trang không tải được" });
  await expect(message).toContainText("Số liệu đã lưu vẫn còn nguyên");
  // no service worker in this browser: nothing is promised
  await expect(page.getByRole("status", { name: "Dùng khi mất mạng" })).toContainText(
    "Chưa dùng được khi mất mạng",
  );
  await page.unroute("**/assets/HelpDialog-*.js");
  await message.getByRole("button", { name: "Tải lại" }).click();
  await app.waitForPicture();
  await expect(app.profile).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
});
