import type { Feature } from "geojson";
import type { UnitProperties } from "../../symbology/drawnUnits";
import { HIGHLIGHT } from "../../symbology/map/lineLooks";
import { node, type SvgNode } from "../svgNode";
import { type Drawing, layer, widthOf } from "./drawing";
import { pathOf } from "./pathOf";

type Mark = keyof typeof HIGHLIGHT.line;

/** Ink between two lines of paper around units that are chosen, ticked or pointed at. */
export function drawHighlights(drawing: Drawing): SvgNode {
  const { model, view } = drawing;
  const marked = (features: readonly Feature[]) =>
    features.flatMap((it) => {
      const mark = markOf((it.properties as UnitProperties).id, drawing);
      return mark === null ? [] : [{ mark, d: pathOf(it.geometry, drawing.frame) }];
    });
  const units = [
    ...marked(model.communes.features),
    ...(view.villagesDrawn ? marked(model.villages.features) : []),
  ].filter(({ d }) => d !== "");
  const { palette } = drawing;
  const line = { fill: "none", "stroke-linejoin": "round" };
  return layer("highlights", {}, [
    ...units.map(({ mark, d }) =>
      node("path", { d, ...line, stroke: palette.highlightHalo, ...widthOf(drawing, HIGHLIGHT.halo[mark]) }),
    ),
    ...units.map(({ mark, d }) => {
      const stroke = mark === "picked" ? palette.picked : palette.highlight;
      return node("path", { d, ...line, stroke, ...widthOf(drawing, HIGHLIGHT.line[mark]) });
    }),
  ]);
}

/** How a unit is marked, if it is: chosen goes before ticked, ticked before pointed at. */
export function markOf(id: string, { model }: Pick<Drawing, "model">): Mark | null {
  if (id === model.selected) return "selected";
  if (model.picked.has(id)) return "picked";
  return id === model.hovered ? "hovered" : null;
}
