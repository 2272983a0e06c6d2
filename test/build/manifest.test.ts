import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { vi } from "../../src/text/vi";
import { ROOT } from "./support/projectFiles";

interface Manifest {
  name: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

const PUBLIC = join(ROOT, "public");
const manifest = JSON.parse(readFileSync(join(PUBLIC, "manifest.webmanifest"), "utf8")) as Manifest;

/** Width and height as a PNG file states them. */
function sizeOfPng(path: string): string {
  const content = readFileSync(path);
  return `${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`;
}

describe("the manifest of the installed app", () => {
  it("has the page's Vietnamese name", () => {
    expect(manifest.name).toBe(vi.app.name);
    expect(manifest.lang).toBe("vi");
  });

  it("starts in its own folder, wherever that is", () => {
    expect([manifest.start_url, manifest.scope]).toEqual(["./", "./"]);
    expect(manifest.icons.filter(({ src }) => !src.startsWith("./"))).toEqual([]);
  });

  it("names icons that are there in the size they say", () => {
    for (const { src, sizes, type } of manifest.icons) {
      expect(existsSync(join(PUBLIC, src))).toBe(true);
      if (type === "image/png") expect(sizeOfPng(join(PUBLIC, src))).toBe(sizes);
    }
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });
});
