import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { OfficeDriver } from "./support/office";
import { PlacingDriver } from "./support/placing";
import { expectThumbSized } from "./support/targets";

/** A site that a report names, drawn somewhere in its commune, seen close by. */
const SITE = "?site=ban-pa-sap#10.5/22.276/103.112";
const VILLAGE = "Bản Thử Đặt";

test.describe("a resettlement site", () => {
  test("is moved by keys alone, stays moved after a reload, and goes back", async ({ app, page }) => {
    const [office, placing] = [new OfficeDriver(page), new PlacingDriver(page)];
    await app.openMap(SITE);
    await app.profile.getByRole("button", { name: "Sửa vị trí" }).focus();
    await page.keyboard.press("Enter");
    await expect(placing.pin).toBeFocused();
    const before = await placing.longitude();
    await page.keyboard.press("ArrowRight");
    const near = await placing.longitude();
    expect(near).toBeGreaterThan(before);
    await page.keyboard.press("Shift+ArrowRight");
    const far = await placing.longitude();
    expect((far - near) / (near - before)).toBeGreaterThan(5);
    await expect(placing.readout).toContainText("thuộc Xã Lê Lợi");
    await expectAccessible(page, [".placing-panel", ".placing-bar", ".map-region"]);
    await page.keyboard.press("Enter");
    await expect(app.profile).toContainText("Vị trí do đơn vị nhập");
    await expect(app.profile.getByRole("button", { name: "Sửa vị trí" })).toBeFocused();
    await office.settled();

    await page.reload();
    await app.waitForPicture();
    await expect(app.profile).toContainText("Vị trí do đơn vị nhập");
    await placing.begin("Sửa vị trí");
    expect(await placing.longitude()).toBeCloseTo(far, 5);
    await placing.panel.getByRole("button", { name: "Bỏ vị trí đã nhập" }).click();
    await expect(app.profile).toContainText("Theo điểm dân cư cùng tên");
    app.expectQuiet();
  });

  test("is dragged, refused outside its commune, and left alone by Escape", async ({ app, page }) => {
    const [office, placing] = [new OfficeDriver(page), new PlacingDriver(page)];
    await app.openMap(SITE);
    await placing.begin("Sửa vị trí");
    const before = await placing.latitude();
    const drag = async (x: number, y: number) => {
      // at rest: the bar above the map may still be taking its room
      await placing.pin.hover();
      const box = await placing.pin.boundingBox();
      if (box === null) throw new Error("the pin is not on the page");
      const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(fromX + x, fromY + y, { steps: 4 });
      await page.mouse.up();
    };
    await drag(0, 20);
    expect(await placing.latitude()).toBeLessThan(before);
    await expect(placing.readout).toContainText("thuộc Xã Lê Lợi");
    await drag(250, 0);
    await expect(placing.readout).not.toContainText("Lê Lợi");
    await placing.save();
    await expect(placing.panel.getByRole("alert")).toContainText("Vị trí nằm ngoài ranh giới Lê Lợi");
    await page.keyboard.press("Escape");
    await expect(placing.panel).toBeHidden();
    await expect(app.profile.getByRole("button", { name: "Sửa vị trí" })).toBeFocused();
    await expect(office.bar).toBeHidden();
  });

  test("takes a note, which the change log names it with", async ({ app, page }) => {
    const office = new OfficeDriver(page);
    await app.openMap(SITE);
    await app.profile.getByRole("button", { name: "Thêm ghi chú" }).click();
    await page.getByRole("textbox", { name: "Ghi chú" }).fill("Xã đã xác nhận");
    await office.form("Sửa ghi chú").getByRole("button", { name: "Lưu" }).click();
    await office.menu("Nhật ký thay đổi");
    await expect(office.log.getByRole("row").nth(1)).toContainText("Ghi chú Bản Pá Sập");
  });
});

