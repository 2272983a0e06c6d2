import { partsOf } from "./glyphOutline";
import type { FontFace } from "./readFont";

/** Tables of a font that draws and is measured alone; kerning and other features stay behind. */
const KEPT = [
  "OS/2",
  "cmap",
  "cvt ",
  "fpgm",
  "glyf",
  "head",
  "hhea",
  "hmtx",
  "loca",
  "maxp",
  "name",
  "post",
  "prep",
];
/** A PDF finds glyphs by number and needs neither letters nor names. */
const KEPT_IN_PDF = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

/**
 * The same font with the outlines of the glyphs that are used alone; their numbers stay, so that what was measured
 * still holds. `glyphs` need not name the parts of composed ones.
 */
export function subsetFont(font: FontFace, glyphs: Iterable<number>, target: "page" | "pdf"): Uint8Array {
  const { glyf, loca } = keepOutlines(font, withParts(font, glyphs));
  const tables = (target === "pdf" ? KEPT_IN_PDF : KEPT).flatMap((name): [string, Uint8Array][] => {
    const table = font.tables.get(name);
    if (table === undefined) return [];
    const bytes = font.bytes.slice(table.offset, table.offset + table.length);
    if (name === "head") new DataView(bytes.buffer).setInt16(50, 1);
    return [
      [name, name === "glyf" ? glyf : name === "loca" ? loca : name === "post" ? withoutNames(bytes) : bytes],
    ];
  });
  return joinTables(tables);
}

function withParts(font: FontFace, glyphs: Iterable<number>): Set<number> {
  const all = new Set([0]);
  const add = (glyph: number): void => {
    if (all.has(glyph)) return;
    all.add(glyph);
    for (const part of partsOf(font, glyph)) add(part);
  };
  for (const glyph of glyphs) add(glyph);
  return all;
}

function keepOutlines(font: FontFace, kept: ReadonlySet<number>): { glyf: Uint8Array; loca: Uint8Array } {
  const base = font.tables.get("glyf")?.offset ?? 0;
  const loca = new DataView(new ArrayBuffer(4 * (font.glyphCount + 1)));
  const outlines: Uint8Array[] = [];
  let length = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph++) {
    loca.setUint32(4 * glyph, length);
    if (!kept.has(glyph)) continue;
    const { start, end } = font.outlineOf(glyph);
    const outline = font.bytes.subarray(base + start, base + end);
    outlines.push(outline);
    length += padded(outline.length);
  }
  loca.setUint32(4 * font.glyphCount, length);
  const glyf = new Uint8Array(length);
  let at = 0;
  for (const outline of outlines) {
    glyf.set(outline, at);
    at += padded(outline.length);
  }
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** Format 3: no names of glyphs. */
function withoutNames(post: Uint8Array): Uint8Array {
  const short = post.slice(0, 32);
  new DataView(short.buffer).setUint32(0, 0x00030000);
  return short;
}

const padded = (length: number) => (length + 3) & ~3;

function joinTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const size = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let at = start;
  for (const [index, [name, bytes]] of tables.entries()) {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, name.charCodeAt(letter));
    file.set(bytes, at);
    view.setUint32(entry + 4, checksum(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  }
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
