import type { MapModel } from "../../symbology/map/mapModel";
import { drawHighlights } from "../draw/drawHighlights";
import { type Basemap, type DrawingOptions, startDrawing } from "../draw/drawing";
import { type DrawnMap, drawShapes, drawSigns } from "../draw/drawMap";
import { drawOverlayAreas, drawOverlayIcons, placeIcons } from "../draw/drawOverlays";
import { drawPoints } from "../draw/drawPoints";
import type { MapFrame } from "../draw/mapFrame";
import { node } from "../svgNode";
import { createSvg, patchSvg } from "./patchSvg";
import { type Camera, type PlaneView, planePixel, type Size, toPixel, toPlane, viewOf } from "./svgCamera";

/** What is seen, and in which window. */
export interface Scene {
  model: MapModel;
  base: Basemap;
  camera: Camera;
  size: Size;
}

/** The drawing on the page: one group that is moved, with the shapes, and with the signs as they last came to rest. */
export interface SceneElement {
  svg: SVGElement;
  /** moves and scales what is drawn; nothing is drawn anew */
  look: (camera: Camera, size: Size) => void;
  /** draws for a camera at rest */
  draw: (scene: Scene) => void;
  /** draws what is chosen, ticked or pointed at, where nothing else is new */
  mark: (scene: Scene) => void;
}

const OPTIONS: DrawingOptions = {
  patterns: "colour",
  idPrefix: "live-",
  fontFamily: '"Be Vietnam Pro", sans-serif',
  keepsWidths: true,
};
/** On the plane, in its units: finer than a pixel of the closest view. */
const DETAIL = 0.25;

export function createScene(): SceneElement {
  let tree = node("g");
  let drawn: DrawnScene | null = null;
  const svg = createSvg(node("svg", { "aria-hidden": "true" }, tree));
  const moving = svg.firstElementChild as SVGGElement;
  const show = (next: DrawnScene) => {
    drawn = next;
    const { defs, ground, fills, water, roads, boundaries, overlayAreas, highlights } = next.parts;
    const { points, names, overlayIcons } = next.parts;
    const signs = node("g", { transform: next.back }, points, names, overlayIcons);
    const shapes = [defs, ground, fills, water, roads, boundaries, overlayAreas, highlights];
    const after = node("g", {}, ...shapes, signs);
    patchSvg(moving, tree, after);
    tree = after;
  };
  return {
    svg,
    look: (camera, size) => {
      const { scale, x, y } = viewOf(camera, size);
      moving.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
    },
    draw: (scene) => show(drawScene(scene)),
    mark: (scene) => {
      if (drawn !== null) show(markScene(drawn, scene));
    },
  };
}

interface DrawnScene {
  parts: DrawnMap;
  /** takes back how the plane is scaled and moved: signs stand in pixels */
  back: string;
  /** of the window when it was drawn */
  view: PlaneView;
  zoom: number;
}

function drawScene({ model, base, camera, size }: Scene): DrawnScene {
  const view = viewOf(camera, size);
  const shapes = drawShapes(startDrawing(model, base, planeFrame(camera.zoom), OPTIONS));
  const signs = drawSigns(startDrawing(model, base, windowFrame(view, size), OPTIONS));
  const back = `scale(${1 / view.scale}) translate(${-view.x} ${-view.y})`;
  return { parts: { ...shapes, ...signs }, back, view, zoom: camera.zoom };
}

/** What is marked, as the rest was last drawn: it may be on its way to another place. */
function markScene(drawn: DrawnScene, { model, base, size }: Scene): DrawnScene {
  const plane = startDrawing(model, base, planeFrame(drawn.zoom), OPTIONS);
  const window = startDrawing(model, base, windowFrame(drawn.view, size), OPTIONS);
  const parts = {
    ...drawn.parts,
    overlayAreas: drawOverlayAreas(plane),
    highlights: drawHighlights(plane),
    points: drawPoints(window),
    overlayIcons: drawOverlayIcons(window, placeIcons(window)),
  };
  return { ...drawn, parts };
}

function planeFrame(zoom: number): MapFrame {
  return { project: toPlane, width: Infinity, height: Infinity, k: planePixel(zoom), detail: DETAIL };
}

function windowFrame(view: PlaneView, size: Size): MapFrame {
  return { project: (position) => toPixel(position, view), ...size, k: 1 };
}
