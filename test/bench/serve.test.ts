import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BenchServer, serve } from "./serve";
import { writeCommunes } from "./writeCommunes";

const TEXT = "Lai Châu ".repeat(1000);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
let server: BenchServer;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), TEXT);
  writeFileSync(join(folder, "font.woff2"), Buffer.alloc(9000));
  server = await serve({ page: folder }, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("the server of the pages", () => {
  it("sends text packed and says what it is", async () => {
    const response = await fetch(`${server.origin}/page/`);
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toBe(TEXT);
  });

  it("does not pack again what is packed", async () => {
    const response = await fetch(`${server.origin}/page/font.woff2`);
    expect(response.headers.get("content-encoding")).toBeNull();
    expect((await response.arrayBuffer()).byteLength).toBe(9000);
  });

  it("counts the bytes of every answer, head included, since the visit began", async () => {
    await fetch(`${server.origin}/page/`).then((it) => it.text());
    server.begin(null);
    await fetch(`${server.origin}/page/font.woff2`).then((it) => it.arrayBuffer());
    await fetch(`${server.origin}/page/none.js`).then((it) => it.text());
    await expect
      .poll(() => server.answers().map((it) => [it.path, it.status]))
      .toEqual([
        ["/page/font.woff2", 200],
        ["/page/none.js", 404],
      ]);
    const bytes = server.answers()[0]?.bytes ?? 0;
    expect(bytes).toBeGreaterThan(9000);
    expect(bytes).toBeLessThan(9500);
  });

  it("lets answers share a slow line", async () => {
    server.begin({ bytesPerSecond: 90_000, latencyMs: 50 });
    const startedAt = performance.now();
    const get = () => fetch(`${server.origin}/page/font.woff2`).then((it) => it.arrayBuffer());
    await Promise.all([get(), get()]);
    // 18,000 bytes at 90,000 a second after 50 ms; less only if the line were not shared or not slow
    expect(performance.now() - startedAt).toBeGreaterThan(240);
    server.begin(null);
  });
});

describe("the data of the peers' pages", () => {
  const file = join(folder, "communes.topo.json");
  writeCommunes("public/data", file);
  const properties: Record<string, string>[] = JSON.parse(
    readFileSync(file, "utf8"),
  ).objects.communes.geometries.map((it: { properties: Record<string, string> }) => it.properties);

  it("are the 38 units with the classes that the app shows", () => {
    const count = (key: string) => properties.filter((it) => it.difficulty === key).length;
    expect([count("extreme"), count("notListed"), count("notApplicable")]).toEqual([32, 4, 2]);
  });

  it("have a class of density for every unit with a population", () => {
    expect(properties.filter((it) => it.density === "missing").map((it) => it.code)).toEqual(["03487"]);
  });
});
