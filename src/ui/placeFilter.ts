import { type ResettlementSite, statusToday } from "../domain/resettlement";
import type { ProductionZone } from "../domain/zone";
import { today } from "../store/selectors";

/** What a list of zones or sites is narrowed to; "" for everything. */
export interface PlaceFilter {
  crop: string;
  communeCode: string;
  /** year of the figures, `NO_YEAR` for rows without a date */
  year: string;
  /** of a zone how it is drawn; of a site its reported state, or `unknownToday` for all that are */
  state: string;
}

export const NO_PLACE_FILTER: PlaceFilter = { crop: "", communeCode: "", year: "", state: "" };
export const NO_YEAR = "none";

export function isFiltered(filter: PlaceFilter): boolean {
  return Object.values(filter).some((it) => it !== "");
}

/** Year that a row's figures are of. */
export function yearOf({ asOf }: { asOf: string }): string {
  return asOf === "" ? NO_YEAR : asOf.slice(0, 4);
}

function isPlaceIn(it: ProductionZone | ResettlementSite, { communeCode, year }: PlaceFilter): boolean {
  const isInCommune = communeCode === "" || it.communeCodes.includes(communeCode);
  return isInCommune && (year === "" || yearOf(it) === year);
}

export function zoneFits(zone: ProductionZone, filter: PlaceFilter): boolean {
  const { crop, state } = filter;
  return (
    isPlaceIn(zone, filter) &&
    (crop === "" || zone.crop === crop) &&
    (state === "" || zone.draw.rule === state)
  );
}

/** Whose state today is unknown is found under its reported state and under “unknown”. */
export function siteFits(site: ResettlementSite, filter: PlaceFilter): boolean {
  const { state } = filter;
  const isUnknown = statusToday(site, today()).isUnknownToday;
  return (
    isPlaceIn(site, filter) &&
    (state === "" || site.state === state || (state === "unknownToday" && isUnknown))
  );
}
