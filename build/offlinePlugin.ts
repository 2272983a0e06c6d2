import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";
import type { Release, ReleaseFile } from "../src/io/offline/release";

/** Name of the built worker: always the same, because browsers look for newer ones under it. */
const WORKER_FILE = "sw.js";

/**
 * Whether a built file is stored for use without a network. Left out are the worker itself, which browsers keep,
 * and fonts in the older format, which no browser that can run the app asks for.
 */
function isStored(path: string): boolean {
  return path !== WORKER_FILE && !path.endsWith(".woff");
}

/** The release that a folder with a finished build holds; the same content gives the same release. */
function readRelease(folder: string): Release {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(isStored)
    .sort()
    .map((path): ReleaseFile => {
      const content = readFileSync(join(folder, path));
      return { path, hash: hashOf(content), size: content.length };
    });
  return { build: hashOf(files.map(({ path, hash }) => `${path} ${hash}`).join("\n")), files };
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

/** Builds the service worker of a finished build into its folder, with the list of what it has to store. */
export async function writeServiceWorker(root: string, folder: string): Promise<void> {
  const release = readRelease(folder);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    define: { RELEASE: JSON.stringify(release) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, "src/io/offline/serviceWorker.ts"),
        // older browsers know no modules in service workers
        output: { format: "iife", entryFileNames: WORKER_FILE },
      },
    },
  });
}

/** Writes the service worker once everything else of the build is written. */
export function offlinePlugin(): Plugin {
  let root = "";
  return {
    name: "offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: ({ dir = "dist" }) => writeServiceWorker(root, dir),
    },
  };
}
