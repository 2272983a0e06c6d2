import { createHash } from "node:crypto";
import type { StoreGround } from "../../../src/io/offline/offlineStore";
import { memoryCaches } from "../../support/memoryCaches";

const SCOPE = "https://example.org/map/";

/** A server with the files of a build, and what was asked of it. */
export interface Server {
  files: Record<string, string>;
  asked: string[];
}

/** The ground of a release made of `files` (path → content), on a server that has just that unless told otherwise. */
export function makeGround(
  build: string,
  files: Record<string, string>,
  { server = { files, asked: [] } as Server, caches = memoryCaches(), scope = SCOPE } = {},
): StoreGround & { server: Server } {
  const hash = (content: string) => createHash("sha256").update(content).digest("hex").slice(0, 32);
  return {
    caches,
    scope,
    server,
    fetch: async (url, { cache }) => {
      const path = url.slice(scope.length);
      server.asked.push(`${path} ${cache}`);
      const content = server.files[path];
      return content === undefined
        ? new Response("", { status: 404 })
        : new Response(content, { headers: { "content-encoding": "gzip", "content-type": "text/plain" } });
    },
    release: {
      build,
      files: Object.entries(files).map(([path, content]) => ({
        path,
        hash: hash(content),
        size: content.length,
      })),
    },
  };
}
