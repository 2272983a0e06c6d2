import type { FeatureCollection } from "geojson";
import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { UnitCollection } from "../symbology/drawnUnits";
import { type DrawnView, drawnView } from "../symbology/map/drawnView";
import { type LabelTint, labelTints, NO_TINT } from "../symbology/map/labelTints";
import type { MapModel } from "../symbology/map/mapModel";
import { layers, type ModelSource, type SourceId } from "./style";

/** Highlights are true or false; tints of names are colours, or null for the layer's own. */
export type FeatureState = Readonly<Record<string, boolean | string | null>>;

/** What of a live map we change; small, so that a test can record every call. */
export interface MapPort {
  /** a collection, or the address of one */
  setData: (source: SourceId, data: FeatureCollection | string) => void;
  /** draw a layer right below another, on top of all without one */
  moveLayer: (layer: string, before?: string) => void;
  setPaint: (layer: string, name: string, value: unknown) => void;
  setLayout: (layer: string, name: string, value: unknown) => void;
  setFilter: (layer: string, filter: FilterSpecification | undefined) => void;
  setFeatureState: (source: ModelSource, id: string, state: FeatureState) => void;
}

/** What a map shows: the layers it holds, the data it was sent, the units it highlights. */
export interface Applied {
  view: DrawnView;
  layers: readonly LayerSpecification[];
  data: ReadonlyMap<ModelSource, FeatureCollection>;
  highlights: readonly Highlight[];
  picked: ReadonlySet<string>;
  /** colours of the communes' names by commune code */
  tints: ReadonlyMap<string, LabelTint>;
}

interface Highlight {
  state: "selected" | "hovered";
  source: ModelSource;
  id: string;
}

/** The state of a map that has just been given `style(view)`: no data, no highlight. */
export function initiallyApplied(view: DrawnView): Applied {
  return { view, layers: layers(view), data: new Map(), highlights: [], picked: new Set(), tints: new Map() };
}

/**
 * Brings a map to a model with the fewest calls: data that has a new reference is sent, properties
 * that differ are set, highlights move by feature state. `repaints` is false when only a highlight
 * moved or nothing did.
 */
export function applyModel(
  port: MapPort,
  applied: Applied,
  model: MapModel,
  basemap: boolean,
): { applied: Applied; repaints: boolean } {
  const view = drawnView(model, basemap);
  const data = sendData(port, applied.data, model, view);
  const nextLayers = isSameView(applied.view, view) ? applied.layers : layers(view);
  const changes = nextLayers === applied.layers ? 0 : applyLayers(port, applied.layers, nextLayers);
  const sameNames = nextLayers === applied.layers && data === applied.data;
  const tints = sameNames ? applied.tints : labelTints(view, model.communeLabels);
  moveTints(port, applied.tints, tints);
  const highlights = highlightsOf(model);
  moveHighlights(port, applied.highlights, highlights);
  movePicked(port, applied.picked, model.picked);
  return {
    applied: { view, layers: nextLayers, data, highlights, picked: model.picked, tints },
    repaints: data !== applied.data || changes > 0,
  };
}

/** Sends what has a new reference. Villages are sent when they are drawn for the first time. */
function sendData(
  port: MapPort,
  sent: ReadonlyMap<ModelSource, FeatureCollection>,
  model: MapModel,
  view: DrawnView,
): ReadonlyMap<ModelSource, FeatureCollection> {
  const wanted: [ModelSource, FeatureCollection][] = [
    ["communes", model.communes],
    ["commune-labels", model.communeLabels],
  ];
  if (view.villagesDrawn) wanted.push(["villages", model.villages], ["village-labels", model.villageLabels]);
  if (model.overlays.length > 0 || model.selectedPlace !== null) {
    const { areas, points } = model.drawnOverlays;
    if (areas.features.length > 0) wanted.push(["overlay-areas", areas], ["overlay-points", points]);
  }
  const fresh = wanted.filter(([source, data]) => sent.get(source) !== data);
  for (const [source, data] of fresh) port.setData(source, data);
  return fresh.length === 0 ? sent : new Map([...sent, ...fresh]);
}

/** Two views that name the same things; `layers` would give equal lists. */
function isSameView(one: DrawnView, other: DrawnView): boolean {
  return (Object.keys(one) as (keyof DrawnView)[]).every((key) => one[key] === other[key]);
}

