import { test as base, type ConsoleMessage, expect, type Page, type Request } from "@playwright/test";
import { type Patch, readPatches } from "./pixels";
import { cameraOf, type Pixel, pixelOf } from "./projection";

/** Everything a page did that a quiet page would not have done. */
interface Disturbances {
  consoleErrors: string[];
  pageErrors: string[];
  failedRequests: string[];
  foreignRequests: string[];
  policyViolations: string[];
}

declare global {
  interface Window {
    reportPolicyViolation?: (violation: string) => void;
  }
}

/** The app in a real browser: a page, what is wrong with it so far, and the landmarks that every journey uses. */
export class App {
  private readonly seen: Disturbances = {
    consoleErrors: [],
    pageErrors: [],
    failedRequests: [],
    foreignRequests: [],
    policyViolations: [],
  };

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {}

  /** Starts to listen; before the first navigation, so that nothing is missed. */
  async listen(): Promise<void> {
    const { page, seen } = this;
    page.on("console", (message: ConsoleMessage) => {
      if (message.type() === "error") seen.consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => seen.pageErrors.push(String(error)));
    page.on("request", (request) => {
      if (isForeign(request, this.origin)) seen.foreignRequests.push(request.url());
    });
    page.on("requestfailed", (request) => {
      // A request the page itself gave up (a theme changed while data was coming) is no fault.
      const reason = request.failure()?.errorText ?? "";
      if (reason !== "net::ERR_ABORTED") seen.failedRequests.push(`${request.url()} ${reason}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) seen.failedRequests.push(`${response.url()} ${response.status()}`);
    });
    await page.exposeFunction("reportPolicyViolation", (violation: string) =>
      seen.policyViolations.push(violation),
    );
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const place = `${event.sourceFile}:${event.lineNumber}`;
        window.reportPolicyViolation?.(`${event.violatedDirective} ${event.blockedURI} at ${place}`);
      });
    });
  }

  /** Opens the page at a query (“?theme=density#9/22.3/103.2”) and waits until the picture is complete. */
  async openMap(query = ""): Promise<void> {
    await this.page.goto(query === "" ? "./" : query);
    await this.waitForPicture();
  }

  async waitForPicture(): Promise<void> {
    await expect(this.map).toHaveAttribute("aria-busy", "false");
  }

  /** No console error, no exception, no failed or foreign request, no breach of the policy so far. */
  expectQuiet(): void {
    expect(this.seen).toEqual({
      consoleErrors: [],
      pageErrors: [],
      failedRequests: [],
      foreignRequests: [],
      policyViolations: [],
    });
  }

  /** What has been seen so far, for tests that expect something of it. */
  get disturbances(): Readonly<Disturbances> {
    return this.seen;
  }

  /** A parameter of the address in the address bar, null if it is not there. */
  parameter(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  /** Where on the map's canvas a place `[lng, lat]` lies; the address must carry a camera. */
  async pixelAt(place: readonly [number, number]): Promise<Pixel> {
    const camera = cameraOf(this.page.url());
    if (camera === null) throw new Error(`no camera in ${this.page.url()}`);
    const size = await this.canvas.boundingBox();
    if (size === null) throw new Error("the map's canvas is not on the page");
    return pixelOf(place, camera, size);
  }

  /** The map's colours around places `[lng, lat]`, `reach` pixels each way. */
  async patchesAt(places: readonly (readonly [number, number])[], reach = 24): Promise<Patch[]> {
    const centres = await Promise.all(places.map((it) => this.pixelAt(it)));
    return readPatches(this.page, this.canvas, centres, reach);
  }

  /** This and the summary also under their English names: journeys wait for them in any language. */
  get map() {
    return this.page.getByRole("region", { name: /^(Bản đồ|Map)$/ });
  }

  /** What MapLibre draws on: an application that takes arrow keys, inside the region. */
  get canvas() {
    return this.map.getByRole("application");
  }

  /** The live page, not the picture before it: who has seen a part of it can press and type. */
  private get live() {
    return this.page.locator("#root");
  }

  get summary() {
    return this.live.getByRole("status", { name: /^(Tóm tắt bản đồ|Map summary)$/ });
  }

  get search() {
    return this.page.getByRole("combobox", { name: "Tìm xã, bản" });
  }

  get legend() {
    return this.live.getByRole("list", { name: "Chú giải" });
  }

  get table() {
    const name = "Bảng số liệu";
    return this.live.getByRole("table", { name }).or(this.live.getByRole("grid", { name }));
  }

  get profile() {
    return this.page.getByRole("complementary", { name: "Hồ sơ" });
  }

  get sampleSwitch() {
    return this.page.getByRole("switch", { name: "Số liệu mẫu" });
  }

  get breadcrumb() {
    return this.page.getByRole("navigation", { name: "Vị trí" });
  }

  /** What went wrong and what the address asked for in vain. */
  get messages() {
    return this.page.getByRole("log", { name: "Thông báo" });
  }

  get sampleNote() {
    return this.page.getByRole("note").filter({ hasText: "SỐ LIỆU MẪU" });
  }

  /** Rows of the table below its head. */
  get rows() {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("rowheader") });
  }

  /** The button in the table that selects a unit: “Xã Bình Lư”. */
  unit(name: string) {
    return this.table.getByRole("button", { name, exact: true });
  }

  /** The mouse presses the words: the radio button itself lies hidden below them. */
  async chooseLevel(name: "Xã" | "Bản"): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "Cấp" }).locator("label", { hasText: name }).click();
    await expect(this.level(name)).toBeChecked();
  }

  async turnSample(state: "on" | "off"): Promise<void> {
    await this.page.locator("label", { has: this.sampleSwitch }).click();
    await expect(this.sampleSwitch).toBeChecked({ checked: state === "on" });
  }

  theme(name: string) {
    return this.page.getByRole("listbox", { name: "Chuyên đề" }).getByRole("option", { name });
  }

  legendRow(label: string) {
    return this.legend.getByRole("button", { name: label });
  }

  level(name: "Xã" | "Bản") {
    return this.page.getByRole("radiogroup", { name: "Cấp" }).getByRole("radio", { name, exact: true });
  }

  overlay(name: string) {
    return this.page.getByRole("group", { name: "Lớp phủ" }).getByRole("switch", { name, exact: true });
  }

  /** An overlay's switch with all that is said below it. */
  overlayEntry(name: string) {
    return this.page.locator(".overlay-row", { has: this.page.getByRole("switch", { name, exact: true }) });
  }
}

/** `data:` and `blob:` addresses never leave the page. */
function isForeign(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  return !["data:", "blob:"].includes(url.protocol) && url.origin !== origin;
}

export const test = base.extend<{ app: App }>({
  app: async ({ page, baseURL }, use) => {
    if (baseURL === undefined) throw new Error("playwright.config.ts: expected a baseURL");
    const app = new App(page, new URL(baseURL).origin);
    await app.listen();
    await use(app);
  },
});

export { expect };