test.describe("a village", () => {
  test("is added by a press, stands in map, table and log, and is taken back", async ({ app, page }) => {
    const [office, placing] = [new OfficeDriver(page), new PlacingDriver(page)];
    await app.openMap("?unit=03439#10/22.6/102.45");
    await placing.begin("Thêm bản");
    await placing.save();
    await expect(placing.panel.getByRole("alert")).toContainText("Chưa đặt điểm");
    const map = await app.canvas.boundingBox();
    await app.canvas.click({ position: { x: (map?.width ?? 0) / 2, y: (map?.height ?? 0) / 2 } });
    await expect(placing.readout).toContainText("thuộc Xã Thu Lũm");
    await placing.panel.getByLabel("Tên bản").fill(VILLAGE);
    await placing.save();
    await expect(app.profile.getByRole("heading", { name: VILLAGE })).toBeVisible();
    await expect(app.profile).toContainText("Vị trí do đơn vị nhập");
    await expect(app.table.getByRole("row", { name: VILLAGE })).toBeVisible();
    expect(app.parameter("unit")).toBe("03439-001");
    await office.settled();

    await page.reload();
    await app.waitForPicture();
    await expect(app.profile.getByRole("heading", { name: VILLAGE })).toBeVisible();
    await office.menu("Nhật ký thay đổi");
    await expect(office.log.getByRole("row").nth(1)).toContainText(`${VILLAGE} (thêm)`);
    await page.keyboard.press("Escape");

    await placing.begin("Thêm bản");
    await placing.panel.getByLabel("Tên bản").fill(VILLAGE.toUpperCase());
    await expect(placing.panel).toContainText("Xã Thu Lũm đã có bản tên này");
    await page.keyboard.press("Escape");
    await expect(app.profile.getByRole("heading", { name: VILLAGE })).toBeVisible();

    // a box to tick has no steps of its own to take back
    await app.table.getByRole("checkbox").last().focus();
    await page.keyboard.press("Control+z");
    await expect(app.table.getByRole("row", { name: VILLAGE })).toBeHidden();
    expect(app.parameter("unit")).not.toBe("03439-001");
    app.expectQuiet();
  });

  test("is removed again with its note, comes back whole, and stays away after a reload", async ({
    app,
    page,
  }) => {
    const [office, placing] = [new OfficeDriver(page), new PlacingDriver(page)];
    await app.openMap("?unit=03439#10/22.6/102.45");
    await placing.begin("Thêm bản");
    await placing.panel.getByRole("button", { name: "Đặt ở giữa bản đồ" }).click();
    await placing.panel.getByLabel("Tên bản").fill(VILLAGE);
    await placing.save();
    await app.profile.getByRole("button", { name: "Thêm ghi chú" }).click();
    await page.getByRole("textbox", { name: "Ghi chú" }).fill("Ghi nhầm");
    await office.form("Sửa ghi chú").getByRole("button", { name: "Lưu" }).click();
    await expect(app.profile).toContainText("Ghi nhầm");

    const opener = app.profile.getByRole("button", { name: "Xoá bản này" });
    await opener.click();
    const form = office.form("Xoá bản này");
    await expect(form).toContainText(`Xoá “${VILLAGE}” khỏi số liệu của đơn vị? Xoá theo: ghi chú.`);
    await expectAccessible(page, [".profile"]);
    await page.keyboard.press("Escape");
    await expect(form).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(form.getByRole("button", { name: "Xoá" })).toBeFocused();
    await page.keyboard.press("Enter");

    await expect(app.table.getByRole("row", { name: VILLAGE })).toBeHidden();
    await expect(app.profile.getByRole("heading", { name: "Thu Lũm" })).toBeVisible();
    await expect(opener).toBeHidden();
    await expect(office.bar).toContainText("Không còn số liệu nào do đơn vị nhập.");
    await expect(office.undo).toBeFocused();
    await expect(office.undo).toHaveAccessibleDescription(`bỏ ${VILLAGE} và 1 mục khác`);
    await page.keyboard.press("Enter");
    await app.table.getByRole("button", { name: VILLAGE, exact: true }).click();
    await expect(app.profile).toContainText("Ghi nhầm");

    await office.redo.click();
    await expect(app.table.getByRole("row", { name: VILLAGE })).toBeHidden();
    await office.settled();
    await page.reload();
    await app.waitForPicture();
    await expect(app.table.getByRole("row", { name: VILLAGE })).toBeHidden();
    await office.menu("Nhật ký thay đổi");
    await expect(office.log).toContainText(`${VILLAGE} (bỏ)`);
    app.expectQuiet();
  });

  test("is added by typed metres where there is no map", async ({ app, page }) => {
    const placing = new PlacingDriver(page);
    await page.route("**/create*Map-*.js", (route) => route.abort());
    await app.openMap("?unit=03439");
    await placing.begin("Thêm bản");
    await expect(placing.lng).toBeFocused();
    await placing.panel.getByLabel("Tên bản").fill(VILLAGE);
    await placing.lng.fill("443262");
    await placing.lat.fill("2500512");
    await expect(placing.panel.getByLabel("Hệ toạ độ")).toHaveValue("EPSG:9205");
    await expect(placing.readout).toContainText("thuộc Xã Thu Lũm");
    await placing.save();
    await expect(app.profile.getByRole("heading", { name: VILLAGE })).toBeVisible();
  });
});

test("a commune's area class is what a decision says", async ({ app, page }) => {
  const office = new OfficeDriver(page);
  await app.openMap("?unit=03390");
  await app.profile.getByRole("button", { name: "Sửa mức độ khó khăn" }).click();
  const form = office.form("Sửa mức độ khó khăn");
  await form.getByLabel("Giá trị").selectOption("Khu vực II");
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(form.getByRole("alert")).toContainText("cần số văn bản");
  await form.getByLabel("Số văn bản").fill("77/QĐ-UBND");
  await form.getByLabel("Ngày văn bản").fill("2026-11-01");
  await form.getByRole("button", { name: "Lưu" }).click();
  const line = app.profile.locator("[data-fact=difficulty]");
  await expect(line).toContainText("Khu vực II");
  await expect(line).toContainText("77/QĐ-UBND · 01/11/2026");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a site is placed with a finger in the middle of the map", async ({ app, page }) => {
    const placing = new PlacingDriver(page);
    await app.openMap("?unit=03439#10/22.6/102.45");
    await placing.begin("Thêm điểm dân cư");
    await placing.panel.getByRole("button", { name: "Đặt ở giữa bản đồ" }).tap();
    await expect(placing.pin).toBeVisible();
    const before = await placing.latitude();
    await placing.pullWithFinger(0, -12);
    expect(await placing.latitude()).toBeGreaterThan(before);
    await placing.panel.getByLabel("Tên điểm dân cư").fill("Khu tái định cư thử");
    await placing.panel.getByLabel("Tình trạng").selectOption("Đã ổn định");
    await expectAccessible(page);
    await expectThumbSized(page);
    await placing.save();
    await expect(app.profile.getByRole("heading", { name: "Khu tái định cư thử" })).toBeVisible();
    await expect(app.profile).toContainText("Đã ổn định");

    await app.profile.getByRole("button", { name: "Xoá điểm dân cư này" }).tap();
    const form = page.getByRole("form", { name: "Xoá điểm dân cư này" });
    await expect(form).toContainText("Lấy lại được bằng “Hoàn tác”.");
    await expectThumbSized(page);
    await form.getByRole("button", { name: "Xoá" }).tap();
    await expect(app.profile).toBeHidden();
    expect(app.parameter("site")).toBeNull();
    app.expectQuiet();
  });
});
