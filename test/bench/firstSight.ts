import { isComplete, isEnough, measureCoverage, type Sight } from "./coverage";
import { type Pixels, readPng } from "./readPng";
import type { Frame } from "./recordFrames";

/**
 * The first frame that holds enough of every sight of the finished page, and the time of the frame before
 * it (null where it is the first of all). Null where even the last frame does not: the browser then dropped
 * one, and no time can be told. Throws where the finished page does not show what it should.
 *
 * @param sights in pixels of the frames
 */
export function firstSight(
  frames: readonly Frame[],
  finished: Pixels,
  sights: readonly Sight[],
): { at: number; before: number | null } | null {
  const wanted = sights.map((sight) => ({ sight, coverage: measureCoverage(finished, sight) }));
  for (const { sight, coverage } of wanted) {
    if (!isComplete(coverage, sight))
      throw new Error(`The finished page does not show ${JSON.stringify({ ...sight, coverage })}.`);
  }
  const shows = ({ png }: Frame) => {
    const pixels = readPng(png);
    return wanted.every(({ sight, coverage }) => isEnough(measureCoverage(pixels, sight), coverage));
  };
  const last = frames.at(-1);
  if (last === undefined || !shows(last)) return null;
  const index = frames.findIndex(shows);
  return { at: (frames[index] ?? last).at, before: frames[index - 1]?.at ?? null };
}
