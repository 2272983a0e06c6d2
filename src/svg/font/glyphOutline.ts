import type { FontFace } from "./readFont";

interface OutlinePoint {
  x: number;
  y: number;
  isOn: boolean;
}
type Contour = OutlinePoint[];

/** Flags of the parts of a composed glyph (OpenType, table `glyf`). */
const WORDS = 1;
const OFFSETS = 2;
const ONE_SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const MATRIX = 128;

/** Numbers of the glyphs that a glyph is composed of: “ế” of “e”, circumflex and acute. */
export function partsOf(font: FontFace, glyph: number): number[] {
  return readParts(font, glyph).map((it) => it.glyph);
}

/** The outline as SVG path data in units of the em, y upwards: M, L, Q and Z. */
export function glyphOutline(font: FontFace, glyph: number): string {
  return contoursOf(font, glyph).map(contourPath).join("");
}

function viewOf(font: FontFace, glyph: number): DataView | null {
  const { start, end } = font.outlineOf(glyph);
  const glyf = font.tables.get("glyf");
  if (glyf === undefined || end <= start) return null;
  return new DataView(font.bytes.buffer, font.bytes.byteOffset + glyf.offset + start, end - start);
}

interface Part {
  glyph: number;
  dx: number;
  dy: number;
  scale: readonly [number, number, number, number];
}

function readParts(font: FontFace, glyph: number): Part[] {
  const view = viewOf(font, glyph);
  if (view === null || view.getInt16(0) >= 0) return [];
  const parts: Part[] = [];
  let at = 10;
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = view.getUint16(at);
    const part = view.getUint16(at + 2);
    const isWide = (flags & WORDS) !== 0;
    const read = (index: number) =>
      isWide ? view.getInt16(at + 4 + 2 * index) : view.getInt8(at + 4 + index);
    const [dx, dy] = (flags & OFFSETS) !== 0 ? [read(0), read(1)] : [0, 0];
    at += isWide ? 8 : 6;
    const scales =
      (flags & MATRIX) !== 0 ? 4 : (flags & TWO_SCALES) !== 0 ? 2 : (flags & ONE_SCALE) !== 0 ? 1 : 0;
    const s = Array.from({ length: scales }, (_, index) => view.getInt16(at + 2 * index) / 16384);
    at += 2 * scales;
    const [a = 1, b = 0, c = 0, d = 1] = scales === 4 ? s : [s[0] ?? 1, 0, 0, s[1] ?? s[0] ?? 1];
    parts.push({ glyph: part, dx, dy, scale: [a, b, c, d] });
  }
  return parts;
}

function contoursOf(font: FontFace, glyph: number): Contour[] {
  const view = viewOf(font, glyph);
  if (view === null) return [];
  if (view.getInt16(0) >= 0) return readContours(view);
  return readParts(font, glyph).flatMap(({ glyph: part, dx, dy, scale: [a, b, c, d] }) =>
    contoursOf(font, part).map((contour) =>
      contour.map(({ x, y, isOn }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOn })),
    ),
  );
}

function readContours(view: DataView): Contour[] {
  const ends = Array.from({ length: view.getInt16(0) }, (_, index) => view.getUint16(10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * ends.length;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = (flag & 8) === 0 ? 1 : 1 + view.getUint8(at++);
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -view.getUint8(at++) : view.getUint8(at++);
      else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOn: (flag & 1) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

const middle = (a: OutlinePoint, b: OutlinePoint) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true });
const said = ({ x, y }: OutlinePoint) => `${Math.round(x)} ${Math.round(y)}`;

/** Between two points off the curve lies one on it. */
function contourPath(contour: Contour): string {
  const whole = contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length] ?? point;
    return point.isOn || next.isOn ? [point] : [point, middle(point, next)];
  });
  const first = whole.findIndex((it) => it.isOn);
  if (first === -1) return "";
  const turned = [...whole.slice(first), ...whole.slice(0, first + 1)];
  const [start, ...rest] = turned;
  if (start === undefined) return "";
  let path = `M${said(start)}`;
  for (let index = 0; index < rest.length; index++) {
    const point = rest[index] as OutlinePoint;
    if (point.isOn) path += `L${said(point)}`;
    else path += `Q${said(point)} ${said(rest[++index] ?? start)}`;
  }
  return `${path}Z`;
}
