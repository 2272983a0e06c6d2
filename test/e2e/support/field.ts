import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "./app";

/** Three villages of Sin Suối Hồ: one lacks four figures, one a share, one is decided. */
export const FIELD_LIST = [
  "communeCode,commune,village,households,povertyRatePct,Tỷ lệ hộ dân tộc thiểu số (%)",
  "03394,Sin Suối Hồ,Bản Thử Một,40,17,92.5",
  "03394,Sin Suối Hồ,Bản Thử Hai,50,40,",
  "03394,Sin Suối Hồ,Bản Thử Ba,60,45,88.5",
].join("\r\n");

export const POVERTY = "Tỷ lệ hộ nghèo";
export const POOR_MINORITY = "Tỷ lệ hộ dân tộc thiểu số trong tổng số hộ nghèo";
export const NO_GRID = "Chưa có điện lưới quốc gia";

/** Gap finder, collection form and check in the field, as a person uses them. */
export class FieldDriver {
  constructor(readonly page: Page) {}

  dialog(name: string): Locator {
    return this.page.getByRole("dialog", { name });
  }

  get check(): Locator {
    return this.dialog("Kiểm tra thực địa");
  }

  async open(name: string): Promise<Locator> {
    // a column of the list bears the name of one of them
    await this.page.locator(".review-actions").getByRole("button", { name, exact: true }).click();
    const dialog = this.dialog(name);
    await expect(dialog).toBeVisible();
    return dialog;
  }

  figure(name: string): Locator {
    return this.check.getByRole("group", { name, exact: true });
  }

  async answer(name: string, choice: string): Promise<void> {
    const button = this.figure(name).getByRole("button", { name: choice, exact: true });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }

  async saved(): Promise<void> {
    await expect(this.check.getByRole("status").first()).toContainText("Đã lưu trên máy này");
  }

  async download(dialog: Locator, name: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      dialog.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
