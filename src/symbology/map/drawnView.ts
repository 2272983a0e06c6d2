import type { Scheme } from "../../../styles/palette";
import type { Level } from "../../domain/level";
import type { OverlayId } from "../overlays";
import type { ThemeClass } from "../theme";
import type { BasemapGroup } from "./basemapLayers";
import type { MapModel } from "./mapModel";

/** The part of a model that decides how layers look. No data and no hover or selection. */
export interface DrawnView {
  scheme: Scheme;
  level: Level;
  theme: string;
  classes: readonly ThemeClass[];
  classFilter: readonly string[];
  within: string | null;
  kept: ReadonlySet<string> | null;
  /** villages are on the map: the level is village and there are some */
  villagesDrawn: boolean;
  /** overlays that are on, bottom to top */
  overlays: readonly OverlayId[];
  /** per cent, of overlays that are not drawn at full strength */
  opacity: MapModel["opacity"];
  basemapGroups: readonly BasemapGroup[];
  /** false until the thematic picture is painted: sources of hidden layers cost the map nothing */
  basemap: boolean;
}

/** What of a model the layers depend on. */
export function drawnView(model: MapModel, basemap = true): DrawnView {
  const { scheme, level, theme, classes, classFilter, within, kept, overlays, opacity, basemapGroups } =
    model;
  // an entered list has points and no areas
  const { villages, villageLabels } = model;
  const villagesDrawn = level === "village" && villages.features.length + villageLabels.features.length > 0;
  const shown = { classFilter, within, kept, overlays, opacity, basemapGroups };
  return { scheme, level, theme, classes, ...shown, villagesDrawn, basemap };
}
