import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { OVERLAY_PALETTE } from "../../../styles/overlayPalette";
import { RESETTLEMENT_STATES } from "../../domain/resettlement";
import { CROP_IDS, type CropId } from "../../domain/zone";
import { SIGNS, type Sign } from "../../symbology/overlayMarks";
import type { OverlayId } from "../../symbology/overlays";
import type { DrawnView } from "../drawnView";
import { byZoom } from "../expressions";
import { cropIconId, extentId, patternId, plateName, ringId, signName } from "../overlayImages";

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

export const shapeLayerId = (crop: CropId) => `overlay-${crop}-shape`;
export const iconLayerId = (overlay: OverlayId) => `overlay-${overlay}-icon`;

/** Schematic shapes and hatched extents, in each crop's colour and pattern; a switch changes visibility only. */
export function overlayAreaLayers(view: DrawnView): LayerSpecification[] {
  return CROP_IDS.flatMap((crop): LayerSpecification[] => {
    const { fill, sign } = OVERLAY_PALETTE[view.scheme][crop];
    const base = { source: "overlay-areas", layout: { visibility: shown(view, crop) } };
    return [
      {
        ...base,
        id: `overlay-${crop}-extent`,
        type: "fill",
        filter: isRule(crop, "extent"),
        paint: { "fill-pattern": extentId(crop, view.scheme), "fill-opacity": 0.7 },
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
        },
      },
      {
        ...base,
        id: shapeLayerId(crop),
        type: "fill",
        filter: isRule(crop, "shape"),
        paint: { "fill-pattern": patternId(crop, view.scheme) },
      },
      {
        ...base,
        id: `overlay-${crop}-shape-casing`,
        type: "line",
        filter: isRule(crop, "shape"),
        paint: { "line-color": sign, "line-width": ["case", isMarked, 7, 4] },
      },
      {
        ...base,
        id: `overlay-${crop}-shape-line`,
        type: "line",
        filter: isRule(crop, "shape"),
        paint: { "line-color": fill, "line-width": ["case", isMarked, 4, 2] },
      },
    ];
  });
}

/** Pixels by which an icon steps aside from one at the same place. */
const STEP = 25;

const ICON_LAYOUT = {
  "icon-size": byZoom([7, 0.6], [9, 0.8], [12, 1]),
  "icon-offset": [
    "match",
    ["get", "slot"],
    1,
    ["literal", [STEP, 0]],
    2,
    ["literal", [-STEP, 0]],
    3,
    ["literal", [0, STEP]],
    ["literal", [0, 0]],
  ] as unknown as ExpressionSpecification,
  "icon-allow-overlap": true,
};

/** Signs of crops and sites. Names give way to them: they come after the names in the list. */
export function overlayIconLayers(view: DrawnView): LayerSpecification[] {
  const { scheme } = view;
  const base = { source: "overlay-points", type: "symbol" } as const;
  const layout = (overlay: OverlayId) => ({ ...ICON_LAYOUT, visibility: shown(view, overlay) });
  return [
    ...CROP_IDS.map(
      (crop): LayerSpecification => ({
        ...base,
        id: iconLayerId(crop),
        filter: isOf(crop),
        layout: { ...layout(crop), "icon-image": cropIconId(crop, scheme) },
      }),
    ),
    {
      ...base,
      id: iconLayerId("resettlement"),
      filter: isOf("resettlement"),
      layout: {
        ...layout("resettlement"),
        "icon-image": named("state", RESETTLEMENT_STATES, plateName, scheme),
      },
    },
    {
      ...base,
      id: "overlay-resettlement-sign",
      filter: isOf("resettlement"),
      layout: {
        ...layout("resettlement"),
        "icon-image": named("sign", Object.keys(SIGNS) as Sign[], signName, scheme),
      },
    },
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
