import type { Text } from "../text/text";

/** MapLibre's own strings, by its ids, in the language in use. */
export function mapLocale(text: Text): Record<string, string> {
  return {
    "Map.Title": text.map.label,
    "NavigationControl.ZoomIn": text.map.zoomIn,
    "NavigationControl.ZoomOut": text.map.zoomOut,
    "AttributionControl.ToggleAttribution": text.map.toggleAttribution,
    "ScaleControl.Meters": text.map.metres,
    "ScaleControl.Kilometers": text.map.kilometres,
  };
}

/** The credit that each source's licence asks for. */
export function sourceCredits(text: Text): Record<string, string> {
  return {
    communes: text.map.creditBoundaries,
    roads: text.map.creditOpenStreetMap,
    "settlements-geonames": text.map.creditGeoNames,
  };
}
