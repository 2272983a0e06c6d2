import type { Bbox, LngLat } from "../../domain/commune";
import { boundsAround, FIT_PADDING, MAX_ZOOM, MIN_ZOOM } from "../../symbology/map/cameraLimits";

/** As MapLibre and the address write it: Web Mercator, the world 512 pixels wide at zoom 0. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

type Point = readonly [x: number, y: number];

/** The zoom whose pixels are the units of the plane that shapes are drawn on. */
const PLANE_ZOOM = 12;
const PLANE_SIDE = 512 * 2 ** PLANE_ZOOM;
/** Where the plane begins, so that its numbers are short: a corner of the country, north-west of everything. */
const ORIGIN: Point = mercator([102, 23.5]);

function mercator([lng, lat]: LngLat): Point {
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [((lng + 180) / 360) * PLANE_SIDE, y * PLANE_SIDE];
}

/** A position on the plane. */
export function toPlane(position: LngLat): Point {
  const [x, y] = mercator(position);
  return [x - ORIGIN[0], y - ORIGIN[1]];
}

function fromPlane([x, y]: Point): LngLat {
  const lng = ((x + ORIGIN[0]) / PLANE_SIDE) * 360 - 180;
  const angle = (0.5 - (y + ORIGIN[1]) / PLANE_SIDE) * 2 * Math.PI;
  return [lng, (2 * Math.atan(Math.exp(angle)) - Math.PI / 2) * (180 / Math.PI)];
}

/** How the plane is scaled and moved to be seen through the window: pixel = plane × scale + shift. */
export interface PlaneView {
  scale: number;
  x: number;
  y: number;
}

/** Length on the plane of one pixel of the window. */
export function planePixel(zoom: number): number {
  return 2 ** (PLANE_ZOOM - zoom);
}

export function viewOf({ zoom, lat, lng }: Camera, { width, height }: Size): PlaneView {
  const scale = 1 / planePixel(zoom);
  const [x, y] = toPlane([lng, lat]);
  return { scale, x: width / 2 - x * scale, y: height / 2 - y * scale };
}

export function toPixel(position: LngLat, { scale, x, y }: PlaneView): Point {
  const [planeX, planeY] = toPlane(position);
  return [planeX * scale + x, planeY * scale + y];
}

export function fromPixel([pixelX, pixelY]: Point, { scale, x, y }: PlaneView): LngLat {
  return fromPlane([(pixelX - x) / scale, (pixelY - y) / scale]);
}

/** The camera that shows all of a box with some room around it. */
export function cameraOn([west, south, east, north]: Bbox, { width, height }: Size): Camera {
  const [left, top] = toPlane([west, north]);
  const [right, bottom] = toPlane([east, south]);
  const room = (length: number) => Math.max(1, length - 2 * FIT_PADDING);
  const scale = Math.min(room(width) / (right - left), room(height) / (bottom - top));
  const [lng, lat] = fromPlane([(left + right) / 2, (top + bottom) / 2]);
  return { zoom: clamp(PLANE_ZOOM + Math.log2(scale), MIN_ZOOM, MAX_ZOOM), lat, lng };
}

/** The same camera, or the nearest whose window stays around the province. */
export function keptNear(camera: Camera, size: Size, province: Bbox): Camera {
  const [west, south, east, north] = boundsAround(province);
  const [left, top] = toPlane([west, north]);
  const [right, bottom] = toPlane([east, south]);
  const least = Math.log2(Math.max(size.width / (right - left), size.height / (bottom - top)));
  const zoom = clamp(camera.zoom, Math.max(MIN_ZOOM, PLANE_ZOOM + least), MAX_ZOOM);
  const pixel = planePixel(zoom);
  const [x, y] = toPlane([camera.lng, camera.lat]);
  const [halfWidth, halfHeight] = [(size.width / 2) * pixel, (size.height / 2) * pixel];
  const [lng, lat] = fromPlane([
    clamp(x, left + halfWidth, right - halfWidth),
    clamp(y, top + halfHeight, bottom - halfHeight),
  ]);
  return { zoom, lat, lng };
}

/** Closer or further by so many steps, while a pixel of the window stays where it is. */
export function zoomedAt(camera: Camera, by: number, [x, y]: Point, size: Size): Camera {
  const zoom = clamp(camera.zoom + by, MIN_ZOOM, MAX_ZOOM);
  const [fixedX, fixedY] = toPlane(fromPixel([x, y], viewOf(camera, size)));
  const pixel = planePixel(zoom);
  const [lng, lat] = fromPlane([
    fixedX + (size.width / 2 - x) * pixel,
    fixedY + (size.height / 2 - y) * pixel,
  ]);
  return { zoom, lat, lng };
}

/** Moved so that what is under one pixel comes under another. */
export function moved(camera: Camera, [x, y]: Point): Camera {
  const [planeX, planeY] = toPlane([camera.lng, camera.lat]);
  const pixel = planePixel(camera.zoom);
  const [lng, lat] = fromPlane([planeX - x * pixel, planeY - y * pixel]);
  return { ...camera, lng, lat };
}

/** On the way from one camera to another, `share` 0 to 1. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const [fromX, fromY] = toPlane([from.lng, from.lat]);
  const [toX, toY] = toPlane([to.lng, to.lat]);
  const [lng, lat] = fromPlane([fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]);
  return { zoom: from.zoom + (to.zoom - from.zoom) * share, lat, lng };
}

function clamp(value: number, low: number, high: number): number {
  // a window larger than what it may show stands in its middle
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
