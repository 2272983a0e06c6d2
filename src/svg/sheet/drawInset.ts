import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { LngLat } from "../../domain/commune";
import { node, type SvgNode } from "../svgNode";
import type { SheetBox } from "./paper";
import { INK, lineOf, mm, SOFT } from "./sheetText";

/** Viet Nam with Hoàng Sa and Trường Sa: west, south, east, north in degrees. */
const COUNTRY = [101.6, 6.6, 118.2, 23.9] as const;
const RADIANS = Math.PI / 180;
/** Where a degree of longitude is drawn as wide as it is. */
const MIDDLE = 15.5;

/** Height of the inset for a width. */
export function insetHeight(width: number): number {
  const [west, south, east, north] = COUNTRY;
  return (width * (north - south)) / ((east - west) * Math.cos(MIDDLE * RADIANS));
}

/** Where the province lies in the country, its archipelagos included. */
export function drawInset(country: FeatureCollection, box: SheetBox): SvgNode[] {
  const [west, , east, north] = COUNTRY;
  const degree = box.width / (east - west);
  const at = ([lng = 0, lat = 0]: Position): readonly [number, number] => [
    box.x + (lng - west) * degree,
    box.y + ((north - lat) * degree) / Math.cos(MIDDLE * RADIANS),
  ];
  const ofKind = (...kinds: string[]) =>
    country.features.filter(({ properties }) => kinds.includes(String(properties?.kind)));
  const area = (features: readonly Feature[]) =>
    features.map(({ geometry }) => areaPath(geometry, at)).join("");
  const size = box.width * 0.043;
  return [
    node("rect", { ...box, fill: "#ffffff", stroke: INK, "stroke-width": 0.2 }),
    node("path", {
      d: area(ofKind("country")),
      fill: "#ece7da",
      stroke: SOFT,
      "stroke-width": 0.12,
      "stroke-linejoin": "round",
    }),
    node("path", { d: area(ofKind("province")), fill: "#b23a2a", stroke: "#7c2318", "stroke-width": 0.15 }),
    ...ofKind("archipelago", "island", "shelf").flatMap((it) => islandDots(it, at, box.width)),
    ...ofKind("label").flatMap((it) => labelOf(it, at, size, box)),
  ];
}

type At = (position: Position) => readonly [number, number];

function areaPath(geometry: Geometry, at: At): string {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return "";
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((it) =>
            at(it)
              .map((value) => mm(value))
              .join(" "),
          )
          .join("L")}Z`,
    )
    .join("");
}

/** Islands are too small to be drawn to scale: a dot at the middle of each. */
function islandDots({ geometry }: Feature, at: At, width: number): SvgNode[] {
  const rings: Position[][] =
    geometry.type === "Point"
      ? [[geometry.coordinates]]
      : geometry.type === "Polygon"
        ? geometry.coordinates
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates.flat()
          : [];
  return rings.map((ring) => {
    const [cx, cy] = at(middleOf(ring));
    return node("circle", { cx: mm(cx), cy: mm(cy), r: mm(width * 0.006), fill: INK });
  });
}

function middleOf(ring: readonly Position[]): LngLat {
  const mean = (axis: 0 | 1) => ring.reduce((sum, it) => sum + (it[axis] ?? 0), 0) / Math.max(1, ring.length);
  return [mean(0), mean(1)];
}

/** “Quần đảo Hoàng Sa” over “(Đà Nẵng)”, kept within the frame. */
function labelOf({ geometry, properties }: Feature, at: At, size: number, box: SheetBox): SvgNode[] {
  if (geometry.type !== "Point") return [];
  const [x, y] = at(geometry.coordinates);
  const [name = "", owner] = String(properties?.name).split(" (");
  const lines = owner === undefined ? [name] : [name, `(${owner}`];
  const reach = size * 5.4;
  const middle = Math.min(Math.max(x, box.x + reach), box.x + box.width - reach);
  return lines.map((it, index) =>
    lineOf(it, middle, y + (index - 1) * size * 1.2, {
      size,
      anchor: "middle",
      italic: true,
      fill: index === 0 ? INK : SOFT,
    }),
  );
}
