import type { Mapping } from "../importFields";
import { headerSignature } from "./headerKey";
import { readMapping, writeMapping } from "./mappingCodec";

const PREFIX = "import-columns ";
/** Headers that are remembered; the oldest give way. */
const MOST = 40;

/** What storage of a browser is used for here; `localStorage` is one. */
export type MappingStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The mapping that a person confirmed for the same header before; null for none, or where nothing can be kept. */
export function rememberedMapping(header: readonly string[], storage: MappingStorage | null): Mapping | null {
  try {
    const text = storage?.getItem(PREFIX + headerSignature(header)) ?? null;
    return text === null ? null : readMapping(text, header.length);
  } catch {
    return null;
  }
}

/** Remembers a mapping for the next file with this header. A browser that keeps nothing is no fault. */
export function rememberMapping(
  header: readonly string[],
  mapping: Mapping,
  storage: MappingStorage | null,
): void {
  try {
    if (storage === null) return;
    const key = PREFIX + headerSignature(header);
    storage.removeItem(key);
    const known = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter(
      (it) => it.startsWith(PREFIX),
    );
    for (const old of known.slice(0, Math.max(0, known.length - MOST + 1))) storage.removeItem(old);
    storage.setItem(key, writeMapping(mapping));
  } catch {
    // private windows and full disks: the columns are asked for again
  }
}
