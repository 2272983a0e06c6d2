import { afterEach, describe, expect, test, vi } from "vitest";
import { loadOverlays, withOverlaySources } from "../../src/io/loadOverlays";
import { notFound, servePublicData } from "../support/publicData";
import { publishedDataset } from "../support/publishedDataset";

afterEach(() => vi.unstubAllGlobals());

describe("loadOverlays", () => {
  test("opens the shipped zones, sites and crops", async () => {
    servePublicData();
    const loaded = await loadOverlays();
    expect(loaded.ok && loaded.data.crops.map((it) => it.crop)).toContain("fruit");
    expect(loaded.ok && loaded.data.zones.length).toBeGreaterThan(40);
    expect(loaded.ok && loaded.data.resettlement.length).toBeGreaterThan(15);
  });

  test("tells of a file that cannot be had", async () => {
    servePublicData({ "overlays.json": notFound });
    expect(await loadOverlays()).toMatchObject({
      ok: false,
      problem: { file: "overlays.json", reason: "unreachable" },
    });
  });

  test("tells of a file of another form", async () => {
    servePublicData({ "overlays.json": () => new Response('{"formatVersion":1}') });
    expect(await loadOverlays()).toMatchObject({ ok: false, problem: { reason: "broken" } });
  });

  test("every zone and site cites a document that is known once sources are merged", async () => {
    servePublicData();
    const loaded = await loadOverlays();
    if (!loaded.ok) throw new Error(loaded.problem.detail);
    const { sources } = withOverlaySources(publishedDataset(), loaded.data);
    const cited = [...loaded.data.zones, ...loaded.data.resettlement].map((it) => it.source);
    expect(cited.filter((it) => !sources.has(it))).toEqual([]);
    expect(sources.size).toBeGreaterThan(publishedDataset().sources.size);
  });
});
