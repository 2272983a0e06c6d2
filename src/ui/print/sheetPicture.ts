import type { PaperPage } from "../../svg/file/paperPage";
import { writeSvgFile } from "../../svg/file/writeSvgFile";

const SVG_TYPE = "image/svg+xml";

/** Address of a page as a picture, to be given back with `releaseObjectUrl`. */
export function pageAddress({ drawing }: PaperPage, fontFaces: string): string {
  return URL.createObjectURL(new Blob([writeSvgFile(drawing, fontFaces)], { type: SVG_TYPE }));
}

/** Pixels of a length in millimetres. */
export function dotsOf(millimetres: number, dpi: number): number {
  return Math.round((millimetres / 25.4) * dpi);
}

/** A page as PNG, so many pixels wide. Rejects where the browser cannot draw one so large. */
export async function drawPng(page: PaperPage, fontFaces: string, width: number): Promise<Blob> {
  const size = { width, height: Math.round((width * page.height) / page.width) };
  const address = URL.createObjectURL(
    new Blob([writeSvgFile(page.drawing, fontFaces, size)], { type: SVG_TYPE }),
  );
  try {
    const image = new Image(size.width, size.height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), size);
    canvas.getContext("2d")?.drawImage(image, 0, 0, size.width, size.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("No picture")) : resolve(blob)), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
