import { jsPDF } from "jspdf";
import { svg2pdf } from "svg2pdf.js";
import { writeSvg } from "../svgNode";
import { base64 } from "./base64";
import { flattenText } from "./flattenText";
import type { PaperPage } from "./paperPage";

/** Bytes of the cuts as TrueType, whole: what is not used is left out of the file. */
export interface PdfFonts {
  regular: Uint8Array;
  strong: Uint8Array;
  italic: Uint8Array;
}

export interface PdfProperties {
  title: string;
  subject: string;
  /** what made the file */
  producer: string;
  /** BCP 47 */
  language: "vi" | "en";
}

const FAMILY = "Be Vietnam Pro";
const CUTS = [
  ["regular", "normal", 400],
  ["strong", "normal", 600],
  ["italic", "italic", 400],
] as const;

/**
 * Pages as a PDF file of exactly their size: shapes stay shapes, letters stay letters that can be searched and copied.
 * Needs a browser's DOM. Rejects where a page holds what cannot be drawn.
 */
export async function writePdf(
  pages: readonly PaperPage[],
  fonts: PdfFonts,
  { title, subject, producer, language }: PdfProperties,
): Promise<ArrayBuffer> {
  const [first] = pages;
  if (first === undefined) throw new Error("A document has a page");
  const pdf = new jsPDF({ unit: "mm", ...formatOf(first), compress: true, putOnlyUsedFonts: true });
  for (const [cut, style, weight] of CUTS) {
    pdf.addFileToVFS(`${cut}.ttf`, base64(fonts[cut]));
    pdf.addFont(`${cut}.ttf`, FAMILY, style, weight);
  }
  pdf.setDocumentProperties({ title, subject, creator: producer });
  pdf.setLanguage(language);
  pdf.viewerPreferences({ DisplayDocTitle: true, PrintScaling: "None" });
  const measure = (text: string, size: number, weight: number) => {
    pdf.setFont(FAMILY, "normal", weight);
    return pdf.getStringUnitWidth(text) * size;
  };
  for (const [index, page] of pages.entries()) {
    if (index > 0) {
      const { format, orientation } = formatOf(page);
      pdf.addPage(format, orientation);
    }
    const markup = writeSvg(flattenText(page.drawing, measure));
    const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
    await svg2pdf(documentElement, pdf, { x: 0, y: 0, width: page.width, height: page.height });
  }
  return pdf.output("arraybuffer");
}

function formatOf({ width, height }: PaperPage) {
  return {
    format: [width, height],
    orientation: width > height ? ("landscape" as const) : ("portrait" as const),
  };
}
