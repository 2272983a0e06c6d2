import type { FeatureCollection } from "geojson";
import type { PrintWords } from "../../text/printText";
import type { SvgNode } from "../svgNode";
import { type Block, type BlockKit, TYPE } from "./block";
import { drawInset, insetHeight } from "./drawInset";
import { drawNorth } from "./drawNorth";
import { drawQr } from "./drawQr";
import { stack } from "./legendBlock";
import type { SheetContent } from "./sheetContent";
import { lineOf, paragraph, SOFT } from "./sheetText";

/** The country on the left; north and the code of the live view beside it. */
export function insetBlock(
  { width, unit }: BlockKit,
  country: FeatureCollection,
  address: string,
  words: PrintWords,
): Block {
  const insetWidth = Math.min(width * 0.58, 36 * unit);
  const height = insetHeight(insetWidth);
  const side = Math.min(width - insetWidth - 3 * unit, height * 0.52);
  const small = { size: TYPE.small * unit, fill: SOFT };
  const caption = paragraph(words.sheet.inset, insetWidth, small);
  const live = paragraph(words.sheet.live, width - insetWidth - 3 * unit, {
    ...small,
    anchor: "middle",
  });
  const draw = (x: number, y: number): SvgNode[] => {
    const middle = x + insetWidth + 3 * unit + (width - insetWidth - 3 * unit) / 2;
    return [
      ...drawInset(country, { x, y, width: insetWidth, height }),
      ...caption.draw(x, y + height + 0.6 * unit),
      ...drawNorth(words.sheet.north, middle, y, height * 0.36),
      ...drawQr(address, middle - side / 2, y + height - side, side),
      ...live.draw(middle, y + height + 0.6 * unit),
    ];
  };
  return { name: "inset", height: height + 0.6 * unit + Math.max(caption.height, live.height), draw };
}

/** What the sheet is and what it is not, then sources and dates. */
export function notesBlock({ width, unit }: BlockKit, notes: readonly string[], words: PrintWords): Block {
  const small = { size: TYPE.small * unit, fill: SOFT };
  return stack(
    "notes",
    [
      {
        name: "notice",
        ...paragraph(words.sheet.reference.toLocaleUpperCase(), width, {
          size: TYPE.note * unit,
          weight: "strong",
          spacing: 0.04,
        }),
      },
      ...[words.sheet.referenceNote, ...notes].map((it) => ({
        name: "note",
        ...paragraph(it, width, small),
      })),
    ],
    0.35 * unit,
  );
}

/** Who made the sheet and who answers for it, by hand; left out where figures are made up. */
export function signatureBlock({ width, unit }: BlockKit, content: SheetContent, words: PrintWords): Block {
  const { sheet } = words;
  const style = { size: TYPE.note * unit };
  const agency = paragraph(content.agency === "" ? sheet.agencyLine : content.agency, width, {
    ...style,
    weight: content.agency === "" ? "regular" : "strong",
  });
  const step = style.size * 1.35;
  const draw = (x: number, y: number): SvgNode[] => {
    const top = y + agency.height + step;
    const columns = [
      [sheet.maker, sheet.makerNote, x + width * 0.24],
      [sheet.head, sheet.headNote, x + width * 0.76],
    ] as const;
    return [
      ...agency.draw(x, y),
      lineOf(sheet.place, x + width, top, { ...style, anchor: "end", italic: true, fill: SOFT }),
      ...columns.flatMap(([role, note, middle]) => [
        lineOf(role, middle, top + step * 1.2, { ...style, weight: "strong", anchor: "middle" }),
        lineOf(note, middle, top + step * 2.1, { size: TYPE.small * unit, anchor: "middle", fill: SOFT }),
      ]),
    ];
  };
  // room for a signature and a seal below the words
  return { name: "signature", height: agency.height + step * 3.2 + 11 * unit, draw };
}
