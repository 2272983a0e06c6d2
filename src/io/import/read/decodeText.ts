import type { TextEncoding } from "../../../domain/entered/readFault";
import { decodeTcvn3, decodeVni } from "./legacyVietnamese";

import { Refusal } from "./refusal";

/** Text of a file, and what was noticed on the way. Rows are lines of the file, counted from 1. */
export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** neither Unicode nor marked: which of the old encodings it is has to be asked */
  isLegacy: boolean;
  /** first line that is UTF-8 and first that is not, of a file that has both */
  mixed: { utf8: number; other: number } | null;
}

/**
 * Bytes → text with composed accents (NFC). A mark at the beginning decides, then valid UTF-8, then zero bytes in
 * every second place (UTF-16 without a mark); anything else is one of the old encodings, read as `answer` or
 * else as windows-1258. Where some lines are UTF-8 and others are not, each line is read as what it is.
 */
export function decodeText(bytes: Uint8Array, answer?: TextEncoding): DecodedText {
  const marked = detectMarked(bytes);
  const unicode = marked ? new TextDecoder(marked).decode(bytes) : decodeUtf8(bytes);
  if (unicode !== null)
    return { text: unicode.normalize("NFC"), encoding: marked ?? "utf-8", isLegacy: false, mixed: null };
  if (looksBinary(bytes)) throw new Refusal("not-text");
  const encoding = answer ?? "windows-1258";
  const mixed = findMixedLines(bytes);
  const text = (mixed ? decodeByLine(bytes, encoding) : decodeLegacyBytes(bytes, encoding)).normalize("NFC");
  return { text, encoding, isLegacy: true, mixed };
}

/** Bytes of one of the old encodings → text; accents may still be decomposed. */
export function decodeLegacyBytes(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === "tcvn3") return decodeTcvn3(new TextDecoder("windows-1252").decode(bytes));
  if (encoding === "vni") return decodeVni(new TextDecoder("windows-1252").decode(bytes));
  return new TextDecoder(encoding === "unicode" ? "windows-1258" : encoding).decode(bytes);
}

export function isUtf8(bytes: Uint8Array): boolean {
  return decodeUtf8(bytes) !== null;
}

/** Text of bytes that are UTF-8, else null. */
function decodeUtf8(bytes: Uint8Array): string | null {
  // decoding that may fail takes half as long again, and only where this sign stands can it have failed
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("\ufffd")) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Encoding by its mark or by zero bytes, null where neither says it. */
function detectMarked(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [even, odd] = countZeros(bytes);
  const half = Math.min(bytes.length, SAMPLE_BYTES) / 2;
  // Latin text in UTF-16: most characters have an empty upper byte, hardly any an empty lower one.
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

const SAMPLE_BYTES = 4_096;

/** Zero bytes in even and in odd places of the beginning. */
function countZeros(bytes: Uint8Array): [number, number] {
  const zeros: [number, number] = [0, 0];
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let index = 0; index < end; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  return zeros;
}

/** Pictures, programs and the like: control characters that no text has, in more than 2 % of the beginning. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > sample.length * 0.02;
}

function* listLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 127);
}

function findMixedLines(bytes: Uint8Array): DecodedText["mixed"] {
  let line = 0;
  let utf8 = 0;
  let other = 0;
  for (const content of listLines(bytes)) {
    line += 1;
    if (isAscii(content)) continue;
    if (isUtf8(content)) utf8 ||= line;
    else other ||= line;
    if (utf8 > 0 && other > 0) return { utf8, other };
  }
  return null;
}

function decodeByLine(bytes: Uint8Array, encoding: TextEncoding): string {
  const utf8 = new TextDecoder();
  return Array.from(listLines(bytes), (line) =>
    isUtf8(line) ? utf8.decode(line) : decodeLegacyBytes(line, encoding),
  ).join("");
}
