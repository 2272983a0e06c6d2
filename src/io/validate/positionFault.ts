import type { Bbox } from "../../domain/commune";
import { type Issue, makeError } from "./issue";

/** Viet Nam and its neighbours, Hoàng Sa and Trường Sa included: where a basemap may reach. */
export const COUNTRY_EXTENT: Bbox = [99, 5, 120, 26];

function isWithin(lng: number, lat: number, [west, south, east, north]: Bbox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Tells why a position of finite numbers is not inside `extent`; null when it is. */
export function describePositionFault(
  [lng, lat]: readonly [number, number],
  extent: Bbox,
  place: string,
): Issue | null {
  if (isWithin(lng, lat, extent)) return null;
  const [west, south, east, north] = extent;
  const came = `[${lng}, ${lat}]`;
  const expected = `longitude ${west} to ${east}, latitude ${south} to ${north}`;
  if (isWithin(lat, lng, extent))
    return makeError("position-swapped", place, {
      came: `${came}, latitude before longitude`,
      expected,
      remedy: "swap the two numbers",
    });
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
    return makeError("position-projected", place, {
      came: `${came}, which looks like projected metres`,
      expected,
      remedy: "reproject to WGS 84 (from VN-2000, say: EPSG:9205 or EPSG:3405)",
    });
  return makeError("position-outside", place, {
    came,
    expected,
    remedy: "correct the position or remove the feature",
  });
}
