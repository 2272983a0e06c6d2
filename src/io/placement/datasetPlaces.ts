import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Position } from "geojson";
import type { Dataset } from "../../domain/dataset";
import { viPlacement } from "../../text/viPlacement";
import { findDistrictExtent } from "./districtExtent";
import type { Place, PlaceFinders, UnitRef } from "./places";

/**
 * Places as far as the app knows them: units by their label points. The gazetteer's points of former units,
 * villages and lakes are in the pipeline alone, so what an office enters without a position stands at its unit.
 */
export function datasetPlaces(dataset: Dataset): PlaceFinders {
  const communes = new Map(dataset.communes.map((it) => [it.code, it]));
  const former = new Map(dataset.oldCommunes.map((it) => [it.code, it]));
  const outlines = new Map(dataset.communeBoundaries.features.map((it) => [it.properties.code, it.geometry]));
  const titleOf = (code: string) => {
    const commune = communes.get(code);
    return commune === undefined ? code : viPlacement.title(viPlacement.kinds[commune.kind], commune.name);
  };
  const ofCommune = ({ communeCode, oldCommuneCode }: UnitRef): Place => {
    const old = former.get(oldCommuneCode);
    const hole =
      old === undefined
        ? ""
        : viPlacement.noNamedPoint(viPlacement.formerTitle(viPlacement.kinds[old.kind], old.name));
    return {
      position: communes.get(communeCode)?.labelPoint ?? [0, 0],
      geometryStatus: "indicative",
      note: viPlacement.labelPoint(titleOf(communeCode), hole),
      source: dataset.communes.find((it) => it.code === communeCode)?.areaKm2.source ?? "",
    };
  };
  return {
    places: {
      ofUnit: ofCommune,
      ofCommune,
      outlineOf: (code): Position[] => {
        const geometry = outlines.get(code);
        if (geometry === undefined) return [];
        const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
        return rings.reduce<Position[]>(
          (longest, ring) => (ring.length > longest.length ? ring : longest),
          [],
        );
      },
      isInside: (code, position) => {
        const geometry = outlines.get(code);
        return geometry !== undefined && booleanPointInPolygon(position, geometry);
      },
      titleOf,
    },
    findVillage: () => null,
    findLake: () => null,
    findDistrict: (district) => findDistrictExtent(dataset.oldCommunes, district),
  };
}
