import type { SheetFonts } from "../font/fonts";
import type { SvgNode } from "../svgNode";
import type { Style } from "./inherited";
import type { PdfObjects } from "./pdfObjects";
import type { PdfResources } from "./pdfResources";

/** Everything that drawing one page needs. */
export interface PdfDrawing {
  fonts: SheetFonts;
  objects: PdfObjects;
  resources: PdfResources;
  /** object of the shared resources */
  resourcesId: number;
  /** elements that others name: patterns and what to cut off at */
  named: ReadonlyMap<string, SvgNode>;
}

/** How strongly the following is filled and stroked, where that is not fully. */
export function strengthOperator(style: Style, { resources }: PdfDrawing): string[] {
  const fill = style.opacity * Number(style["fill-opacity"] ?? 1);
  const stroke = style.opacity * Number(style["stroke-opacity"] ?? 1);
  return fill === 1 && stroke === 1 ? [] : [`/${resources.strength(fill, stroke)} gs`];
}
