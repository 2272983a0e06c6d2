import "leaflet/dist/leaflet.css";
import L from "leaflet";
import { DIFFICULTY, LINE, loadCommunes, MISSING, PADDING, sizeMap } from "./communes";

const map = L.map(sizeMap(), { zoomSnap: 0 });
const layer = L.geoJSON(await loadCommunes(), {
  style: (it) => ({
    fillColor: DIFFICULTY[it?.properties.difficulty] ?? MISSING,
    fillOpacity: 1,
    color: LINE,
    weight: 1,
  }),
});
map.fitBounds(layer.getBounds(), { padding: [PADDING, PADDING], animate: false });
layer.addTo(map);
performance.mark("bench-complete");
