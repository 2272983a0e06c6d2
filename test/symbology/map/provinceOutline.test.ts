import { expect, test } from "vitest";
import type { UnitCollection } from "../../../src/symbology/drawnUnits";
import { borderLines, outsideMask, provinceRings } from "../../../src/symbology/map/provinceOutline";
import { makeCommunes } from "../../map/makeMapModel";

const noPause = () => Promise.resolve();

function makeSquares(...corners: [number, number][]): UnitCollection {
  return {
    type: "FeatureCollection",
    features: corners.map(([x, y]) => ({
      type: "Feature",
      properties: { id: `${x} ${y}`, name: "", communeCode: "" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [x, y],
            [x + 1, y],
            [x + 1, y + 1],
            [x, y + 1],
            [x, y],
          ],
        ],
      },
    })),
  };
}

test("the shared edge of two squares is no border", async () => {
  const rings = await provinceRings(makeSquares([0, 0], [1, 0]), noPause);
  expect(rings).toHaveLength(1);
  expect(rings[0]).toHaveLength(7);
});

test("two squares apart have a ring each", async () => {
  expect(await provinceRings(makeSquares([0, 0], [3, 0]), noPause)).toHaveLength(2);
});

test("every ring is closed", async () => {
  for (const ring of await provinceRings(makeCommunes(), noPause)) expect(ring.at(-1)).toEqual(ring[0]);
});

test("the 38 communes make one province without gaps", async () => {
  expect(await provinceRings(makeCommunes(), noPause)).toHaveLength(1);
});

test("without communes there is neither border nor mask", async () => {
  const rings = await provinceRings({ type: "FeatureCollection", features: [] }, noPause);
  expect(borderLines(rings).features).toEqual([]);
  expect(outsideMask(rings).features).toEqual([]);
});

test("the mask has the province as its hole", async () => {
  const rings = await provinceRings(makeSquares([102, 22]), noPause);
  expect(outsideMask(rings).features[0]?.geometry.coordinates).toHaveLength(2);
});
