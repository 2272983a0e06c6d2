import type { Page } from "@playwright/test";
import { expect } from "./app";

const HEADER =
  "communeCode,commune,village,lng,lat,households,population,difficulty,povertyRatePct,document,documentDate";

/** Three villages of Sin Suối Hồ, two of them extremely difficult; places well inside the commune. */
export const VILLAGES = [
  { name: "Bản Thử Một", position: [103.49, 22.52], difficulty: "x" },
  { name: "Bản Thử Hai", position: [103.51, 22.5], difficulty: "đặc biệt khó khăn" },
  { name: "Bản Thử Ba", position: [103.47, 22.5], difficulty: "không" },
] as const;

/** The village form with `VILLAGES` filled in, as a spreadsheet saves it. */
export const VILLAGE_FILE = [
  HEADER,
  "03388,Đoàn Kết,,,,,,,,,",
  ...VILLAGES.map(
    ({ name, position: [lng, lat], difficulty }) =>
      `03394,Sin Suối Hồ,${name},${lng},${lat},,,${difficulty},,,`,
  ),
].join("\r\n");

/** Rows that cannot be taken, one that is repaired, and one that is sound. */
export const FAULTY_FILE = [
  HEADER,
  "03394,Bình Lư,Bản Sai Tên,,,,,x,,,",
  "3394,Sin Suối Hồ,Bản Tốt,103.49,22.52,40,180,x,,,",
  "03394,Sin Suối Hồ,Bản Âm,103.5,22.5,-3,,x,,,",
].join("\r\n");

const FIXTURES = "test/fixtures/import/";

/** A file made in the test, or one of the committed ones by name. */
export type ChosenFile = string | { name: string; content: string | Uint8Array };

/** The import dialog as a person uses it. */
export class ImportDriver {
  constructor(readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: "Nhập dữ liệu" });
  }

  /** Lines of the table “Kết quả kiểm tra”, its head included. */
  get results() {
    return this.dialog.getByRole("table", { name: "Kết quả kiểm tra" }).getByRole("row");
  }

  get note() {
    return this.page.getByRole("note").filter({ hasText: "số liệu do đơn vị nhập" });
  }

  /** What the page says after an import. */
  get applied() {
    return this.page.getByRole("status").filter({ hasText: "Đã áp dụng" });
  }

  /** The way back, in the bar of what the office holds. */
  get undo() {
    return this.page
      .getByRole("region", { name: "Đơn vị nhập" })
      .getByRole("button", { name: "Hoàn tác", exact: true });
  }

  button(name: string) {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  /** By the button in the header. */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Nhập dữ liệu", exact: true }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(...files: readonly ChosenFile[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.button("Chọn tệp").click(),
    ]);
    const [first] = files;
    if (typeof first === "object")
      await chooser.setFiles({
        name: first.name,
        mimeType: "text/csv",
        buffer: Buffer.from(first.content),
      });
    else await chooser.setFiles(files.map((it) => `${FIXTURES}${String(it)}`));
  }

  /** Lets a file of the system fall on the page, which no synthetic event can do. */
  async drop(path: string, { x, y }: { x: number; y: number }): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await devtools.send("Input.dispatchDragEvent", { type, x, y, data });
  }

  get kind() {
    return this.dialog.getByRole("combobox", { name: "Loại dữ liệu" });
  }

  meaning(header: string) {
    return this.dialog.getByRole("combobox", { name: `Ý nghĩa của cột ${header}` });
  }

  /** From the columns to the result. */
  async check(): Promise<void> {
    await this.button("Kiểm tra").click();
    await expect(this.dialog.getByRole("heading", { name: "Kết quả kiểm tra" })).toBeVisible();
  }

  /** “Đã đọc 3 dòng: …” */
  get counts() {
    return this.dialog.getByRole("status").filter({ hasText: "Đã đọc" });
  }

  async answer(option: string | RegExp): Promise<void> {
    await this.dialog.locator("label", { hasText: option }).click();
    await expect(this.dialog.getByRole("radio", { name: option })).toBeChecked();
  }

  async apply(): Promise<void> {
    await expect(this.button("Áp dụng")).toBeEnabled();
    await this.button("Áp dụng").click();
    await expect(this.dialog).toBeHidden();
  }

  /** The whole way of a file without questions: open, choose, check, apply. */
  async bring(content: string | Uint8Array, name = "danh-sach-ban.csv"): Promise<void> {
    await this.open();
    await this.choose({ name, content });
    await this.check();
    await this.apply();
  }
}
