import type { SheetFonts } from "../font/fonts";
import type { SvgNode } from "../svgNode";
import { PLAIN } from "./inherited";
import type { Matrix } from "./matrix";
import { writeMatrix } from "./matrix";
import { number } from "./pathOperators";
import { drawNode, namedNodes } from "./pdfDrawing";
import { addPdfFont } from "./pdfFont";
import { PdfObjects, pdfText } from "./pdfObjects";
import { PdfResources } from "./pdfResources";

/** A page with its drawing, both in millimetres from the upper left corner. */
export interface PaperPage {
  width: number;
  height: number;
  drawing: SvgNode;
}

export interface PdfProperties {
  title: string;
  subject: string;
  /** name of the app */
  producer: string;
  /** BCP 47 */
  language: string;
}

const POINTS = 72 / 25.4;

/**
 * Pages as a PDF file: shapes stay shapes, letters stay letters, nothing is a picture. Written here and not by a
 * library, because it needs no page of a browser and so can be tested to a tenth of a millimetre, and because it is a
 * tenth of the size. The same pages give the same bytes. Throws a RangeError on what it does not know to draw.
 */
export function writePdf(
  pages: readonly PaperPage[],
  fonts: SheetFonts,
  { title, subject, producer, language }: PdfProperties,
): Uint8Array<ArrayBuffer> {
  const objects = new PdfObjects();
  const resources = new PdfResources();
  const [catalogue, tree, resourcesId] = [objects.reserve(), objects.reserve(), objects.reserve()];
  const kids = pages.map(({ width, height, drawing }) => {
    const matrix: Matrix = [POINTS, 0, 0, -POINTS, 0, height * POINTS];
    const shared = { fonts, objects, resources, resourcesId, named: namedNodes(drawing) };
    const content = objects.addStream(
      `${writeMatrix(matrix)} cm\n${drawNode(drawing, PLAIN, matrix, shared)}`,
    );
    return objects.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${number(width * POINTS)} ${number(height * POINTS)}] ` +
        `/Resources ${resourcesId} 0 R /Contents ${content} 0 R >>`,
    );
  });
  objects.fill(
    tree,
    `<< /Type /Pages /Kids [${kids.map((it) => `${it} 0 R`).join(" ")}] /Count ${kids.length} >>`,
  );
  resources.write(objects, resourcesId, {
    regular: addPdfFont(objects, fonts.regular, "regular", resources.letters.regular),
    strong: addPdfFont(objects, fonts.strong, "strong", resources.letters.strong),
  });
  objects.fill(
    catalogue,
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> >>`,
  );
  const info = objects.add(
    `<< /Title ${pdfText(title)} /Subject ${pdfText(subject)} /Producer ${pdfText(producer)} >>`,
  );
  return objects.write(catalogue, info);
}
