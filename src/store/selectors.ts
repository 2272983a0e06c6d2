import type { Dataset } from "../domain/dataset";
import { DATASET_TABLES, withEntered } from "../domain/entered/withEntered";
import { OVERLAY_TABLES, withEnteredOverlays } from "../domain/entered/withEnteredOverlays";
import type { Level } from "../domain/level";
import { withRoadSources } from "../io/loadNearestRoads";
import { type OverlaysData, withOverlaySources } from "../io/loadOverlays";
import { withSample } from "../io/loadSample";
import { difficultyTheme } from "../symbology/difficultyTheme";
import { type DrawnOverlays, NO_OVERLAYS, overlayAreas, overlayPoints } from "../symbology/drawnOverlays";
import { drawnUnits } from "../symbology/drawnUnits";
import { buildPicture, type Picture, type PictureUnit, visibleUnits } from "../symbology/picture";
import type { Scale } from "../symbology/scale";
import { keptUnits } from "../symbology/table/keptUnits";
import { findTheme, scaledTheme } from "../symbology/themes";
import { type Text, textOf } from "../text/text";
import { memoiseLast } from "./memoiseLast";
import { rememberTables } from "./rememberTables";
import type { AtlasState } from "./store";

const mergeSample = memoiseLast(withSample);
const mergeEntered = memoiseLast(withEntered);
const datasetTables = rememberTables(DATASET_TABLES);

/** The data on show: published, what an office entered, and sample data only where asked for and loaded. */
export function selectDataset(state: AtlasState): Dataset | null {
  const { published, sample, entered, view } = state;
  if (published === null) return null;
  const shown = view.data === "sample" && sample !== null ? mergeSample(published, sample) : published;
  return mergeEntered(shown, datasetTables(entered));
}

const citeOverlays = memoiseLast(withOverlaySources);
const citeRoads = memoiseLast(withRoadSources);

/**
 * The data on show with the documents of overlays and roads among their sources, for what cites them. A value of its
 * own: the map would take it for new data.
 */
export function selectCitedDataset(state: AtlasState): Dataset | null {
  const dataset = selectDataset(state);
  const cited = dataset === null || state.overlays === null ? dataset : citeOverlays(dataset, state.overlays);
  return cited === null || state.nearestRoads === null ? cited : citeRoads(cited, state.nearestRoads);
}

const mergeOverlays = memoiseLast((overlays: OverlaysData, held: Parameters<typeof withEnteredOverlays>[1]) =>
  withEnteredOverlays(overlays, held),
);
const overlayTables = rememberTables(OVERLAY_TABLES);

/** Zones and sites on show: published ones with what an office entered. */
export function selectOverlays({ overlays, entered }: AtlasState): OverlaysData | null {
  return overlays === null ? null : mergeOverlays(overlays, overlayTables(entered));
}

const areasDrawn = memoiseLast(overlayAreas);
const pointsDrawn = memoiseLast(overlayPoints);

/** Zones and sites for the map; made of published boundaries alone, so that no other data touch them. */
export function selectDrawnOverlays(state: AtlasState): DrawnOverlays {
  const { published, view } = state;
  const overlays = selectOverlays(state);
  if (overlays === null || published === null) return NO_OVERLAYS;
  return {
    areas: areasDrawn(overlays, published),
    points: pointsDrawn(overlays, published, today(), view.overlays),
  };
}

/** Whether there is a profile to show. */
export function selectHasProfile({ view }: AtlasState): boolean {
  return view.unit !== null || view.zone !== null || view.site !== null;
}

/** The ISO date of this day, in Viet Nam. */
export function today(): string {
  const SEVEN_HOURS_MS = 7 * 3_600_000;
  return new Date(Date.now() + SEVEN_HOURS_MS).toISOString().slice(0, 10);
}

const themeOf = memoiseLast((dataset: Dataset, themeId: string, level: Level, scale: Scale | null) =>
  scaledTheme(findTheme(themeId) ?? difficultyTheme, dataset, level, scale),
);

const pictureOf = memoiseLast(buildPicture);

/** What the theme says at the level: the one value that map, legend, table and summary render. */
export function selectPicture(state: AtlasState): Picture | null {
  const dataset = selectDataset(state);
  if (dataset === null) return null;
  const { theme, level, scale } = state.view;
  return pictureOf(dataset, themeOf(dataset, theme, level, scale), level);
}

const keptOf = memoiseLast(keptUnits);

const keptByBoth = memoiseLast(
  (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...one].filter((it) => other.has(it))),
);

/** Ids of the units that the filters of the table and of the review leave, null while there is none. */
export function selectKept(state: AtlasState): ReadonlySet<string> | null {
  const { filter } = state.view;
  const picture = filter.length === 0 ? null : selectPicture(state);
  const dataset = selectDataset(state);
  if (picture === null || dataset === null) return null;
  const kept = keptOf(dataset, picture, filter);
  const reviewed = state.review?.kept(state) ?? null;
  return kept === null || reviewed === null ? (kept ?? reviewed) : keptByBoth(kept, reviewed);
}

const filterUnits = memoiseLast(
  (
    picture: Picture,
    classFilter: readonly string[],
    within: string | null,
    kept: ReadonlySet<string> | null,
  ) => visibleUnits(picture, { classFilter, within, kept }),
);

const NO_UNITS: readonly PictureUnit[] = [];

/** Units that the filters leave. */
export function selectVisibleUnits(state: AtlasState): readonly PictureUnit[] {
  const picture = selectPicture(state);
  return picture === null
    ? NO_UNITS
    : filterUnits(picture, state.view.classFilter, state.view.within, selectKept(state));
}

const communeUnits = memoiseLast(drawnUnits);
const villageUnits = memoiseLast(drawnUnits);

/** Areas and labels of both levels, for the map: the same as long as neither data nor classes change. */
export function selectDrawnUnits(state: AtlasState, dataset: Dataset) {
  const { theme, level, scale } = state.view;
  const chosen = scale === null ? null : themeOf(dataset, theme, level, scale);
  return {
    communes: communeUnits(dataset, "commune", level === "commune" ? chosen : null),
    villages: villageUnits(dataset, "village", level === "village" ? chosen : null),
  };
}

/** The catalogue in use. */
export function selectText(state: AtlasState): Text {
  return textOf(state.view.language);
}
