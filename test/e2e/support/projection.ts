/** Where the map looks, as the hash of the address writes it. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

export interface Pixel {
  x: number;
  y: number;
}

/** Side of the whole world in pixels at zoom 0. */
const WORLD = 512;

/** The camera of an address, or null if it has none. */
export function cameraOf(address: string): Camera | null {
  const [zoom, lat, lng] = new URL(address).hash.slice(1).split("/").map(Number);
  return zoom === undefined || lat === undefined || lng === undefined ? null : { zoom, lat, lng };
}

function mercator(lng: number, lat: number): Pixel {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return { x: lng / 360, y: -y };
}

/** Pixels from the upper left corner of a map of this size to a place `[lng, lat]`, in Web Mercator. */
export function pixelOf(
  [lng, lat]: readonly [number, number],
  camera: Camera,
  size: { width: number; height: number },
): Pixel {
  const scale = WORLD * 2 ** camera.zoom;
  const place = mercator(lng, lat);
  const centre = mercator(camera.lng, camera.lat);
  return {
    x: size.width / 2 + (place.x - centre.x) * scale,
    y: size.height / 2 + (place.y - centre.y) * scale,
  };
}
