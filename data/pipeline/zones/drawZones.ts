import type { LngLat } from "../../../src/domain/commune";
import type { PanelDraw, ShapeDraw, SymbolDraw } from "../../../src/domain/placement";
import type { ProductionZone } from "../../../src/domain/zone";
import { sortedBy } from "../cells";
import type { DataPackage } from "../readTables";
import { findDistrictExtent } from "./districtExtent";
import type { FindLake } from "./lakePlaces";
import type { Place, Places } from "./places";
import { schematicRing } from "./schematicRing";
import type { FindVillage } from "./villagePlaces";

/** What is known of a zone before a place for it is looked for. */
export type ZoneFacts = Omit<ProductionZone, "communeCodes" | "draw" | "drawnInsteadId">;
type Drawn = Pick<ProductionZone, "communeCodes" | "draw">;

/** Where places come from. */
export interface PlaceFinders {
  data: DataPackage;
  places: Places;
  findVillage: FindVillage;
  findLake: FindLake;
}

const NOT_A_BOUNDARY = "hình vẽ đúng diện tích, không phải ranh giới thật";

/** Why rows of a scope have no place on the map. */
const NO_PLACE = {
  province: "Số liệu toàn tỉnh, không gắn với một nơi nào",
  region: "Nguồn nêu một vùng rộng hoặc nhiều nơi, không tách diện tích theo nơi",
  linkage: "Nguồn nêu nhiều nơi, không tách diện tích theo nơi",
  company: "Nguồn không gắn doanh nghiệp với một xã",
  factory: "Nguồn không gắn nhà máy với một xã",
  reservoir: "Bản đồ nền không có mặt nước của hồ hoặc các hồ này",
} as const;

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
      if (zone.communeCode === "") return { communeCodes: [], draw: panel(NO_PLACE[zone.scope]) };
      return { communeCodes: [zone.communeCode], draw: drawSymbol(findPlace(zone, finders)) };
    case "province":
    case "region":
    case "linkage":
      return {
        communeCodes: zone.communeCode === "" ? [] : [zone.communeCode],
        draw: panel(NO_PLACE[zone.scope]),
      };
  }
}

/** The id of the newer row of the same crop and place that is drawn instead of a row; nothing for most. */
export function findDrawnInstead(
  zones: readonly (ZoneFacts & Pick<ProductionZone, "draw">)[],
): Map<string, string> {
  const placed = zones.filter(
    ({ draw, communeCode }) => communeCode !== "" && (draw.rule === "shape" || draw.rule === "symbol"),
  );
  const newest = new Map<string, string>();
  const placeOf = ({ crop, oldCommuneCode, communeCode }: ZoneFacts) =>
    `${crop} ${oldCommuneCode || communeCode}`;
  for (const zone of sortedBy(placed, ({ asOf, id }) => `${asOf} ${id}`)) newest.set(placeOf(zone), zone.id);
  return new Map(
    placed.flatMap((zone) => {
      const drawnId = newest.get(placeOf(zone));
      return drawnId === undefined || drawnId === zone.id ? [] : [[zone.id, drawnId] as const];
    }),
  );
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

function drawShape(zone: ZoneFacts, areaHa: number, finders: PlaceFinders): ShapeDraw {
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
      placeNote: `${note}; ${NOT_A_BOUNDARY}`,
      placeSource: source,
    };
  }
  throw new Error(`${zone.id}: no place in ${zone.communeCode} leaves room for ${areaHa} ha.`);
}

function drawExtent({ oldDistrict }: ZoneFacts, { data }: PlaceFinders): Drawn {
  const { communeCodes, partialCommuneCodes } = findDistrictExtent(data, oldDistrict);
  return {
    communeCodes,
    draw: {
      rule: "extent",
      geometryStatus: "derived",
      communeCodes,
      partialCommuneCodes,
      placeNote: `Các đơn vị hiện nay có phần thuộc ${lowerFirst(oldDistrict)} cũ; số liệu là của cả huyện cũ, không chia theo xã`,
    },
  };
}

function drawReservoir({ name }: ZoneFacts, { findLake }: PlaceFinders): Drawn {
  const lake = findLake(name);
  if (!lake) return { communeCodes: [], draw: panel(NO_PLACE.reservoir) };
  return { communeCodes: lake.communeCodes, draw: drawSymbol(lake) };
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
