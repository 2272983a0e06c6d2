import type { FeatureCollection } from "geojson";
import {
  BASEMAP_FROM_ZOOM,
  BASEMAP_LAYERS,
  type BasemapGroup,
  type BasemapLayer,
  hiddenLayers,
} from "../../symbology/map/basemapLayers";
import type { Basemap } from "../draw/drawing";

/** The basemap's files, each fetched once and not before the camera is close enough to show it. */
export interface BasemapFiles {
  held: () => Basemap;
  /** asks for what is not there yet; resolves when all that is shown has come or failed */
  want: (zoom: number, groups: readonly BasemapGroup[]) => Promise<void>;
}

export function createBasemapFiles(
  url: (layer: BasemapLayer) => string,
  onChange: () => void,
  onFailure: () => void,
): BasemapFiles {
  let held: Basemap = {};
  const asked = new Map<BasemapLayer, Promise<void>>();
  const ask = async (layer: BasemapLayer) => {
    try {
      const answer = await fetch(url(layer));
      if (!answer.ok) throw new Error(`${answer.status}`);
      const data = (await answer.json()) as FeatureCollection;
      held = { ...held, [layer]: data };
      onChange();
    } catch {
      onFailure();
    }
  };
  return {
    held: () => held,
    want: async (zoom, groups) => {
      const hidden = hiddenLayers(groups);
      const shown = BASEMAP_LAYERS.filter((it) => !hidden.has(it) && zoom >= BASEMAP_FROM_ZOOM[it]);
      for (const layer of shown) if (!asked.has(layer)) asked.set(layer, ask(layer));
      await Promise.all(shown.map((it) => asked.get(it)));
    },
  };
}
