import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { BASEMAP_LAYERS, type BasemapLayer, hiddenLayers } from "../symbology/map/basemapLayers";
import type { DrawnView } from "../symbology/map/drawnView";
import { fontFaces } from "./fonts";
import { boundaryLayers } from "./layers/boundaries";
import { groundLayers } from "./layers/ground";
import { highlightLayers } from "./layers/highlight";
import { labelLayers } from "./layers/labels";
import { overlayAreaLayers, overlayIconLayers } from "./layers/overlays";
import { pointLayers } from "./layers/points";
import { roadLayers } from "./layers/roads";
import { unitLayers } from "./layers/units";
import { waterLayers } from "./layers/water";

/** Sources that are fed from a model; `outside` and `province` are made from the communes. */
const MODEL_SOURCES = [
  "communes",
  "commune-labels",
  "villages",
  "village-labels",
  "overlay-areas",
  "overlay-points",
  "outside",
  "province",
] as const;
export type ModelSource = (typeof MODEL_SOURCES)[number];
export type SourceId = BasemapLayer | ModelSource;

/**
 * Beyond this zoom tiles are enlarged, not cut again: the generalised boundaries hold no more detail.
 */
const SOURCE_MAX_ZOOM = 12;

/** Sources that wait until the thematic picture is painted. */
const LATE_SOURCES: ReadonlySet<string> = new Set([...BASEMAP_LAYERS, "outside", "province"]);

/** Every layer of the map, bottom to top. The set never changes, only what is in a layer and what lies on top. */
export function layers(view: DrawnView): LayerSpecification[] {
  const all = [
    ...groundLayers(view),
    ...unitLayers(view),
    ...waterLayers(view),
    ...roadLayers(view),
    ...boundaryLayers(view),
    ...overlayAreaLayers(view),
    ...highlightLayers(view),
    ...pointLayers(view),
    ...labelLayers(view),
    ...overlayIconLayers(view),
  ];
  const hidden = view.basemap ? hiddenLayers(view.basemapGroups) : LATE_SOURCES;
  return all.map((it) => hide(it, hidden));
}

function hide(layer: LayerSpecification, sources: ReadonlySet<string>): LayerSpecification {
  if (!("source" in layer) || !sources.has(layer.source)) return layer;
  return { ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification;
}

/** The style a map starts with: every source is there, and empty. The page itself credits the sources. */
export function style(view: DrawnView): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {};
  for (const id of [...MODEL_SOURCES, ...BASEMAP_LAYERS]) {
    sources[id] = {
      type: "geojson",
      promoteId: "id",
      maxzoom: SOURCE_MAX_ZOOM,
      data: { type: "FeatureCollection", features: [] },
    };
  }
  return { version: 8, "font-faces": fontFaces(), sources, layers: layers(view) };
}
