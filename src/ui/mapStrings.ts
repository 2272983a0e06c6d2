import type { Text } from "../text/text";

/** MapLibre's own strings, by its ids, in the language in use. */
export function mapLocale(text: Text): Record<string, string> {
  return {
    "Map.Title": text.map.label,
    "NavigationControl.ZoomIn": text.map.zoomIn,
    "NavigationControl.ZoomOut": text.map.zoomOut,
    "ScaleControl.Meters": text.map.metres,
    "ScaleControl.Kilometers": text.map.kilometres,
  };
}
