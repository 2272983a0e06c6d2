import { expect, test } from "vitest";
import { createBasemap, isBasemapLayer } from "../../src/map/basemap";
import { BASEMAP_LAYERS } from "../../src/map/style";

function makeBasemap() {
  const asked: string[] = [];
  const port = { setData: (source: string) => asked.push(source) };
  return { asked, basemap: createBasemap(port, (layer) => `${layer}.geojson`) };
}

test("far away only what gives a frame is fetched", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(7);
  expect(asked).toEqual(["neighbours", "country-borders", "country-border-lai-chau", "lakes", "rivers"]);
});

test("close up everything is fetched", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(14);
  expect(asked).toEqual([...BASEMAP_LAYERS]);
});

test("nothing is fetched twice", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(9);
  basemap.show(14);
  basemap.show(7);
  expect(new Set(asked).size).toBe(asked.length);
});

test("a source of units is no basemap", () => {
  expect(isBasemapLayer("roads")).toBe(true);
  expect(isBasemapLayer("communes")).toBe(false);
  expect(isBasemapLayer(undefined)).toBe(false);
});
