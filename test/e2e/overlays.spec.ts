import { OVERLAY_PALETTE } from "../../styles/overlayPalette";
import { PALETTE } from "../../styles/palette";
import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";
import { findPlace } from "./support/builtData";

/** The switches, each with the colour of its marks and one of the zones or sites that it draws, if any. */
const OVERLAYS = [
  { name: "Chè", colour: "tea", drawn: "tea-ban-bo-2023" },
  { name: "Quế", colour: "cinnamon", drawn: "cinnamon-bum-nua-2025-03" },
  { name: "Mắc ca", colour: "macadamia", drawn: "macadamia-ban-bo-2023" },
  { name: "Lúa", colour: "rice", drawn: "rice-canh-dong-muong-than-seng-cu-2022-03595" },
  { name: "Cây ăn quả", colour: "fruit", drawn: null },
  { name: "Sâm và dược liệu", colour: "ginseng", drawn: "ginseng-bum-nua-2025-08" },
  { name: "Cá lồng", colour: "cage-fish", drawn: "cage-fish-lai-chau-2017" },
  { name: "Tái định cư", colour: "resettlement", drawn: "ban-cha-di" },
] as const;
const NAMES = OVERLAYS.map((it) => it.name);
const TEA = findPlace("tea-ban-bo-2023");
const SITE = findPlace("ban-cha-di");

const group = (app: App) => app.page.getByRole("group", { name: "Lớp phủ" });

/** The mouse presses the words: the switch itself lies hidden below them. */
async function turn(app: App, name: string, state: "on" | "off"): Promise<void> {
  const toggle = app.page.getByRole("switch", { name, exact: true });
  await group(app).locator("label", { has: toggle }).click();
  await expect(app.overlay(name)).toBeChecked({ checked: state === "on" });
}

