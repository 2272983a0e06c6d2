import { isComplete, isEnough, measureCoverage, type Sight } from "./coverage";
import { type Pixels, readPng } from "./readPng";
import type { Frame } from "./recordFrames";

/** When the frames of one visit show a finished page; times as those of the frames. */
export interface FirstSight {
  at: number;
  /** of the frame before, null where there is none */
  before: number | null;
  /** how long later frames did not show it again, ms */
  lostMs: number;
}

/**
 * The first frame that holds enough of every sight of the finished page. Null where even the last frame
 * does not: the browser then dropped one, and no time can be told. Throws where the finished page does not
 * show what it should.
 *
 * @param sights in pixels of the frames
 */
export function firstSight(
  frames: readonly Frame[],
  finished: Pixels,
  sights: readonly Sight[],
): FirstSight | null {
  const wanted = sights.map((sight) => ({ sight, coverage: measureCoverage(finished, sight) }));
  for (const { sight, coverage } of wanted) {
    if (!isComplete(coverage, sight))
      throw new Error(`The finished page does not show ${JSON.stringify({ ...sight, coverage })}.`);
  }
  const shown = frames.map(({ png }) => {
    const pixels = readPng(png);
    return wanted.every(({ sight, coverage }) => isEnough(measureCoverage(pixels, sight), coverage));
  });
  const index = shown.indexOf(true);
  const first = frames[index];
  if (first === undefined || shown.at(-1) !== true) return null;
  const lostMs = frames.reduce((sum, { at }, frame) => {
    const isLost = frame > index && shown[frame] === false;
    return isLost ? sum + (frames[frame + 1]?.at ?? at) - at : sum;
  }, 0);
  return { at: first.at, before: frames[index - 1]?.at ?? null, lostMs };
}
