import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { Scheme } from "../../../styles/palette";
import { MAX_ZOOM, MIN_ZOOM } from "../../symbology/map/cameraLimits";
import { node } from "../svgNode";
import { createSvg } from "./patchSvg";
import { type Camera, planePixel } from "./svgCamera";

/** Widest scale bar in pixels. */
const WIDEST = 120;
/** Metres of a pixel of zoom 12 at the equator: 40,075,016.686 m around the earth in 512 × 2¹² pixels. */
const METRES = 40_075_016.686 / (512 * 2 ** 12);

/** Buttons and scale bar in the map's corners. */
export interface SvgControls {
  elements: readonly HTMLElement[];
  show: (camera: Camera) => void;
}

export function createControls(
  locale: Readonly<Record<string, string>>,
  onZoom: (by: number) => void,
): SvgControls {
  const closer = zoomButton(locale["NavigationControl.ZoomIn"] ?? "", "M10 5V15M5 10H15", () => onZoom(1));
  const further = zoomButton(locale["NavigationControl.ZoomOut"] ?? "", "M5 10H15", () => onZoom(-1));
  const buttons = document.createElement("div");
  buttons.className = "svg-map-buttons";
  buttons.append(closer, further);
  const scale = document.createElement("div");
  scale.className = "svg-map-scale";
  return {
    elements: [buttons, scale],
    show: (camera) => {
      // a disabled button would lose the focus: it stays, and says that it goes no further
      closer.setAttribute("aria-disabled", String(camera.zoom >= MAX_ZOOM));
      further.setAttribute("aria-disabled", String(camera.zoom <= MIN_ZOOM));
      const perPixel = METRES * planePixel(camera.zoom) * Math.cos((camera.lat * Math.PI) / 180);
      const metres = roundLength(perPixel * WIDEST);
      scale.style.width = `${metres / perPixel}px`;
      const [length, unit] = metres >= 1000 ? [metres / 1000, "Kilometers"] : [metres, "Meters"];
      scale.textContent = `${length}\u00a0${locale[`ScaleControl.${unit}`] ?? ""}`;
    },
  };
}

/** The longest of 1, 2, 3, 5 × 10ⁿ that is not longer. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const first = [5, 3, 2].find((it) => metres / power >= it) ?? 1;
  return first * power;
}

function zoomButton(label: string, d: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.title = label;
  button.setAttribute("aria-label", label);
  const line = { d, fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linecap": "round" };
  const sign = { viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true" };
  button.append(createSvg(node("svg", sign, node("path", line))));
  button.addEventListener("click", onPress);
  return button;
}

/** Hands the colours of the scheme to `svgMap.css`. */
export function dress(root: HTMLElement, scheme: Scheme): void {
  if (root.dataset.mapScheme === scheme) return;
  const { paper, ink, halo, neighbourLine, desk } = MAP_PALETTE[scheme];
  root.dataset.mapScheme = scheme;
  const colours = { paper, ink, halo, desk, line: neighbourLine };
  for (const [name, colour] of Object.entries(colours)) root.style.setProperty(`--map-${name}`, colour);
}
