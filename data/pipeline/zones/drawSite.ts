import type { ResettlementSite } from "../../../src/domain/resettlement";
import { findDistrictExtent } from "./districtExtent";
import { drawSymbol, lowerFirst, type PlaceFinders, panel } from "./drawZones";

/** What is known of a site before a place for it is looked for. */
export type SiteFacts = Omit<ResettlementSite, "communeCodes" | "draw"> & {
  relatedCommuneCodes: readonly string[];
};
type Drawn = Pick<ResettlementSite, "communeCodes" | "draw">;

/**
 * A site or an event of one unit is a symbol: where the basemap has a village of that name, else at the
 * unit. Totals and rows about several units are listed only, with the units they touch.
 */
export function drawSite(site: SiteFacts, { data, places, findVillage }: PlaceFinders): Drawn {
  const { communeCode, name, kind, oldDistricts, relatedCommuneCodes } = site;
  if (kind !== "total" && communeCode !== "") {
    const place = findVillage(name, communeCode) ?? places.ofUnit(site);
    return { communeCodes: [communeCode], draw: drawSymbol(place) };
  }
  if (relatedCommuneCodes.length > 0)
    return {
      communeCodes: relatedCommuneCodes,
      draw: panel(`Số liệu chung của ${relatedCommuneCodes.map(places.titleOf).join(" và ")}`),
    };
  if (oldDistricts.length === 0)
    return { communeCodes: [], draw: panel("Số liệu toàn tỉnh, không gắn với một nơi nào") };
  const codes = oldDistricts.flatMap((it) => findDistrictExtent(data, it).communeCodes);
  const titles = oldDistricts.map(lowerFirst).join(" và ");
  return {
    communeCodes: [...new Set(codes)].sort(),
    draw: panel(`Số tổng của ${titles} cũ, không gắn với một điểm nào`),
  };
}
