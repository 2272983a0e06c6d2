import type { PackageRefusal } from "../../domain/entered/keepWords";
import { asMegabytes, LIMITS } from "../import/read/limits";
import { listZip, unpackZip } from "../import/read/readZip";
import { Refusal } from "../import/read/refusal";

export type Opened =
  | { ok: true; files: ReadonlyMap<string, Uint8Array> }
  | { ok: false; refusal: PackageRefusal };

/** The files of a package, or why it is not unpacked: by the same door, and within the same limits, as any zip. */
export async function openZip(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(LIMITS.fileBytes);
  try {
    return { ok: true, files: await unpackZip(bytes, listZip(bytes)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, details } = error;
    if (code === "zip-name") return { ok: false, refusal: { code: "package-unsafe-name", details } };
    if (code === "zip-bomb" || code === "zip-total" || code === "zip-entries")
      return tooLarge(LIMITS.zipBytes);
    return { ok: false, refusal: { code: "package-not-zip", details: [] } };
  }
}

function tooLarge(bytes: number): Opened {
  return { ok: false, refusal: { code: "package-too-large", details: [asMegabytes(bytes)] } };
}
