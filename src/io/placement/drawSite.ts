import type { ResettlementSite } from "../../domain/resettlement";
import { viPlacement } from "../../text/viPlacement";
import { drawSymbol, lowerFirst, panel } from "./drawZone";
import type { PlaceFinders } from "./places";

/** What is known of a site before a place for it is looked for. */
export type SiteFacts = Omit<ResettlementSite, "communeCodes" | "draw"> & {
  relatedCommuneCodes: readonly string[];
};
type Drawn = Pick<ResettlementSite, "communeCodes" | "draw">;

/**
 * A site or an event of one unit is a symbol: where the basemap has a village of that name, else at the
 * unit. Totals and rows about several units are listed only, with the units they touch.
 */
export function drawSite(site: SiteFacts, { places, findVillage, findDistrict }: PlaceFinders): Drawn {
  const { communeCode, name, kind, oldDistricts, relatedCommuneCodes } = site;
  if (kind !== "total" && communeCode !== "") {
    const place = findVillage(name, communeCode) ?? places.ofUnit(site);
    return { communeCodes: [communeCode], draw: drawSymbol(place) };
  }
  if (relatedCommuneCodes.length > 0)
    return {
      communeCodes: relatedCommuneCodes,
      draw: panel(viPlacement.several(relatedCommuneCodes.map(places.titleOf))),
    };
  if (oldDistricts.length === 0) return { communeCodes: [], draw: panel(viPlacement.noPlace.province) };
  const codes = oldDistricts.flatMap((it) => findDistrict(it).communeCodes);
  return {
    communeCodes: [...new Set(codes)].sort(),
    draw: panel(viPlacement.districts(oldDistricts.map(lowerFirst))),
  };
}
