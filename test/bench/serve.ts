import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** A slow line; null where a visit has the machine's own speed. */
export interface Line {
  bytesPerSecond: number;
  /** added before the first byte of every answer, ms */
  latencyMs: number;
}

/** One answer, as it went over the wire. */
export interface Answer {
  path: string;
  status: number;
  type: string;
  /** of the answer, its head included */
  bytes: number;
  /** ms since 1970, when the last byte was handed over */
  endedAt: number;
}

export interface BenchServer {
  origin: string;
  /** Begins a visit: forgets earlier answers and sets the line for all that follow. */
  begin: (line: Line | null) => void;
  answers: () => readonly Answer[];
  /** answers that are still being sent */
  pending: () => number;
  close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
const PACKED = new Set([".woff", ".woff2", ".png"]);
const PIECE = 4096;

interface StoredFile {
  type: string;
  body: Buffer;
  tag: string;
  isGzip: boolean;
}

/**
 * Serves folders, each under its name, with every text file compressed beforehand, so that no page waits
 * for the server's processor. The line is slowed down here and not in the browser, whose own throttling of a
 * page does not reach the page's workers.
 */
export async function serve(folders: Readonly<Record<string, string>>, port: number): Promise<BenchServer> {
  const files = new Map<string, StoredFile>();
  for (const [name, folder] of Object.entries(folders)) storeFolder(files, `/${name}/`, folder);

  let line: Line | null = null;
  let lineFreeAt = 0;
  let answers: Answer[] = [];
  let pending = 0;

  /** Waits for its turn on the line, which all answers share. */
  const takeTurn = async (bytes: number) => {
    if (line === null) return;
    lineFreeAt = Math.max(Date.now(), lineFreeAt) + (bytes / line.bytesPerSecond) * 1000;
    await wait(Math.max(0, lineFreeAt - Date.now()));
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
    const list = answers;
    const before = request.socket.bytesWritten;
    pending++;
    response.on("close", () => {
      pending--;
      const bytes = request.socket.bytesWritten - before;
      list.push({ path, status: response.statusCode, type: file?.type ?? "", bytes, endedAt: Date.now() });
    });
    if (line !== null) await wait(line.latencyMs);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    // as plain servers do: what a browser still has need not be sent again
    if (request.headers["if-none-match"] === file.tag) {
      response.writeHead(304, { etag: file.tag }).end();
      return;
    }
    response.writeHead(200, {
      etag: file.tag,
      "content-type": file.type,
      "content-length": file.body.length,
      // Every visit has a browser context of its own, thus an empty cache; within a visit a file is fetched once.
      "cache-control": "max-age=3600",
      ...(file.isGzip && { "content-encoding": "gzip" }),
    });
    for (let from = 0; from < file.body.length; from += PIECE) {
      const piece = file.body.subarray(from, from + PIECE);
      await takeTurn(piece.length);
      response.write(piece);
    }
    response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${opened}`,
    begin: (next) => {
      line = next;
      lineFreeAt = 0;
      answers = [];
    },
    answers: () => answers,
    pending: () => pending,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function storeFolder(files: Map<string, StoredFile>, prefix: string, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const extension = extname(entry.name);
    const isGzip = !PACKED.has(extension);
    const body = readFileSync(path);
    files.set(prefix + relative(folder, path).split(sep).join("/"), {
      type: TYPES[extension] ?? "application/octet-stream",
      body: isGzip ? gzipSync(body) : body,
      tag: `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`,
      isGzip,
    });
  }
}
