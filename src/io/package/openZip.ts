import type { PackageRefusal } from "../../domain/entered/keepWords";

/** Above what a province can hold: a hundred thousand villages with their history unpack to about 100 MB. */
const LIMITS = { packedBytes: 64, unpackedBytes: 512, entries: 64 } as const;
const MEGABYTE = 1_000_000;

export type Opened =
  | { ok: true; files: ReadonlyMap<string, Uint8Array> }
  | { ok: false; refusal: PackageRefusal };

/** The files of a zip, or why it is not unpacked. Names and sizes are checked before anything is. */
export async function openZip(bytes: Uint8Array): Promise<Opened> {
  const refuse = (code: PackageRefusal["code"], ...details: string[]): Opened => ({
    ok: false,
    refusal: { code, details },
  });
  if (bytes.length > LIMITS.packedBytes * MEGABYTE)
    return refuse("package-too-large", String(LIMITS.packedBytes));
  const { unzipSync } = await import("fflate");
  let unsafe: string | null = null;
  let count = 0;
  let unpacked = 0;
  const isWithin = () => unpacked <= LIMITS.unpackedBytes * MEGABYTE && count <= LIMITS.entries;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        unpacked += originalSize;
        if (!isSafe(name)) unsafe ??= name;
        // an entry is unpacked to the size that it claims and no further
        return unsafe === null && isWithin() && !name.endsWith("/");
      },
    });
    if (unsafe !== null) return refuse("package-unsafe-name", unsafe);
    if (!isWithin()) return refuse("package-too-large", String(LIMITS.unpackedBytes));
    return { ok: true, files: new Map(Object.entries(found)) };
  } catch {
    return refuse("package-not-zip");
  }
}

/** A path below the package: no way up, no drive, no root. */
function isSafe(name: string): boolean {
  return name !== "" && !/^[\\/]|^[A-Za-z]:|\\|\0/.test(name) && !name.split("/").includes("..");
}
