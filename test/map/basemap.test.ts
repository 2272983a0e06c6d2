import { expect, test } from "vitest";
import { createBasemap, isBasemapLayer } from "../../src/map/basemap";
import { BASEMAP_LAYERS } from "../../src/symbology/map/basemapLayers";

const ALL = ["roads", "rivers", "settlements"] as const;

function makeBasemap() {
  const asked: string[] = [];
  const port = { setData: (source: string) => asked.push(source) };
  return { asked, basemap: createBasemap(port, (layer) => `${layer}.geojson`) };
}

test("far away only what gives a frame is fetched", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(7, ALL);
  expect(asked).toEqual(["neighbours", "country-borders", "country-border-lai-chau", "lakes", "rivers"]);
});

test("close up everything is fetched", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(14, ALL);
  expect(asked).toEqual([...BASEMAP_LAYERS]);
});

test("files of a group that is off are fetched when it is switched on", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(14, ["settlements"]);
  expect(asked).not.toContain("roads");
  expect(asked).not.toContain("lakes");
  expect(asked).toContain("settlements");
  basemap.show(14, ["settlements", "roads"]);
  expect(asked).toContain("roads-tertiary");
  expect(asked).not.toContain("rivers");
});

test("nothing is fetched twice", () => {
  const { asked, basemap } = makeBasemap();
  basemap.show(9, ALL);
  basemap.show(14, ALL);
  basemap.show(7, ALL);
  expect(new Set(asked).size).toBe(asked.length);
});

test("a source of units is no basemap", () => {
  expect(isBasemapLayer("roads")).toBe(true);
  expect(isBasemapLayer("communes")).toBe(false);
  expect(isBasemapLayer(undefined)).toBe(false);
});
