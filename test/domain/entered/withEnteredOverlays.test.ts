import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/domain/commune";
import { NO_ENTERED } from "../../../src/domain/entered/applyChange";
import { withEnteredOverlays } from "../../../src/domain/entered/withEnteredOverlays";
import type { OutlineDraw } from "../../../src/domain/placement";
import type { ProductionZone } from "../../../src/domain/zone";
import { publishedOverlays } from "../../support/publishedOverlays";

const published = publishedOverlays();
const TEA = published.zones.find((it) => it.id === "tea-ban-bo-2023") as ProductionZone;

/** Which row is drawn instead of each, once the office holds another report on the same tea. */
function drawnInstead(asOf: string) {
  const own = { ...TEA, id: "entered-tea", asOf, valueStatus: "entered" as const };
  const { zones } = withEnteredOverlays(published, { ...NO_ENTERED, zones: new Map([[own.id, own]]) });
  return new Map(zones.map((it) => [it.id, it.drawnInsteadId]));
}

describe("a zone that the office reports", () => {
  it("is drawn in the stead of an older report on the same crop and place", () => {
    const found = drawnInstead("2026-06");
    expect([found.get(TEA.id), found.get("entered-tea")]).toEqual(["entered-tea", ""]);
  });

  it("is drawn beside others where it has an area or a point of its own", () => {
    const anchor: LngLat = [103.5, 22.3];
    const draw: OutlineDraw = {
      rule: "outline",
      geometryStatus: "surveyed",
      geometry: { type: "Polygon", coordinates: [] },
      anchor,
      placeNote: "",
      placeSource: "s",
    };
    const rows = ["a", "b", "c"].map((id) => ({ ...TEA, id, asOf: "2019", ...(id === "a" ? { draw } : {}) }));
    const moved = { placeId: "b", position: anchor, source: "s", asOf: "2026" };
    const { zones } = withEnteredOverlays(published, {
      ...NO_ENTERED,
      zones: new Map(rows.map((it) => [it.id, it])),
      movedPlaces: new Map([["b", moved]]),
    });
    const found = new Map(zones.map((it) => [it.id, it]));
    expect(["a", "b", "c"].map((id) => found.get(id)?.drawnInsteadId)).toEqual(["", "", TEA.id]);
    expect(found.get("a")?.draw).toEqual(draw);
  });

  it("gives way to a newer one", () => {
    const found = drawnInstead("2019");
    expect([found.get(TEA.id), found.get("entered-tea")]).toEqual(["", TEA.id]);
  });

  it("leaves reports on other crops and places as they are published", () => {
    const found = drawnInstead("2026-06");
    const others = published.zones.filter((it) => it.id !== TEA.id && it.drawnInsteadId !== TEA.id);
    expect(others.length).toBeGreaterThan(40);
    for (const it of others) expect(found.get(it.id), it.id).toBe(it.drawnInsteadId);
  });
});
