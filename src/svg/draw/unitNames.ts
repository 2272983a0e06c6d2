import type { Feature } from "geojson";
import type { UnitProperties } from "../../symbology/drawnUnits";
import { type LabelTint, labelTints, NO_TINT } from "../../symbology/map/labelTints";
import {
  type Anchor,
  COMMUNE_SPACING,
  NAME_FROM_ZOOM,
  NAME_PLACES,
  NAME_SIZES,
  TINT_FROM_ZOOM,
} from "../../symbology/map/nameLooks";
import { RECEDED_NAME_OPACITY, staysInPlace } from "../../symbology/map/unitLook";
import { atZoom } from "../../symbology/map/zoomStops";
import type { Drawing } from "./drawing";
import { type NamePlace, type NameStyle, nameBlock } from "./nameBlock";

/** Names of one kind, each with its places; in the order of their rank. */
export type Names = readonly (readonly NamePlace[])[];

/** Where the names of points stand, as close as may be. */
const AROUND: readonly (readonly [Anchor, x: number, y: number])[] = [
  ["top", 0, 1],
  ["bottom", 0, -1],
  ["right", -1, 0],
  ["left", 1, 0],
];

export function pointOf(feature: Feature, { frame }: Drawing): readonly [number, number] {
  const [lng = 0, lat = 0] = feature.geometry.type === "Point" ? feature.geometry.coordinates : [];
  return frame.project([lng, lat]);
}

/** A place in or near the frame: names further out are seen by nobody. */
export function isNear([x, y]: readonly [number, number], { frame }: Drawing): boolean {
  const { width, height } = frame;
  return x > -width / 4 && x < width * 1.25 && y > -height / 4 && y < height * 1.25;
}

/** Short names first: they leave more room, and of the whole province none has to give way. */
export function communeNames(drawing: Drawing): Names {
  const { model, palette, zoom, frame, options, view } = drawing;
  const size = atZoom(NAME_SIZES.commune, zoom) * frame.k;
  const spacing = zoom < COMMUNE_SPACING.fromZoom ? COMMUNE_SPACING.narrow : COMMUNE_SPACING.wide;
  const isTinted = zoom >= TINT_FROM_ZOOM && options.patterns === "colour";
  const tints = isTinted ? labelTints(view, model.communeLabels) : new Map<string, LabelTint>();
  return [...model.communeLabels.features]
    .sort((a, b) => a.properties.name.length - b.properties.name.length)
    .flatMap((it) => {
      const point = pointOf(it, drawing);
      if (!isNear(point, drawing)) return [];
      const { ink, halo } = tints.get(it.properties.id) ?? NO_TINT;
      const style: NameStyle = {
        size,
        ink: ink ?? palette.ink,
        halo: halo ?? palette.halo,
        haloWidth: 1.6 * frame.k,
        bold: true,
        spacing,
        most: 6.5,
        lineHeight: 1.1,
      };
      return [
        NAME_PLACES.map(([anchor, [moveX, moveY]]) =>
          nameBlock(it.properties.name, [point[0] + moveX * size, point[1] + moveY * size], anchor, style),
        ),
      ];
    });
}

export function villageNames(drawing: Drawing): Names {
  const { model, palette, zoom, frame, view } = drawing;
  if (!view.villagesDrawn || zoom < NAME_FROM_ZOOM.village) return [];
  const size = atZoom(NAME_SIZES.village, zoom) * frame.k;
  const style = {
    size,
    ink: palette.ink,
    halo: palette.halo,
    haloWidth: 1.3 * frame.k,
    most: 8,
    padding: 3 * frame.k,
  };
  return model.villageLabels.features.flatMap((it) => {
    const point = pointOf(it, drawing);
    const stays = staysInPlace(it.properties as UnitProperties, view);
    if (!isNear(point, drawing)) return [];
    return [
      around(it.properties.name, point, 0.45 * size, { ...style, opacity: stays ? 1 : RECEDED_NAME_OPACITY }),
    ];
  });
}

/** A name beside a point, at one of its four sides. */
export function around(
  name: string,
  [x, y]: readonly [number, number],
  distance: number,
  style: NameStyle,
): NamePlace[] {
  return AROUND.map(([anchor, moveX, moveY]) =>
    nameBlock(name, [x + moveX * distance, y + moveY * distance], anchor, style),
  );
}
