import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Commune, LngLat } from "../domain/commune";
import { readDecimal } from "./readTemplateCell";
import type { FormReading, ReportFault } from "./readTemplateRow";
import type { TemplateRow } from "./readTemplateTable";
import { describePositionFault, PROVINCE_EXTENT } from "./validate/positionFault";

/** A position, none, or one that cannot be used. */
export type PositionReading = { ok: true; position: LngLat | null } | { ok: false };

const REFUSED: PositionReading = { ok: false };

/** Longitude and latitude of a row in degrees. Two numbers in the wrong order are told, never swapped. */
export function readPosition(
  row: TemplateRow,
  commune: Commune | null,
  { context }: FormReading,
  report: ReportFault,
): PositionReading {
  const [lngText, latText] = [row.cell("lng"), row.cell("lat")];
  if (lngText === "" && latText === "") return { ok: true, position: null };
  if (lngText === "" || latText === "") {
    report("position-incomplete", lngText === "" ? "lng" : "lat", lngText || latText);
    return REFUSED;
  }
  const [lng, lat] = [readDecimal(lngText), readDecimal(latText)];
  if (lng === null) report("number-malformed", "lng", lngText);
  if (lat === null) report("number-malformed", "lat", latText);
  if (lng === null || lat === null) return REFUSED;
  const value = `${lngText}; ${latText}`;
  switch (describePositionFault([lng, lat], PROVINCE_EXTENT, "")?.code) {
    case undefined:
      break;
    case "position-swapped":
      report("position-swapped", "lng, lat", value);
      return REFUSED;
    case "position-projected":
      report("position-projected", "lng, lat", value);
      return REFUSED;
    default:
      report("position-outside", "lng, lat", value, PROVINCE_EXTENT.map(String));
      return REFUSED;
  }
  const position: LngLat = [lng, lat];
  if (commune !== null && !liesIn(position, commune.code, context.dataset)) {
    const elsewhere = context.dataset.communes.find((it) => liesIn(position, it.code, context.dataset));
    report("position-elsewhere", "lng, lat", value, [commune.name, elsewhere?.name ?? ""]);
  }
  return { ok: true, position };
}

/** True also where the unit has no boundary to compare with. */
function liesIn(position: LngLat, code: string, dataset: FormReading["context"]["dataset"]): boolean {
  const area = dataset.communeBoundaries.features.find((it) => it.properties.code === code);
  return area === undefined || booleanPointInPolygon(position, area);
}
