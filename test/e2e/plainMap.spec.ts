import { chromiumFlags } from "../run/chromium.mjs";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { findCommune } from "./support/builtData";
import { cameraOf } from "./support/projection";

const BINH_LU = findCommune("Bình Lư").labelPoint;
const THU_LUM = findCommune("Thu Lũm");
const NOTE = "Bản đồ dạng đơn giản: máy này không có WebGL 2";

// shapes are painted by the processor, as on a machine without graphics
const executablePath = process.env.CHROMIUM_PATH ?? "";
test.use({ launchOptions: { executablePath, args: [...chromiumFlags(), "--disable-gpu-rasterization"] } });

/** Runs in the page. */
function refuseWebgl2(): void {
  const getContext = HTMLCanvasElement.prototype.getContext;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === "webgl2" ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    },
  });
}

test.describe("without WebGL2", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(refuseWebgl2);
  });

  test("the map is moved, pressed, drilled into and asked for other themes and layers", async ({
    app,
    page,
  }) => {
    await app.openMap("#9.2/22.31/103.18");
    await expect(app.map.getByRole("note")).toContainText(NOTE);
    await expectAccessible(page);

    const camera = () => cameraOf(page.url());
    await app.map.getByRole("button", { name: "Phóng to" }).click();
    await expect.poll(() => camera()?.zoom).toBe(10.2);
    await app.canvas.press("-");
    await expect.poll(() => camera()?.zoom).toBe(9.2);
    await app.canvas.press("ArrowRight");
    await expect.poll(() => camera()?.lng).toBeGreaterThan(103.2);
    await app.canvas.hover();
    await page.mouse.wheel(0, -200);
    await expect.poll(() => camera()?.zoom).toBeGreaterThan(9.3);
    const box = await app.canvas.boundingBox();
    if (box === null) throw new Error("the map is not on the page");
    const before = camera()?.lat ?? 0;
    await page.mouse.move(box.x + 300, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 250, box.y + 180, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => camera()?.lat).toBeGreaterThan(before);
    await expect(app.profile).toBeHidden();

    // a press chooses the unit that lies there
    const { x, y } = await app.pixelAt(BINH_LU);
    await page.mouse.click(box.x + x, box.y + y + 14);
    await expect(app.profile.getByRole("heading", { name: "Xã Bình Lư" })).toBeVisible();

    // another theme colours the same shapes
    const shape = app.map.locator('[data-unit="03390"]');
    const path = await shape.getAttribute("d");
    const fill = await shape.getAttribute("fill");
    await app.theme("Mật độ dân số").click();
    await expect(shape).not.toHaveAttribute("fill", fill ?? "");
    await expect(shape).toHaveAttribute("d", path ?? "");
    const resettlement = page.getByRole("switch", { name: "Tái định cư", exact: true });
    await page.locator("label", { has: resettlement }).click();
    await expect(app.map.locator("[data-icon]").first()).toBeVisible();

    // search brings another commune into view
    await app.search.fill("thu lum");
    await page.getByRole("option").first().click();
    await expect(app.profile.getByRole("heading", { name: "Xã Thu Lũm" })).toBeVisible();
    await expect.poll(() => Math.abs((camera()?.lng ?? 0) - THU_LUM.labelPoint[0])).toBeLessThan(0.2);

    // the villages of the sample, each an area of its own
    await app.turnSample("on");
    await app.chooseLevel("Bản");
    await expect(app.map.locator('[data-unit*="-s"]').first()).toBeAttached();
    await app.waitForPicture();
    app.expectQuiet();
  });

  test("a phone has the whole map, its buttons and the reason in sight", async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await app.openMap();
    await expect(app.map.getByRole("note")).toBeInViewport();
    const names = app.map.locator('[data-layer="names"]');
    await expect(names).toContainText("Mường Tè");
    await expectAccessible(page);
  });
});

test.describe("without WebGL2, under two fingers", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the map follows a pinch and keeps what lies between the fingers", async ({ app, page, context }) => {
    await page.addInitScript(refuseWebgl2);
    await app.openMap("#9/22.31/103.18");
    const box = await app.canvas.boundingBox();
    if (box === null) throw new Error("the map is not on the page");
    const middle = { x: box.x + box.width / 2, y: box.y + 200 };
    const session = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", gap: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd"
            ? []
            : [-1, 1].map((side, id) => ({ x: middle.x + (side * gap) / 2, y: middle.y, id })),
      });
    await touch("touchStart", 60);
    for (const gap of [70, 80, 90, 100, 110, 120]) await touch("touchMove", gap);
    await touch("touchEnd", 0);
    // twice as far apart, a zoom level nearer; less what the fingers move before they count as moving
    await expect.poll(() => cameraOf(page.url())?.zoom).toBeGreaterThan(9.6);
    expect(cameraOf(page.url())?.zoom).toBeLessThanOrEqual(10.05);
    expect(cameraOf(page.url())?.lng).toBeCloseTo(103.18, 1);
    await expect(app.profile).toBeHidden();
  });
});

test("a lost context is bridged by the plain map, and the view is kept when it is back", async ({
  app,
  page,
}) => {
  await app.openMap("?theme=density#9.2/22.31/103.18");
  const lose = await page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>(".maplibregl-canvas")
      ?.getContext("webgl2")
      ?.getExtension("WEBGL_lose_context"),
  );
  await lose.evaluate((it) => it?.loseContext());
  await expect(app.map.getByRole("note")).toContainText("máy hết bộ nhớ đồ hoạ");
  await app.waitForPicture();
  await app.canvas.press("ArrowRight");
  await expect.poll(() => cameraOf(page.url())?.lng).toBeGreaterThan(103.2);
  const moved = cameraOf(page.url());

  await lose.evaluate((it) => it?.restoreContext());
  await expect(app.map.getByRole("note")).toBeHidden();
  await app.waitForPicture();
  expect(cameraOf(page.url())).toEqual(moved);
  expect(app.parameter("theme")).toBe("density");
  await app.canvas.press("ArrowRight");
  await expect.poll(() => cameraOf(page.url())?.lng).toBeGreaterThan(moved?.lng ?? 0);
});
