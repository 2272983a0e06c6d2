import type { BrowserContext, Page } from "@playwright/test";
import { App, expect, test } from "./support/app";
import { ImportDriver } from "./support/importDialog";
import { OfficeDriver } from "./support/office";

const POVERTY = "Sửa tỷ lệ hộ nghèo";
const COUNT = 956;

/** A list of as many villages as the province has, all in one commune. */
const WHOLE_LIST = [
  "communeCode,commune,village,lng,lat,households,population,difficulty,povertyRatePct,document,documentDate",
  ...Array.from({ length: COUNT }, (_, index) => {
    const lng = 103.46 + (index % 31) * 0.002;
    const lat = 22.49 + Math.floor(index / 31) * 0.001;
    return `03394,Sin Suối Hồ,Bản Thử ${index + 1},${lng.toFixed(5)},${lat.toFixed(5)},40,180,x,30,,`;
  }),
].join("\n");

/** Ends the page's process at once, as a crash or the system does: nothing of the page runs any more. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  // the process that should answer is gone, so there is no answer to wait for
  devtools.send("Page.crash").catch(() => {});
  await crashed;
}

async function openAgain(context: BrowserContext, query: string, origin: string): Promise<App> {
  const app = new App(await context.newPage(), new URL(origin).origin);
  await app.listen();
  await app.openMap(query);
  return app;
}

test("a tab killed while a value is typed loses that value alone", async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const office = new OfficeDriver(page);
  await app.openMap("?theme=poverty&unit=03439");
  await office.type(POVERTY, "17,24");
  await office.settled();
  await page.getByRole("button", { name: POVERTY }).click();
  await office.form(POVERTY).getByLabel("Giá trị").fill("99");
  await kill(page);

  const again = await openAgain(context, "?theme=poverty&unit=03439", baseURL ?? "");
  await expect(again.profile.locator("[data-fact=poverty]")).toContainText("17,24 %");
  await expect(again.legend).toContainText("Từ 15 % đến dưới 20 %1");
  await new OfficeDriver(again.page).undo.click();
  await expect(again.profile.locator("[data-fact=poverty]")).toContainText("chưa có");
  again.expectQuiet();
});

test("a tab killed in the moment of saving holds the value whole or not at all", async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const office = new OfficeDriver(page);
  await app.openMap("?theme=poverty&unit=03439");
  await office.type(POVERTY, "17,24");
  await office.settled();
  await office.type(POVERTY, "12,5");
  await kill(page);

  const again = await openAgain(context, "?theme=poverty&unit=03439", baseURL ?? "");
  const line = again.profile.locator("[data-fact=poverty]");
  await expect(line).toContainText(/(17,24|12,50)\s%/);
  const kept = (await line.innerText()).includes("12,50") ? 2 : 1;
  const officeAgain = new OfficeDriver(again.page);
  await officeAgain.menu("Nhật ký thay đổi");
  await expect(officeAgain.log.getByRole("table").getByRole("row")).toHaveCount(1 + kept);
  again.expectQuiet();
});

test("a tab killed before an import is applied leaves everything as it was", async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.open();
  await form.choose({ name: "danh-sach-ban.csv", content: WHOLE_LIST });
  await form.check();
  await expect(form.counts).toContainText(`nhận ${COUNT}`);
  await kill(page);

  const again = await openAgain(context, "?level=village", baseURL ?? "");
  await expect(again.rows).toHaveCount(0);
  await expect(new ImportDriver(again.page).note).toBeHidden();
  await expect(new OfficeDriver(again.page).bar).toBeHidden();
  again.expectQuiet();
});

test("a tab killed while an import is applied holds all of the list or nothing of it", async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.open();
  await form.choose({ name: "danh-sach-ban.csv", content: WHOLE_LIST });
  await form.check();
  await form.button("Áp dụng").click();
  await kill(page);

  const again = await openAgain(context, "?unit=03439", baseURL ?? "");
  // once something new is kept, all that was kept before has been read
  const office = new OfficeDriver(again.page);
  await office.type(POVERTY, "17,24");
  await office.settled();
  await again.chooseLevel("Bản");
  await expect(again.summary).toContainText("bản");
  if ((await again.rows.count()) > 0) await expect(again.legend).toContainText(`Đặc biệt khó khăn${COUNT}`);
  else await expect(again.page.getByRole("button", { name: "Nhập danh sách của đơn vị" })).toBeVisible();
  again.expectQuiet();
});

test("two tabs that could not hear each other keep both values: the later one holds, the other is logged", async ({
  app,
  page,
  context,
  baseURL,
}) => {
  // what a browser without BroadcastChannel, or one that sleeps, does to a tab
  await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
  const first = new OfficeDriver(page);
  await app.openMap("?unit=03439");
  const other = await openAgain(context, "?unit=03439", baseURL ?? "");
  await first.type(POVERTY, "21");
  await first.settled();
  const second = new OfficeDriver(other.page);
  await expect(other.profile.locator("[data-fact=poverty]")).toContainText("chưa có");
  await second.type(POVERTY, "22");
  const notice = second.bar.getByRole("alert");
  await expect(notice).toContainText("1 giá trị vừa được sửa ở cửa sổ khác");
  await expect(other.profile.locator("[data-fact=poverty]")).toContainText("22,00 %");
  await notice.getByRole("button", { name: "Nhật ký thay đổi" }).click();
  const newest = second.log.getByRole("table").getByRole("row").nth(1).getByRole("cell");
  await expect(newest.nth(4)).toContainText("21");
  await expect(newest.nth(5)).toContainText("22");
  await other.page.keyboard.press("Escape");
  await second.undo.click();
  await expect(other.profile.locator("[data-fact=poverty]")).toContainText("21,00 %");
});
