import type { Position } from "geojson";
import { roundPosition, roundTo } from "../../../src/domain/geometry/round";

export { roundPosition, roundTo };

/** True when two positions are the same. */
export function isSamePosition(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** A line without positions that repeat the one before. */
export function dropRepeats(line: readonly Position[]): Position[] {
  return line.filter((position, index) => index === 0 || !isSamePosition(position, line[index - 1]));
}

/** A line rounded to so many decimals; positions that then repeat the one before are dropped. */
export function roundLine(line: readonly Position[], decimals: number): Position[] {
  return dropRepeats(line.map((position) => roundPosition(position, decimals)));
}
