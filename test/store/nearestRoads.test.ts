import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { selectCitedDataset } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { notFound, servePublicData } from "../support/publicData";
import { publishedDataset } from "../support/publishedDataset";

const atlas = () => useAtlas.getState();

beforeEach(() => useAtlas.setState(useAtlas.getInitialState(), true));
afterEach(() => vi.unstubAllGlobals());

describe("distances to national roads", () => {
  test("are asked for once", async () => {
    const asked = servePublicData();
    await Promise.all([atlas().openNearestRoads(), atlas().openNearestRoads()]);
    expect(asked).toEqual(["nearest-roads.json"]);
    expect(atlas().nearestRoads?.byCommune.get("03394")).toMatchObject({ ref: "QL.4D", distanceKm: 11.3 });
  });

  test("can be asked for again after a failure", async () => {
    servePublicData({ "nearest-roads.json": notFound });
    await atlas().openNearestRoads();
    expect(atlas().nearestRoadsStatus).toBe("failed");
    servePublicData();
    await atlas().openNearestRoads();
    expect(atlas().nearestRoadsStatus).toBe("ready");
  });

  test("bring their document among the sources", async () => {
    servePublicData();
    useAtlas.setState({ published: publishedDataset() });
    expect(selectCitedDataset(atlas())?.sources.has("osm-2021")).toBe(false);
    await atlas().openNearestRoads();
    expect(selectCitedDataset(atlas())?.sources.get("osm-2021")?.title).toContain("OpenStreetMap");
  });
});
