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

  /** Takes the pin by its head and lets it go some pixels away. */
  async pullWithFinger(byX: number, byY: number): Promise<void> {
    const box = await this.pin.boundingBox();
    if (box === null) throw new Error("the pin is not on the page");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await this.page.context().newCDPSession(this.page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await send("touchStart", [{ x, y }]);
    await send("touchMove", [{ x: x + byX / 2, y: y + byY / 2 }]);
    await send("touchMove", [{ x: x + byX, y: y + byY }]);
    await send("touchEnd", []);
  }

  async longitude(): Promise<number> {
    return Number((await this.lng.inputValue()).replace(",", "."));
  }

  async latitude(): Promise<number> {
    return Number((await this.lat.inputValue()).replace(",", "."));
  }
}
