import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lostPlaces } from "../../src/store/overlaysSlice";
import { selectDataset, selectDrawnUnits } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { DEFAULT_VIEW } from "../../src/store/view";
import { notFound, servePublicData } from "../support/publicData";
import { publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const initial = useAtlas.getState();
const atlas = () => useAtlas.getState();

beforeEach(() => useAtlas.setState(initial, true));
afterEach(() => vi.unstubAllGlobals());

describe("overlays in the store", () => {
  test("are asked for once, with the first switch", async () => {
    const asked = servePublicData();
    atlas().toggleOverlay("tea");
    atlas().toggleOverlay("resettlement");
    await vi.waitFor(() => expect(atlas().overlaysStatus).toBe("ready"));
    expect(asked).toEqual(["overlays.json"]);
    expect(atlas().view.overlays).toEqual(["tea", "resettlement"]);
  });

  test("are switched off again when they cannot be opened, and can be tried once more", async () => {
    servePublicData({ "overlays.json": notFound });
    atlas().toggleOverlay("tea");
    await vi.waitFor(() => expect(atlas().overlaysStatus).toBe("failed"));
    expect(atlas().view.overlays).toEqual([]);
    expect(atlas().problems.map((it) => it.file)).toEqual(["overlays.json"]);
    servePublicData();
    atlas().toggleOverlay("tea");
    await vi.waitFor(() => expect(atlas().overlaysStatus).toBe("ready"));
    expect(atlas().problems).toEqual([]);
  });

  test("come in the order of the switches, whatever order they are switched on in", () => {
    useAtlas.setState({ overlaysStatus: "ready", overlays: publishedOverlays() });
    for (const id of ["resettlement", "rice", "tea"] as const) atlas().toggleOverlay(id);
    expect(atlas().view.overlays).toEqual(["tea", "rice", "resettlement"]);
    atlas().toggleOverlay("rice");
    expect(atlas().view.overlays).toEqual(["tea", "resettlement"]);
  });

  test("keep the order that a person gave them when another is switched on or off", () => {
    useAtlas.setState({ overlaysStatus: "ready", overlays: publishedOverlays() });
    for (const id of ["tea", "rice"] as const) atlas().toggleOverlay(id);
    atlas().orderOverlays(["rice", "tea"]);
    atlas().toggleOverlay("resettlement");
    expect(atlas().view.overlays).toEqual(["rice", "tea", "resettlement"]);
    atlas().toggleOverlay("resettlement");
    expect(atlas().view.overlays).toEqual(["rice", "tea"]);
  });

  test("keep their strength while they are off; full strength is not noted", () => {
    atlas().setOpacity("tea", 60);
    atlas().setOpacity("rice", 10);
    expect(atlas().view.opacity).toEqual({ tea: 60, rice: 10 });
    atlas().setOpacity("tea", 100);
    expect(atlas().view.opacity).toEqual({ rice: 10 });
  });

  test("groups of the basemap are switched one by one and stay in their order", () => {
    atlas().toggleBasemap("roads");
    atlas().toggleBasemap("settlements");
    expect(atlas().view.basemap).toEqual(["rivers"]);
    atlas().toggleBasemap("roads");
    expect(atlas().view.basemap).toEqual(["roads", "rivers"]);
  });

  test("a chosen zone shows its crop and lets go of unit and site; a unit lets go of the zone", () => {
    useAtlas.setState({ overlaysStatus: "ready", overlays: publishedOverlays() });
    atlas().select("03424");
    atlas().selectZone("macadamia-ban-bo-2023");
    expect(atlas().view).toMatchObject({
      overlays: ["macadamia"],
      zone: "macadamia-ban-bo-2023",
      unit: null,
      site: null,
    });
    atlas().selectSite("ban-cha-di");
    expect(atlas().view).toMatchObject({ zone: null, site: "ban-cha-di" });
    atlas().select("03424");
    expect(atlas().view).toMatchObject({ zone: null, site: null, unit: "03424" });
  });

  test("leave the data of the map as they are", () => {
    useAtlas.setState({ published: publishedDataset() });
    const units = () => selectDrawnUnits(atlas(), selectDataset(atlas()) ?? publishedDataset());
    const before = units();
    useAtlas.setState({ overlaysStatus: "ready", overlays: publishedOverlays() });
    expect(units().communes).toBe(before.communes);
  });

  test("a zone or site that does not exist is found out", () => {
    const view = { ...DEFAULT_VIEW, zone: "no-such-zone", site: "ban-cha-di" };
    expect(lostPlaces(view, publishedOverlays())).toEqual([{ key: "zone", value: "no-such-zone" }]);
  });
});
