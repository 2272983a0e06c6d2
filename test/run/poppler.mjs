import { spawnSync } from "node:child_process";

const NOT_FOUND =
  "Không tìm thấy và không cài được poppler-utils (pdfinfo, pdftotext): hãy cài gói này của hệ thống — " +
  "poppler-utils (pdfinfo, pdftotext) was neither found nor could it be installed: install the system's package.";

/** @param {string} command */
function starts(command) {
  return spawnSync(command, ["-v"], { stdio: "ignore", timeout: 60_000 }).error === undefined;
}

/** @param {string[]} argumentsOfCommand */
function aptGet(argumentsOfCommand) {
  // Progress goes to stderr, so that the last line on stdout stays the totals.
  return spawnSync("apt-get", argumentsOfCommand, { stdio: ["ignore", 2, 2] }).status === 0;
}

/** Makes sure that the tools that read PDF files are there, from Debian's package where we may install it; else throws. */
export function needPoppler() {
  const isThere = () => starts("pdfinfo") && starts("pdftotext");
  if (isThere()) return;
  if (process.getuid?.() === 0 && starts("apt-get") && aptGet(["update"]))
    aptGet(["install", "-y", "--no-install-recommends", "poppler-utils"]);
  if (!isThere()) throw new Error(NOT_FOUND);
}
