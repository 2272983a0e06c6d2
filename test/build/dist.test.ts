import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ROOT, readSources } from "./support/projectFiles";

const DIST = join(ROOT, "dist");

/** What a browser must have before the app can answer to anything; measured, then held with little to spare. */
const FIRST_LOAD_SCRIPTS_GZIP_KB = 260;
const HTML_AND_STYLES_GZIP_KB = 60;

const html = readFileSync(join(DIST, "index.html"), "utf8");
const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
  statSync(join(DIST, path)).isFile(),
);
const scripts = files.filter((path) => /\.m?js$/.test(path));

function readDist(path: string): string {
  return readFileSync(join(DIST, path), "utf8");
}

/** Addresses in the page's own tags. */
function linked(pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = ""]) => address);
}

const firstScripts = [
  ...linked(/<script[^>]+src="([^"]+)"/g),
  ...linked(/<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
];
const firstStyles = linked(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);

function gzipKb(contents: readonly string[]): number {
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  return bytes / 1000;
}

/** The inline texts that the browser will compare with the policy's hashes. */
function inlineHashes(element: string): string[] {
  return [
    ...html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]+?)</${element}>`, "g")),
  ].map(([, text = ""]) => createHash("sha256").update(text).digest("base64"));
}

describe("the built page", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";

  it("states its policy before anything that the policy governs", () => {
    const place = html.indexOf("Content-Security-Policy");
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(html.search(/<(script|style|link)\b/));
  });

  it("has its scripts fetched after the first picture", () => {
    const page = html.replace(/<template id="live">.*?<\/template>/s, "");
    expect(page).not.toBe(html);
    expect(page).not.toMatch(/<script[^>]+src=|rel="modulepreload"/);
  });

  it("allows every inline script and style by hash", () => {
    for (const hash of [...inlineHashes("script"), ...inlineHashes("style")]) expect(policy).toContain(hash);
  });

  it("has no style attribute and no inline handler, which no hash could allow", () => {
    expect(html).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)="/);
  });

  it("links with relative addresses, so that a copy works in any folder", () => {
    const addresses = linked(/<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"/g);
    expect(addresses.filter((address) => !address.startsWith("./"))).toEqual([]);
  });

  it("links only what was built", () => {
    const addresses = linked(/<(?:script|link|img)[^>]+(?:src|href)="\.\/([^"?#]+)/g);
    expect(addresses.filter((address) => !files.includes(address))).toEqual([]);
  });

  it("is in Vietnamese", () => {
    expect(html).toContain('<html lang="vi"');
  });
});

describe("the built files", () => {
  it("leave MapLibre to a later load", () => {
    const mapScripts = scripts.filter((path) => readDist(path).includes("maplibregl-canvas-container"));
    const first = firstScripts.map((address) => address.replace(/^\.\//, ""));
    expect(mapScripts).not.toEqual([]);
    expect(mapScripts.filter((path) => first.includes(path))).toEqual([]);
  });

  it("name the licence of every library that the sources import, those of workers included", () => {
    const licences = readDist("licenses.md");
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const sources = readSources("src")
      .map(({ text }) => text)
      .join("\n");
    const imported = Object.keys(dependencies).filter((name) =>
      new RegExp(`(from|import|import\\() ?"${name}["/]`).test(sources.replaceAll(/import type [^;]+;/g, "")),
    );
    expect(imported).toContain("shpjs");
    // the check of shapes is for the data command, which no page bundles
    const unnamed = imported.filter((name) => !licences.includes(`## ${name} - `));
    expect(unnamed).toEqual(["geojson-validation"]);
  });

  it("carry no source maps", () => {
    expect(files.filter((path) => path.endsWith(".map"))).toEqual([]);
  });

  it("name no path of the machine that built them", () => {
    const texts = files.filter((path) => /\.(m?js|css|html|json)$/.test(path));
    expect(texts.filter((path) => readDist(path).includes(`${ROOT}/`))).toEqual([]);
  });

  it(`need at most ${FIRST_LOAD_SCRIPTS_GZIP_KB} kB of gzipped scripts for the first load`, () => {
    expect(gzipKb(firstScripts.map(readDist))).toBeLessThanOrEqual(FIRST_LOAD_SCRIPTS_GZIP_KB);
  });

  it(`need at most ${HTML_AND_STYLES_GZIP_KB} kB of gzipped page and styles before the first picture`, () => {
    expect(gzipKb([html, ...firstStyles.map(readDist)])).toBeLessThanOrEqual(HTML_AND_STYLES_GZIP_KB);
  });
});
