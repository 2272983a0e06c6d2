import type { Mark } from "../symbology/marks";

/** Marks as SVG shapes in one colour. */
export function MarkShapes({ marks, colour }: { marks: readonly Mark[]; colour: string }) {
  return marks.map((mark) => {
    const key = JSON.stringify(mark);
    if (mark.kind === "circle") {
      const [cx, cy] = mark.centre;
      return <circle key={key} cx={cx} cy={cy} r={mark.radius} fill={colour} />;
    }
    const points = mark.points.map((it) => it.join(",")).join(" ");
    if (mark.kind === "polygon") return <polygon key={key} points={points} fill={colour} />;
    return (
      <polyline
        key={key}
        points={points}
        fill="none"
        stroke={colour}
        strokeWidth={mark.width}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    );
  });
}
