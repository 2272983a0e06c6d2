import type { Dataset } from "../domain/dataset";
import { withEntered } from "../domain/entered";
import { withSample } from "../io/loadSample";
import { drawnUnits } from "../symbology/drawnUnits";
import { buildPicture, type Picture, type PictureUnit, visibleUnits } from "../symbology/picture";
import { findTheme, THEMES } from "../symbology/themes";
import { type Text, textOf } from "../text/text";
import { memoiseLast } from "./memoiseLast";
import type { AtlasState } from "./store";

const mergeSample = memoiseLast(withSample);
const mergeEntered = memoiseLast(withEntered);

/** The data on show: published, what an office entered, and sample data only where asked for and loaded. */
export function selectDataset(state: AtlasState): Dataset | null {
  const { published, sample, entered, view } = state;
  if (published === null) return null;
  const shown = view.data === "sample" && sample !== null ? mergeSample(published, sample) : published;
  return entered === null ? shown : mergeEntered(shown, entered);
}

const pictureOf = memoiseLast((dataset: Dataset, themeId: string, level: "commune" | "village") =>
  buildPicture(dataset, findTheme(themeId) ?? (THEMES[0] as (typeof THEMES)[number]), level),
);

/** What the theme says at the level: the one value that map, legend, table and summary render. */
export function selectPicture(state: AtlasState): Picture | null {
  const dataset = selectDataset(state);
  return dataset === null ? null : pictureOf(dataset, state.view.theme, state.view.level);
}

const filterUnits = memoiseLast((picture: Picture, classFilter: readonly string[], within: string | null) =>
  visibleUnits(picture, { classFilter, within }),
);

const NO_UNITS: readonly PictureUnit[] = [];

/** Units that the filters leave. */
export function selectVisibleUnits(state: AtlasState): readonly PictureUnit[] {
  const picture = selectPicture(state);
  return picture === null ? NO_UNITS : filterUnits(picture, state.view.classFilter, state.view.within);
}

const communeUnits = memoiseLast((dataset: Dataset) => drawnUnits(dataset, "commune"));
const villageUnits = memoiseLast((dataset: Dataset) => drawnUnits(dataset, "village"));

/** Areas and labels of both levels, for the map. */
export function selectDrawnUnits(dataset: Dataset) {
  return { communes: communeUnits(dataset), villages: villageUnits(dataset) };
}

/** The catalogue in use. */
export function selectText(state: AtlasState): Text {
  return textOf(state.view.language);
}