test.describe("overlays", () => {
  test("are off at first, and their file is not fetched", async ({ app, page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await app.openMap();
    for (const name of NAMES) await expect(app.overlay(name)).not.toBeChecked();
    expect(asked.filter((it) => it.includes("overlays.json"))).toEqual([]);
    await turn(app, "Chè", "on");
    await app.waitForPicture();
    expect(asked.filter((it) => it.includes("overlays.json"))).toHaveLength(1);
    expect(app.parameter("overlays")).toBe("tea");
    app.expectQuiet();
  });

  test("say what there is, with its date, beside the target", async ({ app, page }) => {
    await page.goto("?overlays=tea,fruit");
    await expect(group(app)).toContainText("Hiện có khoảng 9.000 ha (2025); mục tiêu 2030: trên 10.000 ha");
    await expect(group(app)).toContainText("Chưa có vùng nào được công bố kèm địa điểm");
  });

  for (const { name, colour, drawn } of OVERLAYS) {
    test(`${name}: switched on it says what is known of it and is drawn, or says that nothing can be`, async ({
      app,
      page,
    }) => {
      const place = drawn === null ? null : findPlace(drawn).place;
      const shareOfMark = async () => {
        const [patch] = place === null ? [] : await app.patchesAt([place], 16);
        return patch?.share(OVERLAY_PALETTE.light[colour].fill) ?? 0;
      };
      await app.openMap(place === null ? "" : `#12/${place[1]}/${place[0]}`);
      expect(await shareOfMark()).toBeLessThan(0.01);
      await turn(app, name, "on");
      await app.waitForPicture();
      if (drawn !== null) await expect.poll(shareOfMark).toBeGreaterThan(0.05);
      await expect(page.getByRole("slider", { name: `Độ đậm của ${name}` })).toHaveValue("100");
      const entry = app.overlayEntry(name);
      if (name === "Cây ăn quả") await expect(entry).toContainText("Chưa có vùng nào được công bố");
      else await expect(entry.getByRole("list").first().getByRole("listitem").first()).toBeVisible();
      if (name !== "Tái định cư") await expect(entry).toContainText("mục tiêu");
      app.expectQuiet();
    });
  }

  test("are all named by the address and can be switched off", async ({ app, page }) => {
    await page.goto("?overlays=tea,cinnamon,macadamia,rice,fruit,ginseng,cage-fish,resettlement");
    for (const name of NAMES) await expect(app.overlay(name)).toBeChecked();
    await turn(app, "Tái định cư", "off");
    expect(app.parameter("overlays")).toBe("tea,cinnamon,macadamia,rice,fruit,ginseng,cage-fish");
  });

  test("a zone is drawn over the theme, and pressed it opens its profile", async ({ app, page }) => {
    const [lng, lat] = TEA.place;
    await app.openMap(`?overlays=tea#12/${lat}/${lng}`);
    const inside = [lng + 0.009, lat - 0.006] as const;
    const shareOfClass = async () => {
      const [ground] = await app.patchesAt([inside], 16);
      return ground?.share(PALETTE.light.extreme.fill) ?? 0;
    };
    const underTea = await shareOfClass();
    await turn(app, "Chè", "off");
    await app.waitForPicture();
    // rows of tea lay over the commune's class
    expect(underTea).toBeLessThan((await shareOfClass()) - 0.1);
    await turn(app, "Chè", "on");
    await app.waitForPicture();
    const at = await app.pixelAt(inside);
    await app.canvas.click({ position: at });
    await expect(app.profile).toContainText("832 ha");
    await expect(app.profile).toContainText("Hình minh hoạ đúng diện tích; ranh giới thật chưa được công bố");
    await expect(app.profile).toContainText("Xã Bản Bo");
    expect(app.parameter("zone")).toBe(TEA.id);
    await page.keyboard.press("Escape");
    await expect(app.profile).toBeHidden();
    expect(app.parameter("zone")).toBeNull();
  });

  test("a site is opened by the address and says that today is not known", async ({ app }) => {
    await app.openMap(`?overlays=resettlement&site=${SITE.id}`);
    await expect(app.profile.getByRole("heading", { name: "Bản Chà Dì" })).toBeVisible();
    await expect(app.profile).toContainText("trên 70 hộ");
    await expect(app.profile).toContainText("Sạt lở đất");
    await expect(app.profile).toContainText("Chưa rõ: báo cáo đã cũ hoặc không ghi ngày");
    app.expectQuiet();
  });

  test("a weaker overlay loses its colour, the address keeps how much, and the slider fills no history", async ({
    app,
    page,
  }) => {
    const [lng, lat] = TEA.place;
    await app.openMap(`?overlays=tea#12/${lat}/${lng}`);
    const inside = [lng + 0.009, lat - 0.006] as const;
    const distanceFromClass = async () => {
      const [ground] = await app.patchesAt([inside], 16);
      return ground?.distance(PALETTE.light.extreme.fill) ?? 0;
    };
    const full = await distanceFromClass();
    const entries = await page.evaluate(() => history.length);
    const slider = page.getByRole("slider", { name: "Độ đậm của Chè" });
    await slider.focus();
    await page.keyboard.press("Home");
    await expect(slider).toHaveValue("10");
    expect(app.parameter("opacity")).toBe("tea-10");
    await app.waitForPicture();
    await expect.poll(distanceFromClass).toBeLessThan(full / 3);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.reload();
    await expect(slider).toHaveValue("10");
  });

  test("are put in another order by an arrow, which keeps the focus, and back undoes it", async ({
    app,
    page,
  }) => {
    await app.openMap("?overlays=tea,macadamia,resettlement");
    const rows = page.getByRole("list", { name: "Thứ tự trên bản đồ" }).getByRole("listitem");
    await expect(rows).toHaveText(["Tái định cư", "Mắc ca", "Chè"]);
    await page.getByRole("button", { name: "Đưa Chè lên trên" }).focus();
    await page.keyboard.press("Enter");
    await expect(rows).toHaveText(["Tái định cư", "Chè", "Mắc ca"]);
    await expect(page.getByRole("button", { name: "Đưa Chè lên trên" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rows).toHaveText(["Chè", "Tái định cư", "Mắc ca"]);
    expect(app.parameter("overlays")).toBe("macadamia,resettlement,tea");
    await page.goBack();
    await expect(rows).toHaveText(["Tái định cư", "Chè", "Mắc ca"]);
    app.expectQuiet();
  });

  test("are put in another order by dragging a row up or down", async ({ app, page }) => {
    await app.openMap("?overlays=tea,macadamia,resettlement");
    const rows = page.getByRole("list", { name: "Thứ tự trên bản đồ" }).getByRole("listitem");
    const dragTea = async (place: number) => {
      const grip = rows.filter({ hasText: "Chè" }).locator(".order-grip");
      await grip.scrollIntoViewIfNeeded();
      const [from, to] = [await grip.boundingBox(), await rows.nth(place).boundingBox()];
      if (from === null || to === null) throw new Error("rows have no place on the screen");
      await page.mouse.move(from.x + 20, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + 20, to.y + to.height / 2, { steps: 4 });
      await page.mouse.up();
    };
    await dragTea(0);
    await expect(rows).toHaveText(["Chè", "Tái định cư", "Mắc ca"]);
    expect(app.parameter("overlays")).toBe("macadamia,resettlement,tea");
    await dragTea(2);
    await expect(rows).toHaveText(["Tái định cư", "Mắc ca", "Chè"]);
    expect(app.parameter("overlays")).toBe("tea,macadamia,resettlement");
  });

  test("groups of the base map are switched, and a group that is off is not fetched", async ({
    app,
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const isAsked = (file: string) => asked.some((it) => it.includes(file));
    await app.openMap("?basemap=rivers,settlements#11/22.4/103.45");
    await expect(page.locator(".map-canvas")).toHaveAttribute("data-basemap", "complete");
    expect(isAsked("basemap/roads")).toBe(false);
    expect(isAsked("basemap/settlements")).toBe(true);
    await page.getByText("Nền bản đồ", { exact: true }).click();
    const group = page.getByRole("group", { name: "Nền bản đồ" });
    await expect(group.getByRole("switch", { name: "Đường" })).not.toBeChecked();
    await expect(group.getByRole("switch", { name: "Sông, hồ" })).toBeChecked();
    await group.getByText("Đường", { exact: true }).click();
    await expect.poll(() => isAsked("basemap/roads")).toBe(true);
    expect(app.parameter("basemap")).toBeNull();
    await page.goBack();
    await expect(group.getByRole("switch", { name: "Đường" })).not.toBeChecked();
    app.expectQuiet();
  });

  test("the lists can be opened while no overlay is on", async ({ app, page }) => {
    await app.openMap();
    await page.getByText("Danh mục điểm dân cư", { exact: true }).click();
    const list = page.getByRole("list", { name: "Danh mục điểm dân cư" });
    await expect(list.getByRole("listitem").first()).toBeVisible();
    await list.getByRole("button", { name: /Bản Chà Dì/ }).click();
    await expect(app.profile.getByRole("heading", { name: "Bản Chà Dì" })).toBeVisible();
    await expect(app.overlay("Tái định cư")).toBeChecked();
    expect(app.parameter("site")).toBe(SITE.id);
  });

  test("the list of sites is filtered by state and year, and an empty one leads back", async ({ page }) => {
    await page.goto("./");
    await page.getByText("Danh mục điểm dân cư", { exact: true }).click();
    const section = page.locator("details", { hasText: "Danh mục điểm dân cư" });
    const rows = page.getByRole("list", { name: "Danh mục điểm dân cư" }).getByRole("listitem");
    await expect(rows.first()).toBeVisible();
    const all = await rows.count();
    await section.getByRole("combobox", { name: "Lọc theo tình trạng" }).selectOption("Đã ổn định");
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const settled = await rows.count();
    expect(settled).toBeGreaterThan(0);
    for (const row of await rows.all()) await expect(row).toContainText("Đã ổn định");
    await expect(section.getByRole("status")).toContainText(`${settled} trong ${all} dòng`);
    const years = section.getByRole("combobox", { name: "Lọc theo năm của số liệu" });
    await years.selectOption("2018");
    await expect(rows).toHaveCount(0);
    await expect(section.getByRole("status")).toContainText("Không có dòng nào hợp với bộ lọc.");
    await section.getByRole("button", { name: "Xoá bộ lọc" }).click();
    await expect(rows).toHaveCount(all);
  });

  test("the list of zones is filtered, and a zone without a place can be opened", async ({ app, page }) => {
    await page.goto("?overlays=tea");
    await page.getByText("Danh mục vùng", { exact: true }).click();
    await page.getByRole("combobox", { name: "Lọc theo loại" }).selectOption("Cá lồng");
    const list = page.getByRole("list", { name: "Danh mục vùng" });
    await expect(list.getByRole("listitem")).toHaveCount(10);
    await list.getByRole("button", { name: /Hoàng Hồ/ }).click();
    await expect(app.profile).toContainText("Không vẽ trên bản đồ");
    await expect(app.overlay("Cá lồng")).toBeChecked();
  });

  test("a commune's profile lists its zones, and back returns to it", async ({ app, page }) => {
    await page.goto("?unit=03424");
    const list = app.profile.getByRole("list", { name: "Vùng sản xuất và điểm dân cư trong địa bàn" });
    await list.getByRole("button", { name: /Mắc ca: Bản Bo/ }).click();
    await expect(app.profile).toContainText("trên 266 ha");
    await page.goBack();
    await expect(app.profile.getByRole("heading", { name: "Xã Bản Bo" })).toBeVisible();
  });

  test("switches, lists and profile: nothing that axe objects to", async ({ app, page }) => {
    await page.goto("?overlays=tea,fruit,resettlement&zone=tea-ban-bo-2023");
    await expect(app.profile).toContainText("832 ha");
    await page.getByText("Danh mục điểm dân cư", { exact: true }).click();
    await expectAccessible(page, [".overlays", ".profile"]);
  });

  test("a zone that does not exist is told", async ({ app, page }) => {
    await page.goto("?zone=no-such-zone");
    await expect(app.messages).toContainText("no-such-zone");
    await expect(app.profile).toBeHidden();
  });

  test("a file that cannot be had is told, and the theme stays", async ({ app, page }) => {
    await page.route("**/overlays.json", (route) => route.fulfill({ status: 404 }));
    await page.goto("?overlays=tea");
    await expect(app.messages).toContainText("Không mở được các lớp phủ");
    await expect(app.overlay("Chè")).not.toBeChecked();
    await expect(app.legendRow("Đặc biệt khó khăn")).toContainText("32");
  });
});
