import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { type App, expect, test } from "./support/app";
import { builtCommunes } from "./support/builtData";
import { pdfSize, pdfText, pdfWords } from "./support/pdf";

const dialog = (page: Page) => page.getByRole("dialog", { name: "In bản đồ" });
const field = (page: Page, label: string) => dialog(page).getByLabel(label, { exact: true });
const picture = (page: Page) => dialog(page).getByRole("img", { name: /^Xem trước trang 1/ });

async function openDialog(app: App, query = ""): Promise<void> {
  await app.openMap(query);
  await app.page.getByRole("button", { name: "In bản đồ" }).click();
  await expect(picture(app.page)).toBeVisible();
}

/** Presses a button of the dialog and waits for the file that it gives. */
async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return file;
}

/** Width and height as the head of a PNG file says them. */
function pngSize(path: string): [number, number] {
  const head = readFileSync(path);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

test("a sheet at 1:200,000 is true to scale, and its words can be read", async ({ app, page }) => {
  test.slow();
  await openDialog(app);
  await field(page, "Khổ giấy").selectOption("A3");
  await field(page, "Tỷ lệ").selectOption("200000");
  await expect(dialog(page).getByText("phần ngoài bị cắt")).toBeVisible();
  const cut = await download(page, "Tải PDF");
  expect(cut.suggestedFilename()).toBe("LaiChau_do-kho-khan-xa_2026_A3.pdf");
  const file = await cut.path();
  const { width, height } = pdfSize(file);
  expect([width, height]).toEqual([expect.closeTo(420, 1), expect.closeTo(297, 1)]);
  // numbers of the grid stand beside their lines: 10 km apart they are 50 mm apart
  const words = pdfWords(file);
  const [one, other] = ["500.000", "510.000"].map((label) => words.find((it) => it.word === label));
  expect(Math.abs(Number(other?.x) - Number(one?.x) - 50)).toBeLessThan(0.5);

  await field(page, "Tỷ lệ").selectOption("");
  await dialog(page).locator("label", { hasText: "Bảng số liệu kèm theo" }).click();
  await expect(dialog(page).getByRole("img", { name: /^Xem trước trang 2/ })).toBeVisible();
  const whole = await (await download(page, "Tải PDF")).path();
  expect(pdfSize(whole).pages).toBe(2);
  const text = pdfText(whole);
  expect(text).toContain("Đặc biệt khó khăn (khu vực III)");
  expect(text).toContain("Thủ trưởng cơ quan");
  const set = text.replace(/\s+/g, " ");
  for (const { name } of builtCommunes()) expect(set).toContain(name);
});

test("the dialog is walked by the keyboard, can be read aloud, and gives SVG and PNG", async ({
  app,
  page,
}) => {
  test.slow();
  await openDialog(app, "?unit=03439");
  await expectAccessible(page);
  await field(page, "Tiêu đề").fill("Thử tiêu đề");
  await field(page, "Phạm vi").selectOption({ label: "Chỉ xã Thu Lũm" });
  const svg = readFileSync(await (await download(page, "Tải SVG")).path(), "utf8");
  expect(svg).toContain('width="297mm" height="210mm"');
  expect(svg).toContain("THỬ TIÊU ĐỀ");
  const png = await download(page, "Tải PNG");
  expect(png.suggestedFilename()).toBe("LaiChau_do-kho-khan-xa_thu-lum_2026_A4_150dpi.png");
  expect(pngSize(await png.path())).toEqual([1754, 1240]);
  // 150 dots an inch, in dots of a metre, right behind the head
  expect(readFileSync(await png.path()).readUInt32BE(41)).toBe(5906);
  expect(pngSize(await (await download(page, "Ảnh chiếu 16:9")).path())).toEqual([1920, 1080]);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "In bản đồ" })).toBeFocused();
  app.expectQuiet();
});

test("the picture is copied to the clipboard as PNG", async ({ app, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDialog(app);
  await dialog(page).getByRole("button", { name: "Chép ảnh" }).click();
  await expect(dialog(page).getByText("Đã chép ảnh")).toBeVisible();
  const { type, width, height } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    if (blob === undefined) throw new Error("nothing on the clipboard");
    const image = await createImageBitmap(blob);
    return { type: blob.type, width: image.width, height: image.height };
  });
  expect({ type, width, height }).toEqual({ type: "image/png", width: 1754, height: 1240 });
  app.expectQuiet();
});

test("“In” prints the sheet alone, on paper of its size", async ({ app, page }) => {
  await page.addInitScript(() => {
    // the sheet stands only as long as it is being printed
    window.print = () => {
      const box = document.querySelector<HTMLElement>(".print-sheet");
      document.body.dataset.printed = `${box?.dataset.paper} ${box?.querySelectorAll("img").length}`;
    };
  });
  await openDialog(app);
  await field(page, "Hướng giấy").selectOption({ label: "Dọc" });
  await dialog(page).getByRole("button", { name: "In", exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "A4-portrait 1");
});

test("sample data are marked on paper and signed by nobody", async ({ app, page }) => {
  test.slow();
  await openDialog(app, "?level=village&data=sample");
  await expect(field(page, "Cơ quan lập bản đồ")).toBeHidden();
  const file = await download(page, "Tải PDF");
  expect(file.suggestedFilename()).toBe("LaiChau_do-kho-khan-ban_2026_A4_SoLieuMau.pdf");
  const text = pdfText(await file.path());
  expect(text).toContain("không phải số liệu thật");
  expect(text).not.toContain("Thủ trưởng cơ quan");
});
