import { PALETTE } from "../../styles/palette";
import { expect, test } from "./support/app";
import { findCommune } from "./support/builtData";
import { cameraOf } from "./support/projection";

const CAMERA = "#10/22.42/103.47";

test("an odd address still shows the picture and names what could not be used", async ({ app }) => {
  await app.openMap("?theme=hoa&level=thon&unit=99999&mau=xanh&v=9");
  await expect(app.summary).toContainText("32 trong 36");
  await expect(app.messages).toContainText("theme không có giá trị “hoa”");
  await expect(app.messages).toContainText("level không có giá trị “thon”");
  await expect(app.messages).toContainText("unit không có giá trị “99999”");
  await expect(app.messages).toContainText("không có tham số “mau”");
  await expect(app.messages).toContainText("phiên bản mới hơn");
  await app.messages.getByRole("button", { name: "Đóng" }).click();
  await expect(app.messages).toBeEmpty();
  app.expectQuiet();
});

test("text from the address is shown as text", async ({ app, page }) => {
  await page.goto(`?theme=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await expect(app.messages).toContainText("“<img src=x onerror=alert(1)>”");
  await expect(app.messages.getByRole("img")).toHaveCount(0);
});

test("a theme of communes falls back from villages, and says so", async ({ app, page }) => {
  await page.goto("?theme=attainment&level=village");
  await expect(app.level("Xã")).toBeChecked();
  await expect(app.messages).toContainText("chỉ có ở cấp xã");
  await expect(app.legendRow("Phường: không áp dụng")).toBeVisible();
});

test("a made-up village is not shown without the sample data", async ({ app, page }) => {
  await page.goto("?level=village&unit=03439-s007");
  await expect(app.messages).toContainText("unit không có giá trị “03439-s007”");
  await expect(app.profile).toBeHidden();
});

test("the camera of an address is kept", async ({ app, page }) => {
  await app.openMap(CAMERA);
  const [patch] = await app.patchesAt([findCommune("Bình Lư").labelPoint]);
  expect(patch?.colour).toBe(PALETTE.light.notListed.fill);
  expect(new URL(page.url()).hash).toBe(CAMERA);
});

test("moving the map writes where it looks", async ({ app, page }) => {
  await app.openMap(CAMERA);
  await app.canvas.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => cameraOf(page.url())?.lng).toBeGreaterThan(103.48);
  expect(cameraOf(page.url())).toMatchObject({ zoom: 10, lat: 22.42 });
});

test("the plain address stays plain, also when the window changes", async ({ app, page }) => {
  await app.openMap();
  const { width: before = 0 } = (await app.canvas.boundingBox()) ?? {};
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(async () => (await app.canvas.boundingBox())?.width).toBeLessThan(before);
  await app.waitForPicture();
  const { pathname, search, hash } = new URL(page.url());
  expect([pathname, search, hash]).toEqual(["/", "", ""]);
});

test("the address of a choice opens the same picture elsewhere", async ({ app, page, context }) => {
  await page.goto("?level=village&data=sample");
  await page.getByLabel("Lọc theo xã").selectOption("Thu Lũm");
  await app.legendRow("Không đặc biệt khó khăn").click();
  const rows = await app.table.getAttribute("aria-rowcount");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("grid", { name: "Bảng số liệu" })).toHaveAttribute(
    "aria-rowcount",
    rows ?? "",
  );
  await expect(other.getByLabel("Lọc theo xã")).toHaveValue("03439");
});
