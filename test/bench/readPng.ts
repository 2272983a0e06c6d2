import { inflateSync } from "node:zlib";

/** Pixels of a picture, four bytes each (red, green, blue, opacity), row by row from the top. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads the PNG files that a browser makes of its screen: 8 bits a channel, RGB or RGBA, not interlaced.
 * Throws on any other kind; check sums are not compared.
 */
export function readPng(file: Buffer): Pixels {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error("This is no PNG file.");
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colourType = -1, interlaced] = [file[24], file[25], file[28]];
  const channels = CHANNELS[colourType];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error(
      `PNG of depth ${depth}, colour type ${colourType}, interlace ${interlaced} is not read here.`,
    );
  const rows = undoFilters(inflateSync(imageData(file)), width * channels, height, channels);
  return { width, height, data: channels === 4 ? rows : withOpacity(rows) };
}

/** Contents of all `IDAT` chunks, joined. */
function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  let offset = 8;
  while (offset + 8 <= file.length) {
    const length = file.readUInt32BE(offset);
    const type = file.toString("latin1", offset + 4, offset + 8);
    if (type === "IDAT") parts.push(file.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return Buffer.concat(parts);
}

/** The scan lines without the byte that names their filter, as PNG (third edition), section 9, defines them. */
function undoFilters(filtered: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const filter = filtered[from] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= step ? (rows[at - step] ?? 0) : 0;
      const above = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[at - stride - step] ?? 0) : 0;
      rows[at] = (filtered[from + 1 + x] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return rows;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter === 4) return paeth(left, above, corner);
  throw new Error(`PNG has no filter ${filter}.`);
}

/** Whichever neighbour is nearest to the plane through all three. */
function paeth(left: number, above: number, corner: number): number {
  const plane = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((it) => Math.abs(plane - it)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withOpacity(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let pixel = 0; pixel * 3 < rgb.length; pixel++)
    rgba.set(rgb.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return rgba;
}
