import proj4, { type Converter } from "proj4";
import type { LngLat } from "../../../../domain/commune";

/** A way of writing positions as numbers. */
export interface ReferenceSystem {
  /** EPSG code */
  id: string;
  /** as surveyors call it, the same in every language */
  name: string;
  /** whether its numbers are degrees */
  isGeographic: boolean;
  definition: string;
  centralMeridian: number;
  scale: number;
  isVn2000: boolean;
}

/**
 * VN-2000 to WGS 84 (2), EPSG:6960: three shifts in metres, three rotations in seconds, scale in parts per million.
 * The registry gives the rotations as -0.00928836, 0.01975479, -0.00427372 by the coordinate frame convention
 * (EPSG:9607); proj4 reads `towgs84` by the position vector convention, which turns their signs.
 */
const VN2000_TO_WGS84 =
  "+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";

/** EPSG code of VN-2000 / TM-3 by central meridian in degrees, as the registry lists them. */
const TM3_CODES: ReadonlyMap<number, number> = new Map([
  [102, 5896],
  [103, 9205],
  [104, 9206],
  [104.5, 9207],
  [104.75, 9208],
  [105, 5897],
  [105.5, 9209],
  [105.75, 9210],
  [106, 9211],
  [106.25, 9212],
  [106.5, 9213],
  [107, 9214],
  [107.25, 9215],
  [107.5, 9216],
  [107.75, 5899],
  [108, 5898],
  [108.25, 9217],
  [108.5, 9218],
]);

function degreesAndMinutes(degrees: number): string {
  const whole = Math.floor(degrees);
  return `${whole}°${String(Math.round((degrees - whole) * 60)).padStart(2, "0")}′`;
}

function tm3(centralMeridian: number, code: number): ReferenceSystem {
  return {
    id: `EPSG:${code}`,
    name: `VN-2000 / TM-3 ${degreesAndMinutes(centralMeridian)}`,
    isGeographic: false,
    definition: `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=0.9999 +x_0=500000 +y_0=0 ${VN2000_TO_WGS84} +units=m +no_defs`,
    centralMeridian,
    scale: 0.9999,
    isVn2000: true,
  };
}

function utm(zone: number, code: number, isVn2000: boolean): ReferenceSystem {
  const datum = isVn2000 ? VN2000_TO_WGS84 : "+datum=WGS84";
  return {
    id: `EPSG:${code}`,
    name: `${isVn2000 ? "VN-2000" : "WGS 84"} / UTM ${zone}N`,
    isGeographic: false,
    definition: `+proj=utm +zone=${zone} ${datum} +units=m +no_defs`,
    centralMeridian: zone * 6 - 183,
    scale: 0.9996,
    isVn2000,
  };
}

export const WGS84: ReferenceSystem = {
  id: "EPSG:4326",
  name: "WGS 84",
  isGeographic: true,
  definition: "+proj=longlat +datum=WGS84 +no_defs",
  centralMeridian: 0,
  scale: 1,
  isVn2000: false,
};

/** Degrees of VN-2000 lie some 150 m from those of WGS 84: taken only where the file says so. */
const VN2000_DEGREES: ReferenceSystem = {
  ...WGS84,
  id: "EPSG:4756",
  name: "VN-2000",
  definition: `+proj=longlat ${VN2000_TO_WGS84} +no_defs`,
  isVn2000: true,
};

/** In metres, in the order in which they are looked for: the province's own meridian first. */
export const PROJECTED_SYSTEMS: readonly ReferenceSystem[] = [
  ...[103, 104.75].flatMap((it) => [tm3(it, TM3_CODES.get(it) ?? 0)]),
  utm(48, 3405, true),
  utm(48, 32648, false),
  utm(47, 32647, false),
  ...[...TM3_CODES].filter(([it]) => it !== 103 && it !== 104.75).map(([it, code]) => tm3(it, code)),
];

export const REFERENCE_SYSTEMS: readonly ReferenceSystem[] = [WGS84, VN2000_DEGREES, ...PROJECTED_SYSTEMS];

const converters = new Map<string, Converter>();

function converterOf(system: ReferenceSystem): Converter {
  const known = converters.get(system.id);
  if (known !== undefined) return known;
  const converter = proj4(system.definition, WGS84.definition);
  converters.set(system.id, converter);
  return converter;
}

/** About a centimetre: what comes out of a computation does not pretend to more. */
const DECIMALS = 7;

/** Longitude and latitude on WGS 84 of easting and northing, or of degrees; null where there are none. */
export function toWgs84(system: ReferenceSystem, [east, north]: readonly [number, number]): LngLat | null {
  if (system.id === WGS84.id) return [east, north];
  const [lng, lat] = converterOf(system).forward([east, north]);
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return null;
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/** Easting and northing, or degrees, of a position on WGS 84. */
export function fromWgs84(system: ReferenceSystem, position: LngLat): [number, number] {
  return converterOf(system).inverse([...position]) as [number, number];
}
