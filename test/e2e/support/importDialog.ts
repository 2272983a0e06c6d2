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

/** One row of each kind of fault, and one that can be taken. */
export const FAULTY_FILE = [
  HEADER,
  "03405,Giang Ma,Bản Cũ,,,,,x,,,",
  "3394,Sin Suối Hồ,Bản Tốt,,,,,x,,,",
  "03394,Sin Suối Hồ,Bản Ngược,22.5,103.49,,,x,,,",
].join("\r\n");

/** The import dialog as a person uses it. */
export class ImportDriver {
  constructor(readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: "Nhập dữ liệu" });
  }

  get faults() {
    return this.dialog.getByRole("table", { name: "Lỗi và lưu ý" }).getByRole("row");
  }

  get note() {
    return this.page.getByRole("note").filter({ hasText: "số liệu do đơn vị nhập" });
  }

  /** By the button in the header. */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Nhập dữ liệu", exact: true }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(content: string, name = "danh-sach-ban.csv"): Promise<void> {
    const buffer = Buffer.from(content, "utf8");
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.dialog.getByRole("button", { name: "Chọn tệp" }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "text/csv", buffer });
  }

  /** Lets a file of the system fall on the dialog, which no synthetic event can do. */
  async drop(path: string): Promise<void> {
    const zone = await this.dialog.getByText("Kéo tệp vào đây").boundingBox();
    if (zone === null) throw new Error("There is nowhere to drop a file.");
    const devtools = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await devtools.send("Input.dispatchDragEvent", { type, x: zone.x + 5, y: zone.y + 5, data });
  }

  /** A number of “Kết quả kiểm tra”. */
  count(label: string) {
    return this.dialog.getByRole("definition").and(this.page.locator(`dt:text-is("${label}") + dd`));
  }

  async apply(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Áp dụng" }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** The whole way: open, choose, apply. */
  async bring(content: string): Promise<void> {
    await this.open();
    await this.choose(content);
    await this.apply();
  }
}
