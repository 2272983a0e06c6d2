/** A number as PDF and SVG write it: no exponent, no digit that cannot be seen. */
export function number(value: number, decimals = 3): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

const SPLIT = /([MLHVCQZmlhvcqz])|(-?\d*\.?\d+(?:e-?\d+)?)/g;
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/** SVG path data without arcs as PDF operators, in the same coordinates. Throws a RangeError on other commands. */
export function pathOperators(data: string): string {
  if (/[AaSsTt]/.test(data)) throw new RangeError("Arcs and shorthand curves are not drawn on paper");
  const out: string[] = [];
  const tokens = data.match(SPLIT) ?? [];
  let [command, x, y, startX, startY] = ["M", 0, 0, 0, 0];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? "";
    if (/[A-Za-z]/.test(token)) {
      command = token;
      at++;
    }
    const upper = command.toUpperCase();
    const count = ARITY[upper] ?? 0;
    const given = tokens.slice(at, at + count).map(Number);
    at += count;
    const isRelative = command !== upper;
    const across = (value: number) => (isRelative ? x + value : value);
    const down = (value: number) => (isRelative ? y + value : value);
    const points =
      upper === "H"
        ? [across(given[0] ?? 0), y]
        : upper === "V"
          ? [x, down(given[0] ?? 0)]
          : given.map((value, index) => (index % 2 === 0 ? across(value) : down(value)));
    if (upper === "Z") {
      out.push("h");
      [x, y] = [startX, startY];
      continue;
    }
    const [endX = x, endY = y] = points.slice(-2);
    if (upper === "Q") out.push(quadratic([x, y], points));
    else
      out.push(
        `${points.map((it) => number(it)).join(" ")} ${upper === "M" ? "m" : upper === "C" ? "c" : "l"}`,
      );
    [x, y] = [endX, endY];
    if (upper === "M") {
      [startX, startY] = [x, y];
      // further pairs after a move are lines
      command = isRelative ? "l" : "L";
    }
  }
  return out.join("\n");
}

/** The cubic curve that is the same. */
function quadratic([x, y]: readonly [number, number], points: readonly number[]): string {
  const [cx = 0, cy = 0, ex = 0, ey = 0] = points;
  const curve = [
    x + (2 * (cx - x)) / 3,
    y + (2 * (cy - y)) / 3,
    ex + (2 * (cx - ex)) / 3,
    ey + (2 * (cy - ey)) / 3,
  ];
  return `${[...curve, ex, ey].map((it) => number(it)).join(" ")} c`;
}

/** Length of the handles of a quarter of a circle, in parts of its radius. */
const HANDLE = 0.5523;

export function circlePath(cx: number, cy: number, r: number): string {
  const h = HANDLE * r;
  const quarter = (points: readonly number[]) => `C${points.map((it) => number(it, 5)).join(" ")}`;
  return [
    `M${number(cx + r, 5)} ${number(cy, 5)}`,
    quarter([cx + r, cy + h, cx + h, cy + r, cx, cy + r]),
    quarter([cx - h, cy + r, cx - r, cy + h, cx - r, cy]),
    quarter([cx - r, cy - h, cx - h, cy - r, cx, cy - r]),
    quarter([cx + h, cy - r, cx + r, cy - h, cx + r, cy]),
    "Z",
  ].join("");
}
