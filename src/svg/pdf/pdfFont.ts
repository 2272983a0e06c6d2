import { FONT_FAMILY, type FontWeight } from "../font/fonts";
import type { FontFace } from "../font/readFont";
import { subsetFont } from "../font/subsetFont";
import { hex4, type PdfObjects } from "./pdfObjects";

/** Largest block of characters that one operator of a character map may list (Adobe note 5014). */
const BLOCK = 100;

/** Adds a font with the glyphs that were used, by number; `letters` says which letter each is. */
export function addPdfFont(
  objects: PdfObjects,
  font: FontFace,
  weight: FontWeight,
  letters: ReadonlyMap<number, string>,
): number {
  const name = `${weight === "strong" ? "BVPSMB" : "BVPREG"}+${FONT_FAMILY.replaceAll(" ", "")}-${weight === "strong" ? "SemiBold" : "Regular"}`;
  const used = [...letters.keys()].sort((a, b) => a - b);
  const em = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
  const file = subsetFont(font, used, "pdf");
  const fileId = objects.addStream(file, `/Length1 ${file.length}`);
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${font.bbox.map(em).join(" ")}] /ItalicAngle 0 ` +
      `/Ascent ${em(font.ascent)} /Descent ${em(font.descent)} /CapHeight ${em(font.capHeight)} ` +
      `/StemV ${weight === "strong" ? 120 : 80} /FontFile2 ${fileId} 0 R >>`,
  );
  const widths = used.map((it) => `${it} [${em(font.advanceOf(it))}]`).join(" ");
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
      `/FontDescriptor ${descriptor} 0 R /W [${widths}] >>`,
  );
  const unicode = objects.addStream(unicodeMap(used, letters));
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
  );
}

/** What makes the text selectable and searchable: glyph by glyph the letter that it stands for. */
function unicodeMap(used: readonly number[], letters: ReadonlyMap<number, string>): string {
  const lines = used.map((glyph) => {
    const letter = letters.get(glyph) ?? "";
    const units = Array.from({ length: letter.length }, (_, index) => hex4(letter.charCodeAt(index)));
    return `<${hex4(glyph)}> <${units.join("")}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += BLOCK) {
    const block = lines.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}
