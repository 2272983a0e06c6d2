import type { MapLens, Stroke } from "../../symbology/map/mapLens";
import { type Camera, fromPixel, type Size, toPixel, viewOf } from "./svgCamera";

/** Pixels from the edge within which a place is hard to see or to take hold of. */
const EDGE = 40;

/** What the lens asks of its map. */
interface LensPort {
  camera: () => Camera;
  size: () => Size;
  go: (target: Camera) => void;
  onMove: (listener: () => void) => () => void;
  /** null to let strokes move the map again */
  onStroke: (listener: ((stroke: Stroke) => void) | null) => void;
}

export function createLens({ camera, size, go, onMove, onStroke }: LensPort): MapLens {
  const view = () => viewOf(camera(), size());
  const pixelOf: MapLens["pixelOf"] = (position) => {
    const [x, y] = toPixel(position, view());
    return { x, y };
  };
  const positionAt: MapLens["positionAt"] = ({ x, y }) => fromPixel([x, y], view());
  return {
    pixelOf,
    positionAt,
    centre: () => [camera().lng, camera().lat],
    extent: () => {
      const { width, height } = size();
      const [west, north] = positionAt({ x: 0, y: 0 });
      const [east, south] = positionAt({ x: width, y: height });
      return [west, south, east, north];
    },
    show: (position) => {
      const { x, y } = pixelOf(position);
      const { width, height } = size();
      const isSeen = x > EDGE && x < width - EDGE && y > EDGE && y < height - EDGE;
      if (!isSeen) go({ zoom: camera().zoom, lng: position[0], lat: position[1] });
    },
    onMove: (listener) => {
      const stop = onMove(listener);
      return () => stop();
    },
    onStroke: (listener) => {
      onStroke(listener);
      return () => onStroke(null);
    },
  };
}
