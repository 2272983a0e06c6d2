import "ol/ol.css";
import GeoJSON from "ol/format/GeoJSON";
import VectorLayer from "ol/layer/Vector";
import OpenLayersMap from "ol/Map";
import VectorSource from "ol/source/Vector";
import { Fill, Stroke, Style } from "ol/style";
import View from "ol/View";
import { DIFFICULTY, LINE, loadCommunes, MISSING, PADDING, sizeMap } from "./communes";

const features = new GeoJSON().readFeatures(await loadCommunes(), { featureProjection: "EPSG:3857" });
const source = new VectorSource({ features });
const stroke = new Stroke({ color: LINE, width: 1 });
const style = (it: { get: (name: string) => string }) =>
  new Style({ fill: new Fill({ color: DIFFICULTY[it.get("difficulty")] ?? MISSING }), stroke });
const view = new View();
const map = new OpenLayersMap({ target: sizeMap(), layers: [new VectorLayer({ source, style })], view });
view.fit(source.getExtent() ?? [], { padding: [PADDING, PADDING, PADDING, PADDING] });
map.once("rendercomplete", () => performance.mark("bench-complete"));
