import type { LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { COUNTRY_DASHES, LINES, OUTSIDE_OPACITY } from "../../symbology/map/lineLooks";
import { atZoom } from "../../symbology/map/zoomStops";
import { byZoom } from "../expressions";

/**
 * One layout for all lines of the unit sources: layers with the same layout share their geometry. Lines
 * this thin need no round joins, which would only add triangles.
 */
export const UNIT_LINE_LAYOUT: NonNullable<LineLayerSpecification["layout"]> = { "line-join": "miter" };

/** What lies outside recedes; then village, commune, province, country: thin to thick, bottom to top. */
export function boundaryLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return [
    {
      id: "outside-mask",
      type: "fill",
      source: "outside",
      paint: { "fill-color": palette.desk, "fill-opacity": OUTSIDE_OPACITY, "fill-antialias": false },
    },
    {
      id: "villages-line",
      type: "line",
      source: "villages",
      layout: { ...UNIT_LINE_LAYOUT, visibility: view.villagesDrawn ? "visible" : "none" },
      paint: { "line-color": palette.villageLine, "line-width": byZoom(...LINES.village.width) },
    },
    {
      // keeps the line above it readable on a dark class
      id: "communes-casing",
      type: "line",
      source: "communes",
      layout: UNIT_LINE_LAYOUT,
      paint: {
        "line-color": palette.communeCasing,
        "line-width": byZoom(...LINES.communeCasing.width),
        "line-opacity": atZoom(LINES.communeCasing.opacity, 0),
      },
    },
    {
      id: "communes-line",
      type: "line",
      source: "communes",
      layout: UNIT_LINE_LAYOUT,
      paint: {
        "line-color": palette.communeLine,
        "line-width": byZoom(...LINES.commune.width),
        "line-opacity": atZoom(LINES.commune.opacity, 0),
      },
    },
    {
      id: "province-line",
      type: "line",
      source: "province",
      layout: UNIT_LINE_LAYOUT,
      paint: { "line-color": palette.provinceLine, "line-width": byZoom(...LINES.province.width) },
    },
    // The stretch along the province has the licence of the communes it borders, the rest has another.
    ...(["country-borders", "country-border-lai-chau"] as const).map(
      (source): LayerSpecification => ({
        id: `${source}-line`,
        type: "line",
        source,
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.countryLine,
          "line-width": byZoom(...LINES.country.width),
          "line-dasharray": [...COUNTRY_DASHES],
        },
      }),
    ),
  ];
}
