import type { Page } from "@playwright/test";
import { expect } from "./app";

/** The dialog of thresholds as a person uses it. */
export class ThresholdsDriver {
  constructor(readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: "Ngưỡng của bộ quy định" });
  }

  /** What was done, and what it changed in effect. */
  get said() {
    return this.dialog.getByRole("status");
  }

  get why() {
    return this.page.getByRole("region", { name: "Vì sao" });
  }

  async open(): Promise<void> {
    await this.why.getByRole("button", { name: "Sửa ngưỡng" }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** The box of a threshold, by the document's words for its condition. */
  threshold(name: string) {
    return this.dialog.getByRole("textbox", { name });
  }

  button(name: string) {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  async saveAs(title: string, author: string): Promise<void> {
    await this.dialog.getByLabel("Tên bản sao").fill(title);
    await this.dialog.getByLabel("Người lập").fill(author);
    await this.button("Lưu bản sao").click();
    await expect(this.said).toContainText(`Đã lưu “${title}”`);
  }
}
