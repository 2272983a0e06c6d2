import "maplibre-gl/dist/maplibre-gl.css";
import bbox from "@turf/bbox";
import { type ExpressionSpecification, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { DENSITY, DIFFICULTY, HIGHLIGHT, LINE, loadCommunes, MISSING, PADDING, sizeMap } from "./communes";

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
    sources: { communes: { type: "geojson", data, promoteId: "code" } },
    layers: [
      { id: "fill", type: "fill", source: "communes", paint: { "fill-color": fill } },
      { id: "line", type: "line", source: "communes", paint: { "line-color": LINE, "line-width": 1 } },
    ],
  },
});
map.once("idle", () => {
  performance.mark("bench-complete");
  // only now: a choice is no part of the first picture
  map.addLayer({
    id: "chosen",
    type: "line",
    source: "communes",
    paint: {
      "line-color": HIGHLIGHT,
      "line-width": ["case", ["boolean", ["feature-state", "chosen"], false], 3, 0],
    },
  });
});

/** What the app's change of theme is compared with: one property of one layer. */
function switchOnPress(button: string, theme: string, colours: Readonly<Record<string, string>>): void {
  document.getElementById(button)?.addEventListener("click", () => {
    map.setPaintProperty("fill", "fill-color", fillColour(theme, colours));
    map.once("idle", () => performance.mark("bench-switched"));
  });
}
switchOnPress("difficulty", "difficulty", DIFFICULTY);
switchOnPress("density", "density", DENSITY);

/** Communes outside the list alone, and all again. */
let isFiltered = false;
document.getElementById("filter")?.addEventListener("click", () => {
  isFiltered = !isFiltered;
  const shown: ExpressionSpecification = ["case", ["==", ["get", "difficulty"], "notListed"], 1, 0.12];
  map.setPaintProperty("fill", "fill-opacity", isFiltered ? shown : 1);
  map.once("idle", () => performance.mark("bench-switched"));
});

/** A commune outlined, and its code where the app has its profile. */
const profile = document.querySelector("aside");
let chosen: string | null = null;
function choose(code: string | null): void {
  if (chosen !== null) map.setFeatureState({ source: "communes", id: chosen }, { chosen: false });
  if (code !== null) map.setFeatureState({ source: "communes", id: code }, { chosen: true });
  chosen = code;
  if (profile !== null) profile.textContent = code ?? "";
}
map.on("click", ({ point }) => {
  const [unit] = map.queryRenderedFeatures(point, { layers: ["fill"] });
  choose(unit === undefined ? null : String(unit.properties.code));
});
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") choose(null);
});
