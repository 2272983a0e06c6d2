import type { SvgNode } from "../svgNode";

/** A page with its drawing, both in millimetres from the upper left corner. */
export interface PaperPage {
  width: number;
  height: number;
  drawing: SvgNode;
}
