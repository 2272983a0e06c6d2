import { deflateSync } from "node:zlib";

/** Rows as they stand in a PNG file before they are packed: the filter's number, then its bytes. */
export function makePngOfRows(
  rows: readonly (readonly number[])[],
  { colourType = 2, interlaced = 0 }: { colourType?: number; interlaced?: number } = {},
): Buffer {
  const channels = colourType === 6 ? 4 : 3;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(((rows[0]?.length ?? 1) - 1) / channels, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, colourType, 0, 0, interlaced], 8);
  const packed = deflateSync(Buffer.from(rows.flat()));
  // In two parts, as larger files have it.
  const [one, other] = [packed.subarray(0, 5), packed.subarray(5)];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", one),
    chunk("IDAT", other),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A picture of one colour per pixel, `#rrggbb`. */
export function makePng(rows: readonly (readonly string[])[]): Buffer {
  return makePngOfRows(rows.map((row) => [0, ...row.flatMap((it) => [...Buffer.from(it.slice(1), "hex")])]));
}

/** The reader does not compare check sums, so there are none. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}
