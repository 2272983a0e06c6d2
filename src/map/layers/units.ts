import type { FillLayerSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { LINES, NOT_APPLICABLE_INSET } from "../../symbology/map/lineLooks";
import { DOTS_OPACITY, missingColour } from "../../symbology/map/unitLook";
import { byZoom, NOTHING, patternFilter, sampleFilter, themeColour, unitOpacity } from "../expressions";
import { imageId } from "../images";

type UnitSource = "communes" | "villages";

/** The theme: fills, then the patterns that say what a colour cannot. Communes below villages. */
export function unitLayers(view: DrawnView): LayerSpecification[] {
  return [...layersOf("communes", view), ...layersOf("villages", view)];
}

/**
 * Four layers of one level. Where the level is not the one shown they hold constants, so that a change
 * of theme touches only what is seen.
 *
 * At village level communes say “nothing known”: what villages are drawn lie on top of that.
 */
function layersOf(source: UnitSource, view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  const shown = source === "communes" ? view.level === "commune" : view.villagesDrawn;
  const hatchAll = source === "communes" && view.level === "village";
  const onlyWhenShown = (filter: FilterSpecification) => (shown ? filter : NOTHING);
  const opacity = shown ? unitOpacity(view) : 1;
  const layers: LayerSpecification[] = [
    {
      id: `${source}-fill`,
      type: "fill",
      source,
      paint: {
        "fill-color": shown ? themeColour(view) : missingColour(view.scheme),
        "fill-opacity": opacity,
      },
    },
    {
      id: `${source}-hatch`,
      type: "fill",
      source,
      filter: hatchAll ? ["boolean", true] : onlyWhenShown(patternFilter(view, "hatch")),
      paint: { "fill-pattern": imageId("hatch", view.scheme), "fill-opacity": opacity },
    },
    {
      id: `${source}-dots`,
      type: "fill",
      source,
      filter: onlyWhenShown(sampleFilter(view)),
      paint: {
        "fill-pattern": imageId("dots", view.scheme),
        "fill-opacity": shown ? unitOpacity(view, DOTS_OPACITY) : 1,
      },
    },
    {
      id: `${source}-not-applicable`,
      type: "line",
      source,
      filter: onlyWhenShown(patternFilter(view, "outline")),
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.notApplicableLine,
        "line-width": byZoom(...LINES.notApplicable.width),
        // an inset for polygons, so that neighbours do not share one line
        "line-offset": byZoom(...NOT_APPLICABLE_INSET),
      },
    },
  ];
  return source === "villages" ? layers.map((layer) => withVisibility(layer, view.villagesDrawn)) : layers;
}

function withVisibility(layer: LayerSpecification, visible: boolean): LayerSpecification {
  const layout = { ...layer.layout, visibility: visible ? "visible" : "none" };
  return { ...layer, layout } as FillLayerSpecification;
}
