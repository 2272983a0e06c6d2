import type { Position } from "geojson";
import { difference, intersection } from "polyclip-ts";
import type { Bbox } from "../../../../domain/commune";
import { geometryAreaKm2 } from "../../../../domain/geometry/ellipsoidArea";
import { bboxOf } from "../positions/locator";
import type { AreaGeometry } from "./readArea";

/** Rings as the clipping library takes them. */
type Rings = [number, number][][];

function polygonsOf(geometry: AreaGeometry): Rings[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons as Rings[];
}

/** About a centimetre: what cutting leaves in further digits is noise. */
const DECIMALS = 7;

function geometryOf(polygons: readonly (readonly Position[][])[]): AreaGeometry | null {
  const rounded = polygons
    .map((rings) =>
      rings.map((ring) =>
        ring.map(([lng = 0, lat = 0]) => [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))]),
      ),
    )
    .filter((rings) => (rings[0]?.length ?? 0) >= 4);
  const [only, second] = rounded;
  if (only === undefined) return null;
  return second === undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: rounded };
}

/** What two areas share; null for nothing, and where they are too broken to be cut. */
function sharedArea(first: AreaGeometry, second: AreaGeometry): AreaGeometry | null {
  if (!doBoxesMeet(bboxOf(first), bboxOf(second))) return null;
  return cut(() => intersection(polygonsOf(first), polygonsOf(second)));
}

/** What of an area lies in none of the others. */
export function withoutAreas(area: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | null {
  const box = bboxOf(area);
  const near = others.filter((it) => doBoxesMeet(box, bboxOf(it)));
  if (near.length === 0) return area;
  return cut(() => difference(polygonsOf(area), ...near.map(polygonsOf)));
}

function cut(compute: () => [number, number][][][]): AreaGeometry | null {
  try {
    return geometryOf(compute());
  } catch {
    return null;
  }
}

/** Share of an area that another covers, 0 to 1. */
export function coveredShare(area: AreaGeometry, by: AreaGeometry): number {
  const shared = sharedArea(area, by);
  const whole = geometryAreaKm2(area);
  return shared === null || whole === 0 ? 0 : geometryAreaKm2(shared) / whole;
}

function doBoxesMeet(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
