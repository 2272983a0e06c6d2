import { PALETTE } from "../../styles/palette";
import { histogram } from "../symbology/histogram";
import { classOfNumber } from "../symbology/numericClasses";
import type { Picture } from "../symbology/picture";
import { useScheme } from "./useScheme";

const BINS = 20;
const WIDTH = 240;
const HEIGHT = 40;

/** How the values spread, in the classes' colours, with a line at each limit. Says nothing the legend does not. */
export function Histogram({ picture }: { picture: Picture }) {
  const scheme = useScheme();
  const { breaks } = picture.theme;
  const values = picture.units.flatMap(({ value }) => (typeof value.value === "number" ? value.value : []));
  const bins = histogram(values, BINS);
  const [first] = bins;
  const last = bins.at(-1);
  if (breaks === undefined || first === undefined || last === undefined || bins.length < 2) return null;
  const tallest = Math.max(...bins.map((it) => it.count));
  const x = (value: number) => ((value - first.from) / (last.to - first.from)) * WIDTH;
  const fillOf = (value: number) => {
    const key = classOfNumber(value, breaks);
    const colour = picture.classes.find((it) => it.key === key)?.colour ?? "missing";
    return PALETTE[scheme][colour].fill;
  };
  return (
    <svg className="histogram" viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} aria-hidden="true">
      {bins.map((bin) => {
        const height = (bin.count / tallest) * HEIGHT;
        return (
          <rect
            key={bin.from}
            x={x(bin.from) + 0.5}
            y={HEIGHT - height}
            width={Math.max(0, x(bin.to) - x(bin.from) - 1)}
            height={height}
            fill={fillOf((bin.from + bin.to) / 2)}
          />
        );
      })}
      {breaks
        .filter((it) => it > first.from && it < last.to)
        .map((it) => (
          <path key={it} className="histogram-limit" d={`M${x(it)} 0V${HEIGHT + 4}`} />
        ))}
      <path className="histogram-base" d={`M0 ${HEIGHT}H${WIDTH}`} />
    </svg>
  );
}
