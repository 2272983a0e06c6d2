import type { Geometry, Position } from "geojson";
import { childText, findElements, type XmlElement } from "./readXml";

const SHAPES = [
  "Point",
  "LineString",
  "LinearRing",
  "Polygon",
  "MultiGeometry",
  "Track",
  "MultiTrack",
  "MultiPolygon",
];

/**
 * The geometry of a Placemark, null where it has none. Numbers that cannot be read become NaN, rings stay open if
 * they are: the checks tell both. Tracks become lines; heights stay as third numbers.
 */
export function kmlGeometry(placemark: XmlElement): Geometry | null {
  const shapes = placemark.children.filter(({ name }) => SHAPES.includes(name)).map(readShape);
  const [first] = shapes;
  if (shapes.length <= 1) return first ?? null;
  return { type: "GeometryCollection", geometries: shapes };
}

function readShape(element: XmlElement): Geometry {
  switch (element.name) {
    case "Point":
      return { type: "Point", coordinates: readPositions(element)[0] ?? [] };
    case "LineString":
    case "LinearRing":
      return { type: "LineString", coordinates: readPositions(element) };
    case "Polygon":
      return { type: "Polygon", coordinates: readRings(element) };
    case "Track":
      return { type: "LineString", coordinates: findElements(element, "coord").map(readTrackPosition) };
    default:
      return readMany(element);
  }
}

/** Parts of one type make one geometry of that type's plural. */
function readMany(element: XmlElement): Geometry {
  const parts = element.children.filter(({ name }) => SHAPES.includes(name)).map(readShape);
  const points = parts.flatMap((part) => (part.type === "Point" ? [part.coordinates] : []));
  const lines = parts.flatMap((part) => (part.type === "LineString" ? [part.coordinates] : []));
  const polygons = parts.flatMap((part) => {
    if (part.type === "Polygon") return [part.coordinates];
    return part.type === "MultiPolygon" ? part.coordinates : [];
  });
  const [first] = parts;
  if (first && parts.length === 1) return first;
  if (points.length === parts.length) return { type: "MultiPoint", coordinates: points };
  if (lines.length === parts.length) return { type: "MultiLineString", coordinates: lines };
  const isPolygons = parts.every(({ type }) => type === "Polygon" || type === "MultiPolygon");
  if (isPolygons) return { type: "MultiPolygon", coordinates: polygons };
  return { type: "GeometryCollection", geometries: parts };
}

function readRings(polygon: XmlElement): Position[][] {
  const outer = polygon.children.filter(({ name }) => name === "outerBoundaryIs");
  const inner = polygon.children.filter(({ name }) => name === "innerBoundaryIs");
  const rings = [...outer, ...inner].flatMap((boundary) =>
    boundary.children.filter(({ name }) => name === "LinearRing").map(readPositions),
  );
  return outer.length === 0 ? [] : rings;
}

/** `103.1,22.3,0 103.2,22.4,0`: longitude, latitude, height. */
function readPositions(element: XmlElement): Position[] {
  const text = childText(element, "coordinates");
  if (text === "") return [];
  // Some programs write a blank behind the comma.
  return text
    .replace(/\s*,\s*/g, ",")
    .split(/\s+/)
    .map((tuple) => tuple.split(",").map(readNumber));
}

function readTrackPosition(element: XmlElement): Position {
  return element.text.trim().split(/\s+/).map(readNumber);
}

/** An empty height, as in `103.1,22.3,`, is none. */
function readNumber(text: string, index: number): number {
  return text === "" ? (index === 2 ? 0 : Number.NaN) : Number(text);
}
