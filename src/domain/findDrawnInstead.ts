import type { ProductionZone } from "./zone";

type PlacedZone = Omit<ProductionZone, "communeCodes" | "drawnInsteadId">;

/** The id of the newer row of the same crop and place that is drawn instead of a row; nothing for most. */
export function findDrawnInstead(zones: readonly PlacedZone[]): Map<string, string> {
  const placed = zones.filter(
    ({ draw, communeCode }) => communeCode !== "" && (draw.rule === "shape" || draw.rule === "symbol"),
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
      return drawnId === undefined || drawnId === zone.id ? [] : [[zone.id, drawnId] as const];
    }),
  );
}
