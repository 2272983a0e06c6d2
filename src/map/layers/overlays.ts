import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { OVERLAY_PALETTE } from "../../../styles/overlayPalette";
import { RESETTLEMENT_STATES } from "../../domain/resettlement";
import { CROP_IDS, type CropId } from "../../domain/zone";
import { SHIFTS } from "../../symbology/drawnOverlays";
import type { DrawnView } from "../../symbology/map/drawnView";
import { EXTENT_OPACITY, ICON_HALF_STEP, ICON_SIZE } from "../../symbology/map/pointLooks";
import { SIGNS, type Sign } from "../../symbology/overlayMarks";
import type { OverlayId } from "../../symbology/overlays";
import { byZoom } from "../expressions";
import { cropIconId, extentIconId, extentId, patternId, plateName, ringId, signName } from "../overlayImages";

const isOf = (overlay: OverlayId): ExpressionSpecification => ["==", ["get", "overlay"], overlay];
const isRule = (overlay: OverlayId, rule: "shape" | "extent"): FilterSpecification => [
  "all",
  isOf(overlay),
  ["==", ["get", "rule"], rule],
];
const isMarked: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hovered"], false],
];

const shown = (view: DrawnView, overlay: OverlayId) =>
  view.overlays.includes(overlay) ? ("visible" as const) : ("none" as const);

/** Crops in the order of drawing: those that are off first, then bottom to top. */
function inOrder<T extends OverlayId>(ids: readonly T[], { overlays }: DrawnView): T[] {
  const place = (id: OverlayId) => overlays.indexOf(id);
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** Share of its full strength at which an overlay is drawn, 0.1 to 1. */
function strength({ opacity }: DrawnView, overlay: OverlayId): number {
  return (opacity[overlay] ?? 100) / 100;
}

export const shapeLayerId = (crop: CropId) => `overlay-${crop}-shape`;
export const iconLayerId = (overlay: OverlayId) => `overlay-${overlay}-icon`;

/** Schematic shapes and hatched extents, in each crop's colour and pattern; a switch changes visibility only. */
export function overlayAreaLayers(view: DrawnView): LayerSpecification[] {
  return inOrder(CROP_IDS, view).flatMap((crop): LayerSpecification[] => {
    const share = strength(view, crop);
    const { fill, sign } = OVERLAY_PALETTE[view.scheme][crop];
    const base = { source: "overlay-areas", layout: { visibility: shown(view, crop) } };
    return [
      {
        ...base,
        id: `overlay-${crop}-extent`,
        type: "fill",
        filter: isRule(crop, "extent"),
        paint: { "fill-pattern": extentId(crop, view.scheme), "fill-opacity": EXTENT_OPACITY * share },
      },
      {
        ...base,
        id: `overlay-${crop}-extent-line`,
        type: "line",
        filter: isRule(crop, "extent"),
        paint: {
          "line-color": fill,
          "line-width": ["case", isMarked, 3, 1.4],
          "line-dasharray": [3, 2],
          "line-offset": 1.5,
          "line-opacity": share,
        },
      },
      {
        ...base,
        id: shapeLayerId(crop),
        type: "fill",
        filter: isRule(crop, "shape"),
        paint: { "fill-pattern": patternId(crop, view.scheme), "fill-opacity": share },
      },
      {
        ...base,
        id: `overlay-${crop}-shape-casing`,
        type: "line",
        filter: isRule(crop, "shape"),
        paint: { "line-color": sign, "line-width": ["case", isMarked, 7, 4], "line-opacity": share },
      },
      {
        ...base,
        id: `overlay-${crop}-shape-line`,
        type: "line",
        filter: isRule(crop, "shape"),
        paint: { "line-color": fill, "line-width": ["case", isMarked, 4, 2], "line-opacity": share },
      },
    ];
  });
}

const ICON_LAYOUT = {
  "icon-size": byZoom(...ICON_SIZE),
  "icon-offset": [
    "match",
    ["get", "shift"],
    ...SHIFTS.flatMap((it) => [it, ["literal", [it * ICON_HALF_STEP, 0]]]),
    ["literal", [0, 0]],
  ] as unknown as ExpressionSpecification,
  "icon-allow-overlap": true,
};

/** Signs of crops and sites. Names give way to them: they come after the names in the list. */
export function overlayIconLayers(view: DrawnView): LayerSpecification[] {
  const { scheme } = view;
  const base = { source: "overlay-points", type: "symbol" } as const;
  const layout = (overlay: OverlayId) => ({ ...ICON_LAYOUT, visibility: shown(view, overlay) });
  const cropLayer = (crop: CropId): LayerSpecification => ({
    ...base,
    id: iconLayerId(crop),
    filter: isOf(crop),
    layout: {
      ...layout(crop),
      "icon-image": ["case", ["get", "isExtent"], extentIconId(crop, scheme), cropIconId(crop, scheme)],
    },
    paint: { "icon-opacity": strength(view, crop) },
  });
  const siteLayer = (id: string, image: ExpressionSpecification): LayerSpecification => ({
    ...base,
    id,
    filter: isOf("resettlement"),
    layout: { ...layout("resettlement"), "icon-image": image },
    paint: { "icon-opacity": strength(view, "resettlement") },
  });
  return [
    ...inOrder([...CROP_IDS, "resettlement"] as const, view).flatMap((id) =>
      id === "resettlement"
        ? [
            siteLayer(iconLayerId(id), named("state", RESETTLEMENT_STATES, plateName, scheme)),
            siteLayer(
              "overlay-resettlement-sign",
              named("sign", Object.keys(SIGNS) as Sign[], signName, scheme),
            ),
          ]
        : [cropLayer(id)],
    ),
    {
      ...base,
      id: "overlay-ring",
      layout: { ...ICON_LAYOUT, "icon-ignore-placement": true, "icon-image": ringId(scheme) },
      paint: { "icon-opacity": ["case", isMarked, 1, 0] },
    },
  ];
}

/** Image of a property's value, by the age of the report. */
function named<T extends string>(
  property: string,
  values: readonly T[],
  name: (value: T, isOld: boolean) => string,
  scheme: string,
): ExpressionSpecification {
  const image = (isOld: boolean) => [
    "match",
    ["get", property],
    ...values.slice(1).flatMap((it) => [it, `${name(it, isOld)}-${scheme}`]),
    `${name(values[0] as T, isOld)}-${scheme}`,
  ];
  return ["case", ["get", "isOld"], image(true), image(false)] as unknown as ExpressionSpecification;
}
