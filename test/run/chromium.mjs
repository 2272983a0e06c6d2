import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Names under which systems install it, the free ones first. */
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const NOT_FOUND =
  "Không tìm thấy và không cài được Chromium: hãy cài gói chromium của hệ thống hoặc đặt biến CHROMIUM_PATH — " +
  "Chromium was neither found nor could it be installed: install the system's chromium package or set CHROMIUM_PATH.";

/**
 * Flags that make WebGL work in software and keep the browser from talking to anyone. Without a sandbox,
 * because Chromium refuses to start one as root, which is who runs in most containers.
 * @returns {string[]}
 */
export function chromiumFlags() {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
  ];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether it really starts: some systems ship a `chromium-browser` that only says to install something else,
 * and a downloaded one may lack the system's libraries.
 * @param {string} path
 */
function startsUp(path) {
  return (
    isExecutable(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 60_000 }).status === 0
  );
}

/** @returns {string | undefined} */
function lookUpChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find((path) => existsSync(path) && startsUp(path));
}

/**
 * @param {string} command
 * @param {string[]} argumentsOfCommand
 */
function run(command, argumentsOfCommand) {
  // Progress goes to stderr, so that the last line on stdout stays the totals.
  return spawnSync(command, argumentsOfCommand, { stdio: ["ignore", 2, 2] }).status === 0;
}

/** Debian's package where we may install it; it brings its libraries along. */
function installSystemChromium() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0)
    return;
  if (run("apt-get", ["update"])) run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

function installPlaywrightChromium() {
  const withLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  run("npx", ["playwright", "install", ...withLibraries, "chromium"]);
}

/**
 * Finds a Chromium that starts, installing one if there is none: `CHROMIUM_PATH`, the system's, Playwright's,
 * then Debian's package, then Playwright's download.
 * @returns {{ found: true, path: string } | { found: false, reason: string }}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") {
    if (isExecutable(given)) return { found: true, path: given };
    const reason = `CHROMIUM_PATH không trỏ tới tệp chạy được: ${given} — CHROMIUM_PATH is not an executable file: ${given}`;
    return { found: false, reason };
  }
  for (const install of [() => {}, installSystemChromium, installPlaywrightChromium]) {
    install();
    const path = lookUpChromium();
    if (path !== undefined) return { found: true, path };
  }
  return { found: false, reason: NOT_FOUND };
}
