import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { writeServiceWorker } from "../../../build/offlinePlugin";
import { expect } from "./app";

const ROOT = process.cwd();
const DIST = join(ROOT, "dist");
/** The app lies in a folder, as it may at an office. */
const FOLDER = "/so-nong-nghiep/ban-do/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** A plain static server that can go away and come back, and can be given another release of the app. */
export class ReleaseServer {
  private folder = DIST;
  private server: Server | null = null;
  private port = 0;

  get address(): string {
    return `http://localhost:${this.port}${FOLDER}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const path = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) : "";
      const file = join(this.folder, path === "" ? "index.html" : path);
      if (!pathname.startsWith(FOLDER) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(readFileSync(file));
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(this.port, "localhost", resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** The network is gone, for pages and service workers alike. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  }

  /**
   * Puts a newer release in the place of the first, as a deployment does: data of another date, and one part of the
   * page (a file's name up to its mark, `HelpDialog`) under another name, its old file gone.
   */
  async publish(dataDate: string, part: string): Promise<void> {
    const folder = join(ROOT, ".cache", "test", "release");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(DIST, folder, { recursive: true });
    const core = join(folder, "data/core.json");
    const data = JSON.parse(readFileSync(core, "utf8"));
    writeFileSync(core, JSON.stringify({ ...data, dataDate }));
    const assets = join(folder, "assets");
    const old = readdirSync(assets).find((name) => name.startsWith(`${part}-`) && name.endsWith(".js"));
    if (old === undefined) throw new Error(`dist/assets: no part named ${part}`);
    writeFileSync(join(assets, `${part}-renamed.js`), readFileSync(join(assets, old)));
    rmSync(join(assets, old));
    for (const name of readdirSync(assets).filter((it) => it.endsWith(".js"))) {
      const script = join(assets, name);
      writeFileSync(script, readFileSync(script, "utf8").replaceAll(old, `${part}-renamed.js`));
    }
    await writeServiceWorker(ROOT, folder);
    this.folder = folder;
  }
}

/** What the page says about use without a network. */
export class OfflineDriver {
  constructor(readonly page: Page) {}

  get line() {
    return this.page.getByRole("status", { name: "Dùng khi mất mạng" });
  }

  get update() {
    return this.page.getByRole("button", { name: "Có bản mới – Tải lại" });
  }

  async ready(): Promise<void> {
    await expect(this.line).toContainText("Sẵn sàng dùng khi mất mạng", { timeout: 60_000 });
  }

  /** Has the browser say that there is no network; to be said again to a page opened since, in a new process. */
  async cutOff(): Promise<void> {
    const context = this.page.context();
    await context.setOffline(false);
    await context.setOffline(true);
  }

  /** What the browser does by itself when a page is opened, and the page after an hour. */
  async lookForUpdate(): Promise<void> {
    await this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
  }
}
