import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import { writeCommunes } from "./writeCommunes";

export const PEERS = ["empty", "leaflet", "openlayers", "maplibre"] as const;
export type Peer = (typeof PEERS)[number];
export type PageName = Peer | "app";

/**
 * Builds the app and every peer's page as the app is built: minified, for the same browsers, and each on its
 * own, so that no page pays for what it shares with another. Returns the folder of each page.
 */
export async function buildPages(root: string): Promise<Record<PageName, string>> {
  const cache = join(root, ".cache", "bench");
  const folders = Object.fromEntries(
    (["app", ...PEERS] as const).map((name) => [name, join(cache, name)]),
  ) as Record<PageName, string>;

  await build({ root, logLevel: "error", build: { outDir: folders.app, emptyOutDir: true } });

  const publicDir = join(cache, "public");
  writeCommunes(join(root, "public", "data"), join(publicDir, "communes.topo.json"));
  const peersRoot = join(root, "test", "bench", "peers");
  for (const name of PEERS) await build(peerConfig(peersRoot, publicDir, name, folders[name]));
  return folders;
}

function peerConfig(root: string, publicDir: string, name: Peer, outDir: string): InlineConfig {
  return {
    configFile: false,
    root,
    publicDir,
    base: "./",
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, `${name}.html`) },
    },
    worker: { format: "es" },
  };
}

/** Address of a page below the server's origin; the peers draw their maps in the size given. */
export function pagePath(page: PageName, map: { width: number; height: number }): string {
  return page === "app" ? "/app/" : `/${page}/${page}.html?width=${map.width}&height=${map.height}`;
}
