import type { OverlayColour } from "../../styles/overlayPalette";
import type { Overlays } from "../domain/overlays";
import { CROP_IDS, type CropId } from "../domain/zone";
import type { Text } from "../text/text";
import type { Mark } from "./marks";
import { PATTERNS, type Sign } from "./overlayMarks";

export type OverlayId = CropId | "resettlement";

/** How an overlay looks and what it is called: one row each, for map, switches and legend. */
export interface OverlayRow {
  id: OverlayId;
  /** key in `OVERLAY_PALETTE` */
  colour: OverlayColour;
  /** sign on the plate; resettlement shows its hazards' signs instead on the map */
  sign: Sign;
  /** what fills its shapes; resettlement has none */
  pattern: readonly Mark[] | null;
  label: (text: Text) => string;
}

const cropRows = CROP_IDS.map(
  (id): OverlayRow => ({
    id,
    colour: id,
    sign: id,
    pattern: PATTERNS[id],
    label: (text) => text.overlays.name[id],
  }),
);

/** In the order of the interface's switches and of the map's layers. */
export const OVERLAY_ROWS: readonly OverlayRow[] = [
  ...cropRows,
  {
    id: "resettlement",
    colour: "resettlement",
    sign: "home",
    pattern: null,
    label: (text) => text.overlays.name.resettlement,
  },
];

/** The ways in which an overlay is on the map; empty where no place of it is published. */
export function drawnRules(
  overlays: Overlays,
  id: OverlayId,
): ReadonlySet<"outline" | "shape" | "symbol" | "extent"> {
  const rows =
    id === "resettlement"
      ? overlays.resettlement
      : overlays.zones.filter((it) => it.crop === id && it.drawnInsteadId === "");
  return new Set(rows.flatMap(({ draw }) => (draw.rule === "panel" ? [] : [draw.rule])));
}
