/** A PNG file begins with eight bytes of its own and the chunk IHDR: 4 bytes of length, 4 of name, 13 of content, 4 of check. */
const AFTER_HEAD = 8 + 4 + 4 + 13 + 4;
const MILLIMETRES_PER_INCH = 25.4;

/**
 * A PNG file with its resolution written into it (chunk pHYs of the PNG specification, in pixels per metre), so that it
 * is placed at its true size by what opens it. A canvas writes none.
 */
export function tagResolution(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round((dpi / MILLIMETRES_PER_INCH) * 1000);
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const tagged = new Uint8Array(png.length + chunk.length);
  tagged.set(png.subarray(0, AFTER_HEAD));
  tagged.set(chunk, AFTER_HEAD);
  tagged.set(png.subarray(AFTER_HEAD), AFTER_HEAD + chunk.length);
  return tagged;
}

/** The check of a chunk: CRC-32 of its name and content, as the PNG specification has it. Short texts, so bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
