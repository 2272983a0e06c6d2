/** What sheets are printed on, in millimetres upright. */
const SIZES = { A4: [210, 297], A3: [297, 420], slide: [167.0625, 297] } as const;

export const PAPERS = ["A4", "A3"] as const;
/** `slide` is a picture of 16:9 for a screen, as wide as A4. */
export type Paper = (typeof PAPERS)[number] | "slide";
export const ORIENTATIONS = ["landscape", "portrait"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface PaperFormat {
  width: number;
  height: number;
  orientation: Orientation;
  /** around everything, so that printers and folders reach nothing */
  margin: number;
  /** how much larger than on A4 type and furniture are: A3 hangs further away */
  unit: number;
}

export function paperFormat(paper: Paper, orientation: Orientation): PaperFormat {
  const [short, long] = SIZES[paper];
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  const isLarge = paper === "A3";
  return { width, height, orientation, margin: isLarge ? 10 : 8, unit: isLarge ? 1.3 : 1 };
}

/** A rectangle on the sheet, in millimetres from its upper left corner. */
export interface SheetBox {
  x: number;
  y: number;
  width: number;
  height: number;
}
