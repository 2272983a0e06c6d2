import { describe, expect, it } from "vitest";
import { ENOUGH, isEnough, measureCoverage, type Sight, scaleSight } from "./coverage";
import { firstSight } from "./firstSight";
import { makePng } from "./makePng";
import { readPng } from "./readPng";

const RED = "#b95949";
const NEAR_RED = "#bf5349";
const INK = "#1d282c";
const PAPER = "#fbfaf6";
const SIGHT: Sight = { box: { x: 0, y: 0, width: 5, height: 1 }, colours: [RED], hasInk: false };

const row = (...colours: string[]) => makePng([colours]);
const blank = row(PAPER, PAPER, PAPER, PAPER, PAPER);
const half = row(RED, RED, PAPER, PAPER, PAPER);
const almost = row(RED, RED, RED, RED, PAPER);
const whole = row(RED, RED, RED, RED, RED);

describe("coverage", () => {
  it("counts pixels of a colour, rounded ones too", () => {
    expect(measureCoverage(readPng(row(RED, NEAR_RED, "#d27662", INK, PAPER)), SIGHT).colours).toEqual([2]);
  });

  it("counts within the box only", () => {
    const sight = { ...SIGHT, box: { x: 3, y: 0, width: 9, height: 9 } };
    expect(measureCoverage(readPng(whole), sight).colours).toEqual([2]);
  });

  it("counts ink only where it is asked for", () => {
    const pixels = readPng(row(INK, INK, RED, PAPER, PAPER));
    expect(measureCoverage(pixels, SIGHT).ink).toBe(0);
    expect(measureCoverage(pixels, { ...SIGHT, hasInk: true }).ink).toBe(2);
  });

  it("is enough only if every colour is", () => {
    const finished = { colours: [100, 100], ink: 0 };
    expect(isEnough({ colours: [ENOUGH * 100, 100], ink: 0 }, finished)).toBe(true);
    expect(isEnough({ colours: [ENOUGH * 100 - 1, 100], ink: 0 }, finished)).toBe(false);
  });

  it("is not enough without the writing, though that may be in a thinner typeface", () => {
    const finished = { colours: [9], ink: 50 };
    expect(isEnough({ colours: [9], ink: 24 }, finished)).toBe(false);
    expect(isEnough({ colours: [9], ink: 35 }, finished)).toBe(true);
  });

  it("is looked for at half the place on a picture of half the size", () => {
    const sight = { ...SIGHT, box: { x: 20, y: 10, width: 100, height: 50 } };
    expect(scaleSight(sight, 0.5)).toEqual({ ...SIGHT, box: { x: 10, y: 5, width: 50, height: 25 } });
  });
});

describe("the first sight", () => {
  const frames = (...pngs: Buffer[]) => pngs.map((png, index) => ({ at: 100 + 10 * index, png }));

  it("is the first frame that shows enough, with the time of the frame before", () => {
    expect(firstSight(frames(blank, half, almost, whole), readPng(whole), [SIGHT])).toEqual({
      at: 120,
      before: 110,
      lostMs: 0,
    });
  });

  it("has no frame before it where it is the first", () => {
    expect(firstSight(frames(whole), readPng(whole), [SIGHT])).toEqual({ at: 100, before: null, lostMs: 0 });
  });

  it("does not hide that it was gone again", () => {
    const seen = firstSight(frames(blank, whole, half, blank, whole), readPng(whole), [SIGHT]);
    expect(seen).toEqual({ at: 110, before: 100, lostMs: 20 });
  });

  it("cannot be told where the recording never reaches the finished page", () => {
    expect(firstSight(frames(blank, half), readPng(whole), [SIGHT])).toBeNull();
  });

  it("is an error where the finished page lacks what should be seen", () => {
    expect(() => firstSight(frames(blank), readPng(blank), [SIGHT])).toThrow("does not show");
  });
});
