import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bbox } from "../../../src/domain/commune";
import {
  type Camera,
  cameraOn,
  fromPixel,
  keptNear,
  moved,
  toPixel,
  viewOf,
  zoomedAt,
} from "../../../src/svg/svgMap/svgCamera";
import { roundLength } from "../../../src/svg/svgMap/svgControls";
import { pixelOf } from "../../e2e/support/projection";

const SIZE = { width: 900, height: 600 };
const PROVINCE: Bbox = [102.32, 21.69, 103.99, 22.82];

const cameras = fc.record({
  zoom: fc.double({ min: 7, max: 14, noNaN: true }),
  lat: fc.double({ min: 21.7, max: 22.8, noNaN: true }),
  lng: fc.double({ min: 102.4, max: 103.9, noNaN: true }),
});
const pixels = fc.tuple(
  fc.double({ min: 0, max: SIZE.width, noNaN: true }),
  fc.double({ min: 0, max: SIZE.height, noNaN: true }),
);

function expectNear(one: Camera, other: Camera): void {
  expect(one.zoom).toBeCloseTo(other.zoom, 6);
  expect(one.lat).toBeCloseTo(other.lat, 6);
  expect(one.lng).toBeCloseTo(other.lng, 6);
}

describe("the camera of the plain map", () => {
  it("puts places where Web Mercator has them", () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const [x, y] = toPixel([103.2, 22.3], viewOf(camera, SIZE));
        const expected = pixelOf([103.2, 22.3], camera, SIZE);
        expect(x).toBeCloseTo(expected.x, 3);
        expect(y).toBeCloseTo(expected.y, 3);
      }),
    );
  });

  it("finds the place of a pixel again", () => {
    fc.assert(
      fc.property(cameras, pixels, (camera, pixel) => {
        const view = viewOf(camera, SIZE);
        const [x, y] = toPixel(fromPixel(pixel, view), view);
        expect(x).toBeCloseTo(pixel[0], 4);
        expect(y).toBeCloseTo(pixel[1], 4);
      }),
    );
  });

  it("keeps the place under the pointer when it comes closer", () => {
    fc.assert(
      fc.property(cameras, pixels, fc.double({ min: -2, max: 2, noNaN: true }), (camera, pixel, by) => {
        const place = fromPixel(pixel, viewOf(camera, SIZE));
        const [x, y] = toPixel(place, viewOf(zoomedAt(camera, by, pixel, SIZE), SIZE));
        expect(x).toBeCloseTo(pixel[0], 4);
        expect(y).toBeCloseTo(pixel[1], 4);
      }),
    );
  });

  it("moves by pixels, there and back", () => {
    fc.assert(
      fc.property(cameras, pixels, (camera, [x, y]) => {
        expectNear(moved(moved(camera, [x, y]), [-x, -y]), camera);
      }),
    );
  });

  it("shows all of a box, with room around it on the tighter side", () => {
    const view = viewOf(cameraOn(PROVINCE, SIZE), SIZE);
    const [left, top] = toPixel([PROVINCE[0], PROVINCE[3]], view);
    const [right, bottom] = toPixel([PROVINCE[2], PROVINCE[1]], view);
    expect(Math.min(left, top)).toBeCloseTo(28, 3);
    expect(right).toBeLessThanOrEqual(SIZE.width - 28 + 0.001);
    expect(bottom).toBeLessThanOrEqual(SIZE.height - 28 + 0.001);
  });

  it("stays as it is around the province, and does not get lost beyond", () => {
    const here = { zoom: 9, lat: 22.3, lng: 103.2 };
    expectNear(keptNear(here, SIZE, PROVINCE), here);
    const lost = keptNear({ zoom: 3, lat: 8, lng: 118 }, SIZE, PROVINCE);
    expect(lost.zoom).toBe(6.5);
    expect(lost.lng).toBeLessThan(PROVINCE[2] + 5.4);
    expect(lost.lat).toBeGreaterThan(PROVINCE[1] - 3.7);
  });
});

describe("the scale bar", () => {
  it.each([
    [1234, 1000],
    [2999, 2000],
    [34_000, 30_000],
    [99, 50],
  ])("of at most %d m says %d m", (most, said) => {
    expect(roundLength(most)).toBe(said);
  });
});
