/** A TrueType file as far as paper needs it: which glyph a letter is, how wide it is, where its outline lies. */
export interface FontFace {
  bytes: Uint8Array;
  tables: ReadonlyMap<string, { offset: number; length: number }>;
  unitsPerEm: number;
  /** above the baseline, in units of the em; descent is negative */
  ascent: number;
  descent: number;
  capHeight: number;
  /** xMin, yMin, xMax, yMax of all glyphs */
  bbox: readonly [number, number, number, number];
  glyphCount: number;
  /** number of the glyph of a code point; 0 where the font has none */
  glyphOf: (codePoint: number) => number;
  /** in units of the em */
  advanceOf: (glyph: number) => number;
  /** where a glyph's outline starts and ends within the table `glyf` */
  outlineOf: (glyph: number) => { start: number; end: number };
}

/** Reads a font file; throws a RangeError where it is none or lacks a table. */
export function readFont(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const at = (name: string) => {
    const table = tables.get(name);
    if (table === undefined) throw new RangeError(`The font has no table “${name}”`);
    return table.offset;
  };
  const [head, hhea, hmtx, loca, maxp] = [at("head"), at("hhea"), at("hmtx"), at("loca"), at("maxp")];
  const metricCount = view.getUint16(hhea + 34);
  const isLong = view.getInt16(head + 50) === 1;
  const place = (glyph: number) =>
    isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  const glyphs = readCharacterMap(view, at("cmap"));
  const box = [36, 38, 40, 42].map((it) => view.getInt16(head + it));
  return {
    bytes,
    tables,
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(at("OS/2") + 88),
    bbox: [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0],
    glyphCount: view.getUint16(maxp + 4),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1)),
    outlineOf: (glyph) => ({ start: place(glyph), end: place(glyph + 1) }),
  };
}

function readTables(view: DataView): Map<string, { offset: number; length: number }> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + 16 * index;
      const name = String.fromCharCode(...[0, 1, 2, 3].map((it) => view.getUint8(entry + it)));
      return [name, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) }];
    }),
  );
}

/** Code points of the basic plane by the table's segments (format 4), which every Latin font has. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(start) !== 4) continue;
    const segments = view.getUint16(start + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = view.getUint16(start + 14 + 2 * segment);
      const starts = start + 16 + 2 * segments + 2 * segment;
      const first = view.getUint16(starts);
      const delta = view.getInt16(starts + 2 * segments);
      const ranges = starts + 4 * segments;
      const range = view.getUint16(ranges);
      for (let code = first; code <= end && code !== 0xffff; code++) {
        const raw = range === 0 ? code : view.getUint16(ranges + range + 2 * (code - first));
        if (raw !== 0) found.set(code, (raw + delta) & 0xffff);
      }
    }
  }
  return found;
}
