import type { Page } from "@playwright/test";

/** Putting a point on the map, as a person does it. */
export class PlacingDriver {
  constructor(readonly page: Page) {}

  get panel() {
    return this.page.getByRole("complementary", { name: "Đặt vị trí" });
  }

  get readout() {
    return this.page.getByRole("status", { name: "Vị trí đang đặt" });
  }

  get pin() {
    return this.page.getByRole("button", { name: /^Điểm đang đặt/ });
  }

  get lng() {
    return this.panel.getByLabel("Kinh độ");
  }

  get lat() {
    return this.panel.getByLabel("Vĩ độ");
  }

  async save(): Promise<void> {
    await this.panel.getByRole("button", { name: "Lưu vị trí" }).click();
  }

  /** “Sửa vị trí”, “Thêm bản” … and the panel is there. */
  async begin(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    await this.panel.getByRole("button", { name: "Lưu vị trí" }).waitFor();
    await this.readout.waitFor();
  }

  async longitude(): Promise<number> {
    return Number((await this.lng.inputValue()).replace(",", "."));
  }

  async latitude(): Promise<number> {
    return Number((await this.lat.inputValue()).replace(",", "."));
  }
}
