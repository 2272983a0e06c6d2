import regularPdf from "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url";
import italicPdf from "@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf?url";
import strongPdf from "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url";
import latinItalic from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url";
import latinRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latinStrong from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import vietnameseItalic from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url";
import vietnameseRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnameseStrong from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";
import { base64 } from "../../svg/file/base64";
import type { PdfFonts } from "../../svg/file/writePdf";
import { FONT_FAMILY } from "../../svg/sheet/typeset";

/** The page's own font files; of two with the same letter the later is taken. */
const FACES = [
  [latinRegular, 400, "normal"],
  [vietnameseRegular, 400, "normal"],
  [latinStrong, 600, "normal"],
  [vietnameseStrong, 600, "normal"],
  [latinItalic, 400, "italic"],
  [vietnameseItalic, 400, "italic"],
] as const;

/** Rules with the files in them, since a picture may fetch none. Rejects where one cannot be had. */
export async function loadFontFaces(): Promise<string> {
  const faces = FACES.map(async ([url, weight, style]) => {
    const data = base64(await loadBytes(url));
    return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(faces)).join("");
}

/** Whole fonts in the one format that a PDF takes. Rejects where one cannot be had. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, strong, italic] = await Promise.all([regularPdf, strongPdf, italicPdf].map(loadBytes));
  if (regular === undefined || strong === undefined || italic === undefined) throw new Error("No fonts");
  return { regular, strong, italic };
}

async function loadBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
