/**
 * Serves the built app. `npm start` runs the build first; the browser tests serve theirs on a port of their own:
 * `node test/run/serve.mjs [--port 4173] [--host localhost]`.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    host: { type: "string", default: "localhost" },
  },
});
const port = Number(values.port);

/** Addresses worth opening, with what they show in both languages. */
const ADDRESSES = [
  ["", "Bản đồ cấp xã (số liệu đã công bố)", "The commune map (published data)"],
  ["?level=village", "Cấp bản: những gì đã công bố", "Village level: what is published"],
  ["?level=village&data=sample", "Cấp bản với số liệu mẫu", "Village level with sample data"],
  ["?theme=attainment&data=sample", "Mức đạt tiêu chí với số liệu mẫu", "Attainment with sample data"],
  ["?lang=en", "Giao diện tiếng Anh", "The English interface"],
];

/**
 * @param {string} vietnamese
 * @param {string} english
 * @returns {never}
 */
function fail(vietnamese, english) {
  console.error(`${vietnamese} — ${english}`);
  process.exit(1);
}

if (!existsSync(join(root, "dist", "index.html"))) {
  fail("Chưa có bản dựng: hãy chạy npm run build.", "There is no build yet: run npm run build.");
}

try {
  await preview({
    root,
    logLevel: "error",
    preview: { port, strictPort: true, host: values.host, open: false },
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  fail(`Không mở được cổng ${port}: ${reason}.`, `Port ${port} could not be opened: ${reason}.`);
}

console.log("\nBản đồ Nông thôn Lai Châu đang chạy — is running. Ctrl+C: dừng — stop.\n");
for (const [query, vietnamese, english] of ADDRESSES) {
  console.log(`  http://${values.host}:${port}/${query}\n      ${vietnamese} — ${english}`);
}
console.log("");
