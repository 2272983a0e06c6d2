import { encode } from "uqr";
import { node, type SvgNode } from "../svgNode";
import { mm } from "./sheetText";

/** Modules of white that readers want around a code (ISO/IEC 18004). */
const QUIET = 4;

/** An address as a code for the camera of a phone: one shape, `side` millimetres wide with its white. */
export function drawQr(address: string, x: number, y: number, side: number): SvgNode[] {
  const { data, size } = encode(address, { ecc: "L", border: 0 });
  const module = side / (size + 2 * QUIET);
  const runs = data.flatMap((row, index) => runsOf(row).map((run) => ({ ...run, row: index })));
  const d = runs
    .map(({ start, length, row }) => {
      const [left, top] = [x + (QUIET + start) * module, y + (QUIET + row) * module];
      return `M${mm(left)} ${mm(top)}h${mm(length * module)}v${mm(module)}h${mm(-length * module)}Z`;
    })
    .join("");
  return [
    node("rect", { x: mm(x), y: mm(y), width: mm(side), height: mm(side), fill: "#ffffff" }),
    node("path", { d, fill: "#000000", "data-part": "qr" }),
  ];
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [index, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.start + last.length === index) last.length++;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}
