import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect } from "./app";

/** What an office does with its own data, as a person does it. */
export class OfficeDriver {
  constructor(readonly page: Page) {}

  get bar() {
    return this.page.getByRole("region", { name: "Đơn vị nhập" });
  }

  get keepStatus() {
    return this.page.getByRole("status", { name: "Lưu số liệu" });
  }

  get undo() {
    return this.bar.getByRole("button", { name: "Hoàn tác" });
  }

  get redo() {
    return this.bar.getByRole("button", { name: "Làm lại" });
  }

  get exportDialog() {
    return this.page.getByRole("dialog", { name: "Xuất" });
  }

  get log() {
    return this.page.getByRole("dialog", { name: "Nhật ký thay đổi" });
  }

  /** By the pencil of a line of the profile: “Sửa tỷ lệ hộ nghèo”. */
  async type(pencil: string, value: string): Promise<void> {
    await this.page.getByRole("button", { name: pencil, exact: true }).click();
    await this.form(pencil).getByLabel("Giá trị").fill(value);
    await this.form(pencil).getByRole("button", { name: "Lưu" }).click();
  }

  form(name: string) {
    return this.page.getByRole("form", { name });
  }

  async settled(): Promise<void> {
    await expect(this.keepStatus).toHaveText("Đã lưu trong trình duyệt này");
  }

  async menu(item: string): Promise<void> {
    await this.bar.getByRole("button", { name: "Số liệu của đơn vị" }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  /** The file that pressing a button of the export dialog makes. */
  async exported(button: string): Promise<{ name: string; bytes: Buffer }> {
    return this.downloaded(() => this.exportDialog.getByRole("button", { name: button }).click());
  }

  async downloaded(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
