import type { SvgNode } from "../svgNode";

/** A part of the sheet's furniture: how high it is in its column, and how it is drawn there. */
export interface Block {
  name: string;
  height: number;
  /** with the upper left corner at a place, in millimetres */
  draw: (x: number, y: number) => SvgNode[];
}

/** What every block is made with. */
export interface BlockKit {
  /** of its column, in millimetres */
  width: number;
  /** by how much type and furniture are larger than on a plain A4 sheet */
  unit: number;
}

/** Sizes of type in millimetres on A4: about 9.6, 7.4, 6.7 and 5.9 points. */
export const TYPE = { head: 3.1, body: 2.55, note: 2.3, small: 2.05 } as const;
