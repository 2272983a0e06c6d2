import type { Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../domain/commune";
import type { MapLens, MapPixel } from "../symbology/map/mapLens";
import { followStrokes } from "./strokes";

/** Pixels from the edge within which a place is hard to see or to take hold of. */
const EDGE = 40;

/** `moveMs` is how long the map takes to get somewhere. */
export function lensOf(map: MapLibreMap, moveMs: number): MapLens {
  const pixelOf = (position: LngLat): MapPixel => {
    const { x, y } = map.project(position);
    return { x, y };
  };
  return {
    pixelOf,
    positionAt: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    centre: () => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    extent: () => {
      const bounds = map.getBounds();
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    },
    show: function show(position) {
      // where it is on its way, it is asked again when it is there
      if (map.isMoving()) {
        map.once("moveend", () => show(position));
        return;
      }
      const { x, y } = pixelOf(position);
      const { clientWidth, clientHeight } = map.getContainer();
      const isSeen = x > EDGE && x < clientWidth - EDGE && y > EDGE && y < clientHeight - EDGE;
      if (!isSeen) map.easeTo({ center: position, duration: moveMs });
    },
    onMove: (listener) => {
      map.on("move", listener);
      map.on("resize", listener);
      return () => {
        map.off("move", listener);
        map.off("resize", listener);
      };
    },
    onStroke: (listener) => followStrokes(map, listener),
  };
}
