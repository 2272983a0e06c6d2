import { type Block, type BlockKit, TYPE } from "./block";
import { lineOf, paragraph, SOFT, sizeToFit } from "./sheetText";
import { wrapText } from "./typeset";

/** Smallest size of the title, in parts of its usual one, before it takes a second line. */
const LEAST = 0.72;

/** Title in capitals and subtitle, centred, as wide as the sheet. */
export function titleBlock({ width, unit }: BlockKit, title: string, subtitle: string): Block {
  const style = { size: 5.4 * unit, weight: "strong" as const, spacing: 0.02 };
  const capitals = title.toLocaleUpperCase();
  const fitting = sizeToFit(capitals, width, style);
  const size = Math.max(fitting, style.size * LEAST);
  const lines =
    fitting >= size ? [capitals] : wrapText(capitals, size * (1 + 1.7 * style.spacing), width, "strong");
  const step = size * 1.24;
  const below = paragraph(subtitle, width, { size: TYPE.head * unit, fill: SOFT, anchor: "middle" });
  const titleHeight = title === "" ? 0 : lines.length * step;
  const height = titleHeight + below.height + 2 * unit;
  return {
    name: "title",
    height,
    draw: (x, y) => [
      ...(title === "" ? [] : lines).map((it, index) =>
        lineOf(it, x + width / 2, y + index * step + size * 0.92, { ...style, size, anchor: "middle" }),
      ),
      ...below.draw(x + width / 2, y + titleHeight),
    ],
  };
}
