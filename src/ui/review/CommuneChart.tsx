import { useMemo } from "react";
import { PALETTE } from "../../../styles/palette";
import type { ReviewRow } from "../../store/reviewSelectors";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { useScheme } from "../useScheme";
import type { ReviewContext } from "./reviewContext";
import { shortVerdict, verdictColour } from "./VerdictMark";

/** Villages per commune, each bar parted by verdict; pressing one narrows the list and the map to the commune. */
export function CommuneChart({ rows, context }: { rows: readonly ReviewRow[]; context: ReviewContext }) {
  const { words, text } = context;
  const scheme = useScheme();
  const within = useAtlas((state) => state.view.within);
  const setWithin = useAtlas((state) => state.setWithin);
  const bars = useMemo(() => barsOf(rows), [rows]);
  const most = bars.reduce((it, { total }) => Math.max(it, total), 1);
  const number = (value: number) => formatNumber(value, { language: text.language });
  if (bars.length === 0) return <p className="hint review-chart">{words.noChart}</p>;
  return (
    <section className="review-chart" aria-label={words.chart}>
      <h3 className="table-dialog-title">{words.chart}</h3>
      <p className="hint">{words.chartHint}</p>
      <ul>
        {bars.map(({ code, name, total, parts }) => {
          const said = parts.map(({ verdict, count }) =>
            words.count(number(count), shortVerdict(verdict, context).toLowerCase()),
          );
          return (
            <li key={code}>
              <button
                type="button"
                className="review-bar"
                aria-pressed={within === code}
                aria-label={words.bar(name, said.join(", "))}
                title={said.join(", ")}
                onClick={() => setWithin(within === code ? null : code)}
              >
                <span className="review-bar-name">{name}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  {parts.map(({ verdict, count, before }) => (
                    <rect
                      key={verdict}
                      x={(100 * before) / most}
                      width={(100 * count) / most}
                      height="10"
                      fill={PALETTE[scheme][verdictColour(verdict)].fill}
                      className={`review-part-${verdictColour(verdict)}`}
                    />
                  ))}
                </svg>
                <span className="review-bar-count">{number(total)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Bar {
  code: string;
  name: string;
  total: number;
  parts: { verdict: string; count: number; before: number }[];
}

const ORDER = ["extreme", "notExtreme", "cannotTell", "notApplicable", "none"];

/** A bar per commune, by name; its parts from difficult to open. */
function barsOf(rows: readonly ReviewRow[]): Bar[] {
  const communes = new Map<string, { name: string; counts: Map<string, number> }>();
  for (const { village, communeName, verdict } of rows) {
    const held = communes.get(village.communeCode) ?? { name: communeName, counts: new Map() };
    held.counts.set(verdict, (held.counts.get(verdict) ?? 0) + 1);
    communes.set(village.communeCode, held);
  }
  const rank = (verdict: string) => (ORDER.includes(verdict) ? ORDER.indexOf(verdict) : 1.5);
  const { compare } = new Intl.Collator("vi");
  return [...communes]
    .map(([code, { name, counts }]) => {
      let total = 0;
      const parts = [...counts]
        .sort(([a], [b]) => rank(a) - rank(b))
        .map(([verdict, count]) => {
          total += count;
          return { verdict, count, before: total - count };
        });
      return { code, name, total, parts };
    })
    .sort((a, b) => compare(a.name, b.name));
}
