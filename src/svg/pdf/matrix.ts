import { number } from "./pathOperators";

/** a b c d e f, as SVG and PDF write it. */
export type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** `translate(1 2) rotate(45 10 10)` as one matrix. */
export function readTransform(text: string): Matrix {
  let result = IDENTITY;
  for (const [, name = "", inside = ""] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = inside
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (name === "translate") result = multiply(result, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === "scale") result = multiply(result, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === "matrix") result = multiply(result, [a, b ?? 0, c, d, e, f]);
    else if (name === "rotate") result = multiply(result, rotation(a, b ?? 0, c));
  }
  return result;
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}

export function writeMatrix(matrix: Matrix): string {
  return matrix.map((it) => number(it, 5)).join(" ");
}
