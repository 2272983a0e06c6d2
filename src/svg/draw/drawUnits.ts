import type { UnitCollection } from "../../symbology/drawnUnits";
import { LINES, NOT_APPLICABLE_INSET } from "../../symbology/map/lineLooks";
import { DOTS_OPACITY, RECEDED_OPACITY, type UnitLook, unitLook } from "../../symbology/map/unitLook";
import { atZoom } from "../../symbology/map/zoomStops";
import { node, type SvgNode } from "../svgNode";
import { classFill } from "./classPatterns";
import { type Drawing, layer, widthOf } from "./drawing";
import { type PatternName, patternFill } from "./drawPatterns";
import { rounded } from "./mapFrame";
import { pathOf } from "./pathOf";

/** A unit whose area is in the frame, with how it looks. */
interface SeenUnit {
  id: string;
  d: string;
  look: UnitLook;
}

/**
 * The theme: fills, then the patterns that say what a colour cannot. At village level communes say “nothing known”, and
 * what villages are drawn lie on top of that.
 */
export function drawUnits(drawing: Drawing): SvgNode {
  const { model, view } = drawing;
  if (view.level === "commune") return layer("units", {}, drawClasses("communes", model.communes, drawing));
  const communes = drawUnknown(model.communes, drawing);
  const villages = view.villagesDrawn ? drawClasses("villages", model.villages, drawing) : [];
  return layer("units", {}, [...communes, ...villages]);
}

function drawClasses(source: string, units: UnitCollection, drawing: Drawing): SvgNode[] {
  const { view, options } = drawing;
  const seen = seenUnits(units, drawing);
  const fills = seen.map(({ id, d, look }) =>
    node("path", {
      "data-unit": id,
      d,
      fill: classFill(view.classes, look.classKey, view.scheme, options),
      ...(!look.stays && { "fill-opacity": RECEDED_OPACITY }),
    }),
  );
  return [
    layer(`${source}-fill`, {}, fills),
    ...drawPattern(
      seen.filter((it) => it.look.pattern === "hatch"),
      "hatch",
      1,
      drawing,
    ),
    ...drawPattern(
      seen.filter((it) => it.look.isSample),
      "dots",
      DOTS_OPACITY,
      drawing,
    ),
    ...drawNotApplicable(
      seen.filter((it) => it.look.pattern === "outline"),
      drawing,
    ),
  ];
}

/** Communes below the villages: each can be pressed, none has a class. */
function drawUnknown(communes: UnitCollection, drawing: Drawing): SvgNode[] {
  const { view, options } = drawing;
  const seen = seenUnits(communes, drawing);
  const fill = classFill(view.classes, null, view.scheme, options);
  const fills = seen.map(({ id, d }) => node("path", { "data-unit": id, d, fill }));
  const hatched = seen.map((it) => ({ ...it, look: { ...it.look, stays: true } }));
  return [layer("communes-fill", {}, fills), ...drawPattern(hatched, "hatch", 1, drawing)];
}

function seenUnits(units: UnitCollection, drawing: Drawing): SeenUnit[] {
  return units.features.flatMap(({ properties, geometry }) => {
    const d = pathOf(geometry, drawing.frame);
    return d === "" ? [] : [{ id: properties.id, d, look: unitLook(properties, drawing.view) }];
  });
}

/** One shape for the units that stay, one for those that recede. */
function drawPattern(
  units: readonly SeenUnit[],
  name: PatternName,
  opacity: number,
  drawing: Drawing,
): SvgNode[] {
  return [true, false].flatMap((stays) => {
    const d = units.flatMap((it) => (it.look.stays === stays ? [it.d] : [])).join("");
    const strength = rounded(stays ? opacity : opacity * RECEDED_OPACITY, 3);
    if (d === "") return [];
    const fill = patternFill(drawing, name);
    return [
      node("path", { "data-pattern": name, d, fill, ...(strength < 1 && { "fill-opacity": strength }) }),
    ];
  });
}

/** An outline inside the border, so that neighbours do not share one line: what lies beyond it is cut off. */
function drawNotApplicable(units: readonly SeenUnit[], drawing: Drawing): SvgNode[] {
  const { options, palette, zoom, view } = drawing;
  const inset = atZoom(NOT_APPLICABLE_INSET, zoom);
  const width = atZoom(LINES.notApplicable.width, zoom);
  return units.flatMap(({ id, d, look }) => {
    const clip = `${options.idPrefix}inside-${id}`;
    const line = { d, fill: "none", "stroke-linejoin": "round" };
    const fill = classFill(view.classes, look.classKey, view.scheme, options);
    return [
      node("clipPath", { id: clip }, node("path", { d })),
      node(
        "g",
        { "clip-path": `url(#${clip})`, ...(!look.stays && { opacity: RECEDED_OPACITY }) },
        node("path", { ...line, stroke: palette.notApplicableLine, ...widthOf(drawing, 2 * inset + width) }),
        node("path", { ...line, stroke: fill, ...widthOf(drawing, 2 * inset - width) }),
      ),
    ];
  });
}
