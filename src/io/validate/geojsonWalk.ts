/** A parsed file that says it is GeoJSON; nothing about its content is taken for granted. */
export interface GeojsonFile {
  /** name that a message shows, e.g. `boundaries/communes.topo.json` */
  file: string;
  content: unknown;
}

/** A feature as far as it can be read. */
export interface LooseFeature {
  /** file, number of the feature counted from 1, its code or name */
  place: string;
  code: string | null;
  feature: Record<string, unknown>;
  geometry: unknown;
}

/** One position with the indices that lead to it inside `coordinates`. */
export interface PlacedPosition {
  position: readonly unknown[];
  path: string;
}

/** A ring whose positions are all finite numbers. */
export interface PlacedRing {
  ring: [number, number][];
  path: string;
  isOuter: boolean;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The features of a collection, or the one feature that the file is; none if it is something else. */
export function listFeatures({ file, content }: GeojsonFile): LooseFeature[] {
  if (!isRecord(content)) return [];
  const features = content.type === "Feature" ? [content] : content.features;
  if (!Array.isArray(features)) return [];
  return features.filter(isRecord).map((feature, index) => {
    const properties = isRecord(feature.properties) ? feature.properties : {};
    const code = [properties.code, feature.id].find((it) => typeof it === "string");
    const label = [code, properties.name].find((it) => typeof it === "string" && it !== "");
    return {
      place: `${file} feature ${index + 1}${label === undefined ? "" : ` (${String(label)})`}`,
      code: typeof code === "string" ? code : null,
      feature,
      geometry: feature.geometry,
    };
  });
}

/** All positions of a geometry, those of a collection's parts included. */
export function listPositions(geometry: unknown): PlacedPosition[] {
  if (!isRecord(geometry)) return [];
  if (Array.isArray(geometry.geometries)) return geometry.geometries.flatMap(listPositions);
  const found: PlacedPosition[] = [];
  collectPositions(geometry.coordinates, "coordinates", found);
  return found;
}

function collectPositions(coordinates: unknown, path: string, found: PlacedPosition[]): void {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return;
  if (!Array.isArray(coordinates[0])) {
    found.push({ position: coordinates, path });
    return;
  }
  coordinates.forEach((inner, index) => {
    collectPositions(inner, `${path}[${index}]`, found);
  });
}

/** The rings of a polygon or multipolygon; a ring with an unusable position is left to its own rule. */
export function listRings(geometry: unknown): PlacedRing[] {
  if (!isRecord(geometry)) return [];
  const { type, coordinates } = geometry;
  if (!Array.isArray(coordinates)) return [];
  if (type === "Polygon") return ringsOfPolygon(coordinates, "coordinates");
  if (type !== "MultiPolygon") return [];
  return coordinates.flatMap((rings, index) =>
    Array.isArray(rings) ? ringsOfPolygon(rings, `coordinates[${index}]`) : [],
  );
}

function ringsOfPolygon(rings: readonly unknown[], path: string): PlacedRing[] {
  return rings.flatMap((ring, index) => {
    if (!Array.isArray(ring) || !ring.every(isFinitePosition)) return [];
    return [{ ring, path: `${path}[${index}]`, isOuter: index === 0 }];
  });
}

export function isFinitePosition(position: unknown): position is [number, number] {
  return (
    Array.isArray(position) && position.length >= 2 && position.every((it) => Number.isFinite(it as unknown))
  );
}
