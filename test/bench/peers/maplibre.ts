import "maplibre-gl/dist/maplibre-gl.css";
import bbox from "@turf/bbox";
import { type ExpressionSpecification, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { DENSITY, DIFFICULTY, LINE, loadCommunes, MISSING, PADDING, sizeMap } from "./communes";

function fillColour(theme: string, colours: Readonly<Record<string, string>>): ExpressionSpecification {
  return ["match", ["get", theme], ...Object.entries(colours).flat(), MISSING] as never;
}

setWorkerUrl(workerUrl);
const container = sizeMap();
const data = await loadCommunes();
const [west, south, east, north] = bbox(data);
const fill = fillColour("difficulty", DIFFICULTY);
const map = new MapLibreMap({
  container,
  bounds: [west, south, east, north],
  fitBoundsOptions: { padding: PADDING },
  style: {
    version: 8,
    sources: { communes: { type: "geojson", data } },
    layers: [
      { id: "fill", type: "fill", source: "communes", paint: { "fill-color": fill } },
      { id: "line", type: "line", source: "communes", paint: { "line-color": LINE, "line-width": 1 } },
    ],
  },
});
map.once("idle", () => performance.mark("bench-complete"));

/** What the app's change of theme is compared with: one property of one layer. */
function switchOnPress(button: string, theme: string, colours: Readonly<Record<string, string>>): void {
  document.getElementById(button)?.addEventListener("click", () => {
    map.setPaintProperty("fill", "fill-color", fillColour(theme, colours));
    map.once("idle", () => performance.mark("bench-switched"));
  });
}
switchOnPress("difficulty", "difficulty", DIFFICULTY);
switchOnPress("density", "density", DENSITY);
