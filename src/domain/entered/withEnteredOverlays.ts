import type { LngLat } from "../commune";
import { findDrawnInstead } from "../findDrawnInstead";
import type { Overlays } from "../overlays";
import type { OutlineDraw, PanelDraw, ShapeDraw, SymbolDraw } from "../placement";
import type { ResettlementSite } from "../resettlement";
import type { ProductionZone } from "../zone";
import type { Entered, EnteredTable, MovedPlace } from "./enteredTables";
import { replaced } from "./withEntered";

/** The tables that overlays show. */
export const OVERLAY_TABLES = ["zones", "sites", "movedPlaces"] as const satisfies readonly EnteredTable[];

/** Zones and sites with what the office holds: records of its own, and places that it has moved. */
export function withEnteredOverlays<TOverlays extends Overlays>(
  overlays: TOverlays,
  { zones, sites, movedPlaces }: Pick<Entered, (typeof OVERLAY_TABLES)[number]>,
): TOverlays {
  if (zones.size === 0 && sites.size === 0 && movedPlaces.size === 0) return overlays;
  const placed = replaced(overlays.zones, zones, (it: ProductionZone) => it.id).map((it) => {
    const moved = movedPlaces.get(it.id);
    // hatch over communes lies where the communes lie
    return moved === undefined || it.draw.rule === "extent" ? it : { ...it, draw: moveDraw(it.draw, moved) };
  });
  // a newer report of the office is drawn instead of the published one of the same crop and place
  const drawnInstead = findDrawnInstead(
    placed,
    ({ id, draw }) => movedPlaces.has(id) || draw.rule === "outline",
  );
  return {
    ...overlays,
    zones: placed.map((it) => ({ ...it, drawnInsteadId: drawnInstead.get(it.id) ?? "" })),
    resettlement: replaced(overlays.resettlement, sites, (it: ResettlementSite) => it.id).map((it) => {
      const moved = movedPlaces.get(it.id);
      return moved === undefined ? it : { ...it, draw: symbolAt(moved) };
    }),
  };
}

/**
 * A shape keeps its form and its hectares and goes where it is put; of an area that was handed in the icon alone does;
 * all else becomes a symbol there.
 */
function moveDraw(
  draw: ShapeDraw | OutlineDraw | SymbolDraw | PanelDraw,
  moved: MovedPlace,
): ShapeDraw | OutlineDraw | SymbolDraw {
  if (draw.rule === "outline") return { ...draw, anchor: moved.position };
  if (draw.rule !== "shape") return symbolAt(moved);
  const [east, north] = [moved.position[0] - draw.anchor[0], moved.position[1] - draw.anchor[1]];
  const coordinates = draw.geometry.coordinates.map((ring) =>
    ring.map(([lng = 0, lat = 0]): LngLat => [lng + east, lat + north]),
  );
  return {
    ...draw,
    geometry: { type: "Polygon", coordinates },
    anchor: moved.position,
    placeNote: "",
    placeSource: moved.source,
  };
}

function symbolAt({ position, source }: MovedPlace): SymbolDraw {
  return {
    rule: "symbol",
    geometryStatus: "surveyed",
    geometry: { type: "Point", coordinates: position },
    placeNote: "",
    placeSource: source,
  };
}
