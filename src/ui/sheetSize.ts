/** How much of a phone's screen the sheet takes: its head alone, about half, all below the header. */
export const SHEET_SIZES = ["folded", "half", "full"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** Height of the sheet's head in pixels; `--sheet-head` of phone.css. */
const HEAD = 56;
/** Share of the room below the header; the row of phone.css. */
const HALF = 0.44;
/** A pull this long is meant, even where it ends nearer to where it began, in pixels. */
const MEANT = 28;

/** The next larger (1) or smaller (-1) size; at either end the size itself. */
export function sheetStep(size: SheetSize, by: 1 | -1): SheetSize {
  return SHEET_SIZES[SHEET_SIZES.indexOf(size) + by] ?? size;
}

/** Height of a size in a room of this many pixels. */
export function sheetHeight(size: SheetSize, room: number): number {
  return { folded: HEAD, half: Math.round(room * HALF), full: room }[size];
}

/** The size at which a sheet comes to rest that was `from` and was let go at `height` pixels. */
export function sheetSizeAt(height: number, from: SheetSize, room: number): SheetSize {
  const offBy = (size: SheetSize) => Math.abs(sheetHeight(size, room) - height);
  const nearest = SHEET_SIZES.reduce((best, it) => (offBy(it) < offBy(best) ? it : best));
  const pulled = height - sheetHeight(from, room);
  return nearest === from && Math.abs(pulled) >= MEANT ? sheetStep(from, pulled > 0 ? 1 : -1) : nearest;
}
