import type { ProductionZone } from "./zone";

type PlacedZone = Omit<ProductionZone, "communeCodes" | "drawnInsteadId">;

/**
 * The id of the newer row of the same crop and place that is drawn instead of a row; nothing for most, and for none that
 * has a place of its own, as the areas and points of an office have.
 */
export function findDrawnInstead(
  zones: readonly PlacedZone[],
  hasOwnPlace: (zone: PlacedZone) => boolean = () => false,
): Map<string, string> {
  const placed = zones.filter(
    ({ draw, communeCode }) => communeCode !== "" && ["shape", "outline", "symbol"].includes(draw.rule),
  );
  const newest = new Map<string, string>();
  const placeOf = ({ crop, oldCommuneCode, communeCode }: PlacedZone) =>
    `${crop} ${oldCommuneCode || communeCode}`;
  const dated = placed.map((zone) => ({ zone, key: `${zone.asOf} ${zone.id}` }));
  dated.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const { zone } of dated) newest.set(placeOf(zone), zone.id);
  return new Map(
    placed.flatMap((zone) => {
      const drawnId = newest.get(placeOf(zone));
      return drawnId === undefined || drawnId === zone.id || hasOwnPlace(zone)
        ? []
        : [[zone.id, drawnId] as const];
    }),
  );
}
