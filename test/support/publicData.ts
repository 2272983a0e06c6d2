import { readFileSync } from "node:fs";
import { vi } from "vitest";

const PUBLIC_DATA = new URL("../../public/data/", import.meta.url);

/** A shipped file, parsed; `file` is its path below public/data. */
export function readPublicJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, PUBLIC_DATA), "utf8"));
}

/** What the network answers instead of a shipped file; it may also throw, as an unreachable network does. */
export type Answers = Record<string, () => Response>;

/**
 * Stands in for the network, which unit tests do not have: requests for `data/…` get the shipped file, or what
 * `answers` has for it. Undo with `vi.unstubAllGlobals()`. Returns the files asked for, in order.
 */
export function servePublicData(answers: Answers = {}): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const file = address.replace(/^.*?data\//, "");
    asked.push(file);
    const answer = answers[file];
    return answer === undefined ? new Response(readFileSync(new URL(file, PUBLIC_DATA))) : answer();
  });
  return asked;
}

/** The answer of a server that does not have the file. */
export function notFound(): Response {
  return new Response("not found", { status: 404 });
}

/** What `fetch` does without a network. */
export function noNetwork(): never {
  throw new TypeError("fetch failed");
}