/** Brings the layers into their order from the top down; returns the number of calls. */
function moveLayers(
  port: MapPort,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): number {
  const order = before.map((it) => it.id);
  let calls = 0;
  for (let index = after.length - 1; index >= 0; index--) {
    const id = after[index]?.id;
    if (id === undefined || order[index] === id) continue;
    order.splice(order.indexOf(id), 1);
    order.splice(index, 0, id);
    port.moveLayer(id, after[index + 1]?.id);
    calls++;
  }
  return calls;
}

/** Sets what differs between two lists of the same layers; returns the number of calls. */
function applyLayers(
  port: MapPort,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): number {
  const held = new Map(before.map((it) => [it.id, it]));
  let calls = moveLayers(port, before, after);
  for (const layer of after) {
    const old = held.get(layer.id);
    if (old === undefined)
      throw new Error(`Layer ${layer.id} was not there: the set of layers must not change.`);
    for (const [name, value] of differences(old.paint, layer.paint)) {
      port.setPaint(layer.id, name, value);
      calls++;
    }
    for (const [name, value] of differences(old.layout, layer.layout)) {
      port.setLayout(layer.id, name, value);
      calls++;
    }
    const filter = filterOf(layer);
    if (!isEqual(filterOf(old), filter)) {
      port.setFilter(layer.id, filter);
      calls++;
    }
  }
  return calls;
}

function filterOf(layer: LayerSpecification): FilterSpecification | undefined {
  return "filter" in layer ? layer.filter : undefined;
}

/** Properties of `after` that differ; one that is gone comes with undefined, which restores the default. */
function differences(before: object = {}, after: object = {}): [string, unknown][] {
  const old = new Map<string, unknown>(Object.entries(before));
  const next = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...old.keys(), ...next.keys()]);
  return [...names].flatMap((name): [string, unknown][] =>
    isEqual(old.get(name), next.get(name)) ? [] : [[name, next.get(name)]],
  );
}

/** Values of a style are small JSON: there is never a feature in them. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The highlighted units. A commune may be selected while villages are drawn. */
function highlightsOf(model: MapModel): Highlight[] {
  const units = (["selected", "hovered"] as const).flatMap((state): Highlight[] => {
    const id = model[state];
    if (id === null) return [];
    const isIn = ({ features }: UnitCollection) => features.some((feature) => feature.properties.id === id);
    const area = isIn(model.communes) ? "communes" : isIn(model.villages) ? "villages" : null;
    return [{ state, source: area ?? "village-labels", id }];
  });
  return [
    ...units,
    ...placeHighlight("selected", model.selectedPlace),
    ...placeHighlight("hovered", model.hoveredPlace),
  ];
}

/** A zone is an icon and may be an area too. */
function placeHighlight(state: Highlight["state"], id: string | null): Highlight[] {
  if (id === null) return [];
  return (["overlay-areas", "overlay-points"] as const).map((source) => ({ state, source, id }));
}

/** Marks what is ticked now and was not, and the other way round. Ids of villages have a dash. */
function movePicked(port: MapPort, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  if (before === after) return;
  const mark = (id: string, picked: boolean) => {
    if (!id.includes("-")) return port.setFeatureState("communes", id, { picked });
    port.setFeatureState("villages", id, { picked });
    port.setFeatureState("village-labels", id, { picked });
  };
  for (const id of before) if (!after.has(id)) mark(id, false);
  for (const id of after) if (!before.has(id)) mark(id, true);
}

/** Sends the tints that differ. */
function moveTints(
  port: MapPort,
  before: ReadonlyMap<string, LabelTint>,
  after: ReadonlyMap<string, LabelTint>,
): void {
  if (before === after) return;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old, next] = [before.get(id) ?? NO_TINT, after.get(id) ?? NO_TINT];
    if (old.ink !== next.ink || old.halo !== next.halo)
      port.setFeatureState("commune-labels", id, { ...next });
  }
}

function moveHighlights(port: MapPort, before: readonly Highlight[], after: readonly Highlight[]): void {
  const isIn = (list: readonly Highlight[], it: Highlight) =>
    list.some((other) => other.state === it.state && other.source === it.source && other.id === it.id);
  for (const old of before) {
    if (!isIn(after, old)) port.setFeatureState(old.source, old.id, { [old.state]: false });
  }
  for (const next of after) {
    if (!isIn(before, next)) port.setFeatureState(next.source, next.id, { [next.state]: true });
  }
}
