import type { MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "../../domain/commune";
import type { RecordChange } from "../../domain/entered/change";

/** What of a set of changes has a place. */
export interface PreviewShapes {
  points: readonly LngLat[];
  areas: readonly (Polygon | MultiPolygon)[];
  /** today's communes that something changes in */
  communes: ReadonlySet<string>;
}

/** Drawn points; a picture of a few hundred pixels shows no more. */
const MOST_POINTS = 2_000;

export function previewShapes(
  records: readonly RecordChange[],
): PreviewShapes & { pointCount: number /** villages that come without a place */; unplacedCount: number } {
  const points: LngLat[] = [];
  const areas: (Polygon | MultiPolygon)[] = [];
  const communes = new Set<string>();
  const unplaced = new Set<string>();
  const drawn = new Set<string>();
  let pointCount = 0;
  const point = (position: LngLat | null) => {
    if (position === null) return;
    pointCount += 1;
    if (points.length < MOST_POINTS) points.push(position);
  };
  const moved = new Set(records.filter((it) => it.table === "movedPlaces").map(({ key }) => key));
  for (const change of records) {
    for (const code of communesOf(change)) communes.add(code);
    const { after } = change;
    if (after === null) continue;
    switch (change.table) {
      case "villages":
        point(change.after?.position ?? null);
        if (change.after?.position === null) unplaced.add(change.key);
        break;
      case "villageAreas":
      case "communeAreas":
        if (change.after !== null) areas.push(change.after.geometry);
        drawn.add(change.key);
        break;
      case "movedPlaces":
        point(change.after?.position ?? null);
        break;
      case "zones":
      case "sites": {
        const draw = change.after?.draw;
        if (draw?.rule === "shape" || draw?.rule === "outline") areas.push(draw.geometry);
        // its own position comes with it and stands for it
        if (draw?.rule === "symbol" && !moved.has(change.key)) point(draw.geometry.coordinates as LngLat);
        break;
      }
      default:
    }
  }
  for (const id of drawn) unplaced.delete(id);
  return { points, areas, communes, pointCount, unplacedCount: unplaced.size };
}

function communesOf(change: RecordChange): readonly string[] {
  switch (change.table) {
    case "sources":
    case "movedPlaces":
    case "ruleSets":
      return [];
    case "zones":
    case "sites":
      return (change.after ?? change.before)?.communeCodes ?? [];
    case "observations": {
      const code = (change.after ?? change.before)?.communeCode ?? "";
      return code === "" ? [] : [code];
    }
    default:
      // every other key begins with the commune's code
      return [change.key.slice(0, 5)];
  }
}
