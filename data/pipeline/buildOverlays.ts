import * as v from "valibot";
import type { LngLat } from "../../src/domain/commune";
import type { Entered } from "../../src/domain/entered/enteredTables";
import { withEnteredOverlays } from "../../src/domain/entered/withEnteredOverlays";
import { findDrawnInstead } from "../../src/domain/findDrawnInstead";
import type { Draw } from "../../src/domain/placement";
import {
  type OverlaysFile,
  overlaysSchema,
  siteFactsSchema,
  zoneFactsSchema,
} from "../../src/io/overlaysSchema";
import { findDistrictExtent } from "../../src/io/placement/districtExtent";
import { drawSite, type SiteFacts } from "../../src/io/placement/drawSite";
import { drawZone, type ZoneFacts } from "../../src/io/placement/drawZone";
import type { PlaceFinders } from "../../src/io/placement/places";
import { FORMAT_VERSION } from "../../src/io/schema";
import { listIn, numberIn, provenanceIn, sortedBy, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";
import { summariseCrops } from "./zones/cropSummaries";
import { readLakePlaces } from "./zones/lakePlaces";
import { readPlaces } from "./zones/places";
import { spreadSymbols } from "./zones/spreadSymbols";
import { readVillagePlaces } from "./zones/villagePlaces";

const gatheredSchema = v.omit(overlaysSchema, ["formatVersion", "sources"]);

/** Writes overlays.json: reported production zones and resettlement, each with how it is drawn. */
export function buildOverlays(data: DataPackage, outDir: string, office: Entered | null): BuildReport[] {
  const formerUnits = tableOf(data, "old-communes").rows.map((row) =>
    textsIn(row, ["district", "communeCode"]),
  );
  const finders: PlaceFinders = {
    findDistrict: (district) => findDistrictExtent(formerUnits, district),
    places: readPlaces(data),
    findVillage: readVillagePlaces(data.dataDir),
    findLake: readLakePlaces(data.dataDir),
  };
  const zoneFacts = readZoneFacts(data);
  const zones = zoneFacts.map((zone) => ({ ...zone, ...drawZone(zone, finders) }));
  const sites = readSiteFacts(data).map((site) => ({ ...site, ...drawSite(site, finders) }));
  const moved = spreadSymbols(
    [...zones, ...sites].flatMap(toSpreadable),
    zones.flatMap(({ draw }) => (draw.rule === "shape" ? [draw.anchor] : [])),
    finders.places.isInside,
  );
  const drawnInstead = findDrawnInstead(zones);
  const gathered = {
    crops: summariseCrops(data, zoneFacts),
    zones: zones.map((zone) => ({
      ...zone,
      draw: moveTo(zone.draw, moved.get(zone.id)),
      drawnInsteadId: drawnInstead.get(zone.id) ?? "",
    })),
    resettlement: sites.map(({ relatedCommuneCodes: _, ...site }) => ({
      ...site,
      draw: moveTo(site.draw, moved.get(site.id)),
    })),
  };
  // zones, sites and positions that the office published stand among the gathered ones
  const content = office === null ? gathered : withEnteredOverlays(v.parse(gatheredSchema, gathered), office);
  const placeSources = [...zones, ...sites].map(({ draw }) => ({
    source: "placeSource" in draw ? draw.placeSource : "",
  }));
  const ofOffice = [...(office?.sources.values() ?? [])];
  const sources = [...sourcesUsed(data, [content, placeSources]), ...ofOffice];
  const file: OverlaysFile = v.parse(overlaysSchema, { formatVersion: FORMAT_VERSION, sources, ...content });
  const figures = [
    ...file.zones.map(({ areaHa }) => areaHa),
    ...file.resettlement.flatMap(({ households, persons }) => [households, persons]),
  ];
  return [
    {
      dataset: "overlays.json",
      records: file.zones.length + file.resettlement.length,
      missing: figures.filter((it) => it === null).length,
      sample: 0,
      bytes: writeJson(outDir, "overlays.json", file),
      warnings: [],
    },
  ];
}

/** Only what is `indicative` may give way: a village of that very name stays where it is mapped. */
function toSpreadable({ id, draw, communeCode }: { id: string; draw: Draw; communeCode: string }) {
  if (draw.rule !== "symbol" || draw.geometryStatus !== "indicative" || communeCode === "") return [];
  const [lng = 0, lat = 0] = draw.geometry.coordinates;
  const position: LngLat = [lng, lat];
  return [{ id, position, communeCode }];
}

function moveTo<TDraw extends Draw>(draw: TDraw, position: LngLat | undefined): TDraw {
  if (draw.rule !== "symbol" || position === undefined) return draw;
  return {
    ...draw,
    geometry: { type: "Point", coordinates: position },
    placeNote: `${draw.placeNote}; đặt lệch vài trăm mét để các biểu tượng không đè lên nhau`,
  };
}

function readZoneFacts(data: DataPackage): ZoneFacts[] {
  const rows = tableOf(data, "zones").rows.map((row) => ({
    ...textsIn(row, [
      "id",
      "crop",
      "variety",
      "scope",
      "name",
      "oldDistrict",
      "oldCommuneCode",
      "communeCode",
    ]),
    areaHa: numberIn(row, "areaHa"),
    ...textsIn(row, ["qualifier", "text"]),
    ...provenanceIn(row),
  }));
  return v.parse(
    v.array(zoneFactsSchema),
    sortedBy(rows, ({ id }) => id),
  );
}

function readSiteFacts(data: DataPackage): SiteFacts[] {
  const rows = tableOf(data, "resettlement").rows.map((row) => ({
    ...textsIn(row, ["id", "kind", "name", "oldCommuneCode"]),
    oldDistricts: listIn(row, "oldDistrict"),
    communeCode: textsIn(row, ["communeCode"]).communeCode,
    relatedCommuneCodes: listIn(row, "relatedCommuneCodes"),
    hazards: listIn(row, "hazards"),
    hazardText: textsIn(row, ["hazardText"]).hazardText,
    households: numberIn(row, "households"),
    persons: numberIn(row, "persons"),
    ...textsIn(row, ["householdsQualifier", "personsQualifier", "state", "stateText", "asOfText"]),
    ...provenanceIn(row),
  }));
  return v.parse(
    v.array(siteFactsSchema),
    sortedBy(rows, ({ id }) => id),
  );
}
