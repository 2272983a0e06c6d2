import type { Comparison } from "./compare";
import type { Spread } from "./statistics";

const HEAD = ["what", "app", "compared with", "ratio", "bar", ""];

/** The comparisons as one table in Markdown: medians with the least and the most that was measured. */
export function writeTable(comparisons: readonly Comparison[]): string {
  const rows = [HEAD, HEAD.map(() => "---"), ...comparisons.map(writeRow)];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function writeRow(comparison: Comparison): string[] {
  const { what, unit, ours, peer, bar, missing } = comparison;
  const compared = peer === null ? "–" : `${peer.name} ${writeSpread(peer.figure, unit)}`;
  const ratio = ratioOf(comparison);
  return [
    what,
    ours === null ? (missing ?? "–") : writeSpread(ours, unit),
    compared,
    ratio === null ? "–" : `${ratio.toFixed(2)}×`,
    bar === null ? "–" : `≤ ${peer === null ? `${bar} ${unit}`.trimEnd() : `${bar}×`}`,
    judge(comparison),
  ];
}

/** Our median over the peer's; null without a peer. */
function ratioOf({ ours, peer }: Comparison): number | null {
  return ours === null || peer === null ? null : ours.median / peer.figure.median;
}

/** “ok” or “not yet”; a figure without a bar is neither. What should be measured and is not is “not yet”. */
function judge(comparison: Comparison): string {
  if (comparison.ours === null) return "not yet";
  if (comparison.bar === null) return "–";
  return (ratioOf(comparison) ?? comparison.ours.median) <= comparison.bar ? "ok" : "not yet";
}

function writeSpread({ median, least, most }: Spread, unit: Comparison["unit"]): string {
  const middle = `${writeNumber(median)} ${unit}`.trimEnd();
  return writeNumber(least) === writeNumber(most)
    ? middle
    : `${middle} (${writeNumber(least)}–${writeNumber(most)})`;
}

function writeNumber(value: number): string {
  return value.toFixed(value < 10 && !Number.isInteger(value) ? 1 : 0);
}
