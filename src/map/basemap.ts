import {
  BASEMAP_FROM_ZOOM,
  BASEMAP_LAYERS,
  type BasemapGroup,
  type BasemapLayer,
  hiddenLayers,
} from "../symbology/map/basemapLayers";
import type { MapPort } from "./applyStyle";

/**
 * Hands the basemap's files to the map, each once and not before the camera is close enough to show
 * it, and those of a group that is off not at all. Call `show` again whenever zoom or groups may have changed.
 */
export function createBasemap(
  port: Pick<MapPort, "setData">,
  url: (layer: BasemapLayer) => string,
): { show: (zoom: number, groups: readonly BasemapGroup[]) => void } {
  const asked = new Set<BasemapLayer>();
  return {
    show: (zoom, groups) => {
      const hidden = hiddenLayers(groups);
      for (const layer of BASEMAP_LAYERS) {
        if (asked.has(layer) || hidden.has(layer) || zoom < BASEMAP_FROM_ZOOM[layer]) continue;
        asked.add(layer);
        port.setData(layer, url(layer));
      }
    },
  };
}

/** Whether a source of this name is a file of the basemap. */
export function isBasemapLayer(source: unknown): source is BasemapLayer {
  return (BASEMAP_LAYERS as readonly unknown[]).includes(source);
}
