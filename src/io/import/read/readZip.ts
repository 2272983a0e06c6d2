import { asMegabytes, LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** What a zip says of one of its files. Sizes are claims until it is unpacked. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  size: number;
  crc: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;

/** The directory of a zip, within the limits. Folders and what macOS adds of its own are left out. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count > LIMITS.zipEntries) throw new Refusal("zip-entries", count, LIMITS.zipEntries);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== DIRECTORY_ENTRY)
      throw new Refusal("zip-broken");
    const nameLength = view.getUint16(offset + 28, true);
    const name = decodeName(bytes.subarray(offset + 46, offset + 46 + nameLength));
    if (view.getUint16(offset + 8, true) & 1) throw new Refusal("zip-encrypted");
    entries.push({
      name,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      packed: view.getUint32(offset + 20, true),
      size: view.getUint32(offset + 24, true),
      offset: view.getUint32(offset + 42, true),
    });
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  checkNames(entries);
  checkSizes(entries, bytes.length);
  return entries.filter(({ name }) => !name.endsWith("/") && !/(^|\/)(__MACOSX\/|\.DS_Store$)/.test(name));
}

/** Unpacks some files of a zip; what does not have the size and checksum that the directory claims is refused. */
export async function unpackZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Map<string, Uint8Array>> {
  const { Inflate } = await import("fflate");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  for (const { name, method, packed, size, crc, offset } of entries) {
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
      throw new Refusal("zip-broken");
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const content = bytes.subarray(start, start + packed);
    if (content.length !== packed || (method !== 0 && method !== 8)) throw new Refusal("zip-broken");
    const file = method === 0 ? content : inflate(Inflate, content, size);
    if (file.length !== size || crc32(file) !== crc) throw new Refusal("zip-broken");
    files.set(name, file);
  }
  return files;
}

/** Deflate makes at most some 1,000 bytes of one: a step of this size cannot fill the memory. */
const STEP_BYTES = 16_384;

/** Stops as soon as more comes out than was claimed, so that a false claim costs no time. */
function inflate(Inflate: typeof import("fflate").Inflate, content: Uint8Array, size: number): Uint8Array {
  const file = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((piece) => {
    if (length + piece.length > size) throw new Refusal("zip-broken");
    file.set(piece, length);
    length += piece.length;
  });
  try {
    for (let start = 0; start < content.length; start += STEP_BYTES)
      inflater.push(content.subarray(start, start + STEP_BYTES), start + STEP_BYTES >= content.length);
  } catch {
    throw new Refusal("zip-broken");
  }
  return file.subarray(0, length);
}

function findEnd(view: DataView): number {
  // A comment of at most 65,535 bytes may follow.
  const first = Math.max(0, view.byteLength - END_LENGTH - 65_535);
  for (let offset = view.byteLength - END_LENGTH; offset >= first; offset--)
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  throw new Refusal("zip-broken");
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/** Names that would leave a folder they are unpacked to. Nothing is ever unpacked to a folder: it is a bad sign. */
function checkNames(entries: readonly ZipEntry[]): void {
  for (const { name } of entries) {
    const parts = name.split(/[/\\]/);
    if (parts.includes("..") || /^[/\\]|^[a-z]:/i.test(name) || name.includes("\0"))
      throw new Refusal("zip-name", name.slice(0, 100));
  }
}

function checkSizes(entries: readonly ZipEntry[], length: number): void {
  let total = 0;
  let packedTotal = 0;
  for (const { size, packed } of entries) {
    total += size;
    packedTotal += packed;
    if (size > LIMITS.zipRatioFrom && size > packed * LIMITS.zipRatio)
      throw new Refusal("zip-bomb", LIMITS.zipRatio);
  }
  // Entries that share their packed bytes are the other way to make a bomb.
  if (packedTotal > length) throw new Refusal("zip-bomb", LIMITS.zipRatio);
  if (total > LIMITS.zipBytes)
    throw new Refusal("zip-total", asMegabytes(total), asMegabytes(LIMITS.zipBytes));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Checksum of zip (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++)
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[index] ?? 0)) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
