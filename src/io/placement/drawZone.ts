import type { LngLat } from "../../domain/commune";
import type { PanelDraw, ShapeDraw, SymbolDraw } from "../../domain/placement";
import type { ProductionZone } from "../../domain/zone";
import { viPlacement } from "../../text/viPlacement";
import type { Place, PlaceFinders } from "./places";
import { schematicRing } from "./schematicRing";

/** What is known of a zone before a place for it is looked for. */
export type ZoneFacts = Omit<ProductionZone, "communeCodes" | "draw" | "drawnInsteadId">;
type Drawn = Pick<ProductionZone, "communeCodes" | "draw">;

/** How a zone is drawn and which of today's units it touches (DESIGN §4 “Zones”). */
export function drawZone(zone: ZoneFacts, finders: PlaceFinders): Drawn {
  switch (zone.scope) {
    case "oldDistrict":
      return drawExtent(zone, finders);
    case "reservoir":
      return drawReservoir(zone, finders);
    case "oldCommune":
    case "commune":
    case "village": {
      const communeCodes = [zone.communeCode];
      if (zone.areaHa === null) return { communeCodes, draw: drawSymbol(findPlace(zone, finders)) };
      return { communeCodes, draw: drawShape(zone, zone.areaHa, finders) };
    }
    case "company":
    case "factory":
      // A company's hectares are spread over its contracts: its place is a symbol, never a shape.
      if (zone.communeCode === "") return { communeCodes: [], draw: panel(viPlacement.noPlace[zone.scope]) };
      return { communeCodes: [zone.communeCode], draw: drawSymbol(findPlace(zone, finders)) };
    case "province":
    case "region":
    case "linkage":
      return {
        communeCodes: zone.communeCode === "" ? [] : [zone.communeCode],
        draw: panel(viPlacement.noPlace[zone.scope]),
      };
  }
}

export function drawSymbol({ position, geometryStatus, note, source }: Place): SymbolDraw {
  return {
    rule: "symbol",
    geometryStatus,
    geometry: { type: "Point", coordinates: position },
    placeNote: note,
    placeSource: source,
  };
}

export function panel(placeNote: string): PanelDraw {
  return { rule: "panel", placeNote };
}

function findPlace({ scope, name, communeCode, ...zone }: ZoneFacts, { places, findVillage }: PlaceFinders) {
  const village = scope === "village" ? findVillage(name, communeCode) : null;
  return village ?? places.ofUnit({ communeCode, oldCommuneCode: zone.oldCommuneCode });
}

/** A symbol where no place in the unit leaves room for so many hectares. */
function drawShape(zone: ZoneFacts, areaHa: number, finders: PlaceFinders): ShapeDraw | SymbolDraw {
  const outline = finders.places.outlineOf(zone.communeCode);
  for (const { position, note, source } of [findPlace(zone, finders), finders.places.ofCommune(zone)]) {
    const ring = schematicRing(position, areaHa, outline);
    if (!ring) continue;
    const anchor: LngLat = position;
    return {
      rule: "shape",
      geometryStatus: "schematic",
      geometry: { type: "Polygon", coordinates: [ring] },
      anchor,
      placeNote: `${note}; ${viPlacement.notABoundary}`,
      placeSource: source,
    };
  }
  const place = findPlace(zone, finders);
  return drawSymbol({ ...place, note: `${viPlacement.noRoom}. ${place.note}` });
}

function drawExtent({ oldDistrict }: ZoneFacts, { findDistrict }: PlaceFinders): Drawn {
  const { communeCodes, partialCommuneCodes } = findDistrict(oldDistrict);
  return {
    communeCodes,
    draw: {
      rule: "extent",
      geometryStatus: "derived",
      communeCodes,
      partialCommuneCodes,
      placeNote: viPlacement.extent(lowerFirst(oldDistrict)),
    },
  };
}

function drawReservoir({ name }: ZoneFacts, { findLake }: PlaceFinders): Drawn {
  const lake = findLake(name);
  if (!lake) return { communeCodes: [], draw: panel(viPlacement.noPlace.reservoir) };
  return { communeCodes: lake.communeCodes, draw: drawSymbol(lake) };
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
