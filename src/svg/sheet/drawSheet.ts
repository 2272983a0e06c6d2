import { printTextOf } from "../../text/printText";
import type { PaperPage } from "../file/paperPage";
import { node } from "../svgNode";
import { chooseScale } from "./chooseScale";
import { scaleBlock } from "./drawScaleBar";
import { drawSheetMap, ID_PREFIX } from "./drawSheetMap";
import { drawTablePages } from "./drawTablePages";
import { drawWatermark } from "./drawWatermark";
import { insetBlock, notesBlock, signatureBlock } from "./infoBlocks";
import { layoutSheet, type SheetLayout } from "./layoutSheet";
import { legendBlock } from "./legendBlock";
import { paperFormat } from "./paper";
import { isShown, shownExtent } from "./projection";
import type { SheetContent, SheetFormat, SheetMap } from "./sheetContent";
import { drawFrame, gridStepOf } from "./sheetFrame";
import { sheetRoot } from "./sheetRoot";
import { mm } from "./sheetText";
import { titleBlock } from "./titleBlock";

export interface Sheet {
  /** the map first, then the table */
  pages: readonly PaperPage[];
  layout: SheetLayout;
  scale: number;
  /** the largest round scale at which all of the range is on the sheet */
  fittingScale: number;
  /** false where the chosen scale cuts some of it off */
  isWhole: boolean;
}

/** The whole sheet as drawings in millimetres: the same for the same content. */
export function drawSheet(content: SheetContent, format: SheetFormat, map: SheetMap): Sheet {
  const paper = paperFormat(format.paper, format.orientation);
  const words = printTextOf(content.language);
  const { blackAndWhite } = format;
  const layoutAt = (scale: number) =>
    layoutSheet(
      paper,
      (width, unit) => titleBlock({ width, unit }, content.title, content.subtitle),
      (width, unit) => {
        const kit = { width, unit };
        const legend = {
          legend: content.legend,
          model: map.model,
          blackAndWhite,
          idPrefix: ID_PREFIX,
          words,
        };
        const bar = { scale, gridStep: gridStepOf(scale, paper.unit), language: content.language, words };
        if (format.paper === "slide")
          return [legendBlock(kit, legend), scaleBlock(kit, bar), notesBlock(kit, content.notes, words)];
        return [
          legendBlock(kit, legend),
          scaleBlock(kit, bar),
          insetBlock(kit, map.country, content.address, words),
          notesBlock(kit, content.notes, words),
          ...(content.isSample ? [] : [signatureBlock(kit, content, words)]),
        ];
      },
    );
  // how high the furniture is hardly depends on the scale: one look decides which fits
  const fittingScale = chooseScale(format.range, layoutAt(format.scale ?? 1_000_000).map);
  const scale = format.scale ?? fittingScale;
  const layout = layoutAt(scale);
  const extent = shownExtent(format.range, layout.map, scale);
  const frame = { extent, scale, width: layout.map.width, height: layout.map.height, unit: paper.unit };
  const drawn = drawSheetMap(map.model, map.base, blackAndWhite, frame);
  const facts = {
    map: layout.map,
    extent,
    scale,
    unit: paper.unit,
    language: content.language,
    words,
  };
  const drawing = sheetRoot(paper.width, paper.height, content.title, [
    node("g", { "data-part": "map", transform: `translate(${mm(layout.map.x)} ${mm(layout.map.y)})` }, drawn),
    ...(content.isSample ? drawWatermark(words.sheet.sampleMark, layout.map) : []),
    ...drawFrame(facts),
    ...layout.blocks.map(({ block, x, y }) => node("g", { "data-part": block.name }, ...block.draw(x, y))),
  ]);
  const first = { width: paper.width, height: paper.height, drawing };
  return {
    pages: format.paper === "slide" ? [first] : [first, ...drawTablePages(content, paper)],
    layout,
    scale,
    fittingScale,
    isWhole: isShown(format.range, extent),
  };
}
