import type { FileRefusal } from "../domain/enteredFault";

/** Larger than any list of the province by far; keeps a wrong file from stopping the page. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

export type DecodedText = { ok: true; text: string } | { ok: false; refusal: FileRefusal };

/** Zip archives, of which workbooks are one kind, and the binary workbooks of before 2007. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Text of a file in UTF-8, with or without byte order mark, in NFC. Anything else is refused, not guessed. */
export function readTemplateText(bytes: Uint8Array): DecodedText {
  if (WORKBOOK_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return { ok: false, refusal: "is-workbook" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, refusal: "not-utf8" };
  }
  // UTF-16 without accents is valid UTF-8 full of zeros
  if (text.includes("\0")) return { ok: false, refusal: "not-utf8" };
  return text.trim() === "" ? { ok: false, refusal: "empty" } : { ok: true, text: text.normalize("NFC") };
}
