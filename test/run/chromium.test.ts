import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chromiumFlags, findChromium } from "./chromium.mjs";

let folder = "";

/** A program of this name that ends at once with this exit code. */
function makeProgram(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chromium-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CHROMIUM_PATH", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("findChromium", () => {
  it("takes what CHROMIUM_PATH names", () => {
    const path = makeProgram("my-browser", 0);
    makeProgram("chromium", 0);
    vi.stubEnv("CHROMIUM_PATH", path);
    expect(findChromium()).toEqual({ found: true, path });
  });

  it("says so when CHROMIUM_PATH names nothing that runs, instead of taking another one", () => {
    makeProgram("chromium", 0);
    vi.stubEnv("CHROMIUM_PATH", join(folder, "gone"));
    expect(findChromium()).toMatchObject({ found: false, reason: expect.stringContaining("CHROMIUM_PATH") });
  });

  it("takes the system's", () => {
    const path = makeProgram("chromium", 0);
    expect(findChromium()).toEqual({ found: true, path });
  });

  it("passes over a stand-in that does not start", () => {
    makeProgram("chromium-browser", 1);
    const path = makeProgram("google-chrome", 0);
    expect(findChromium()).toEqual({ found: true, path });
  });
});

it("draws WebGL in software", () => {
  expect(chromiumFlags()).toContain("--use-angle=swiftshader");
});
