import type { Scheme } from "../../styles/palette";
import { selectPicked } from "../store/pickingSelectors";
import {
  selectDataset,
  selectDrawnOverlays,
  selectDrawnUnits,
  selectKept,
  selectPicture,
} from "../store/selectors";
import type { AtlasState } from "../store/store";
import type { MapModel } from "../symbology/map/mapModel";

/** Everything the map draws, from the one store; null until there are boundaries to draw. */
export function mapModelOf(state: AtlasState, scheme: Scheme): MapModel | null {
  const dataset = selectDataset(state);
  const picture = selectPicture(state);
  if (dataset === null || picture === null || dataset.communeBoundaries.features.length === 0) return null;
  const { communes, villages } = selectDrawnUnits(state, dataset);
  return {
    communes: communes.areas,
    communeLabels: communes.labels,
    villages: villages.areas,
    villageLabels: villages.labels,
    level: picture.level,
    theme: picture.theme.id,
    classes: picture.classes,
    classFilter: state.view.classFilter,
    within: state.view.within,
    kept: selectKept(state),
    overlays: state.view.overlays,
    opacity: state.view.opacity,
    basemapGroups: state.view.basemap,
    drawnOverlays: selectDrawnOverlays(state),
    selectedPlace: state.view.zone ?? state.view.site,
    hoveredPlace: state.hoveredPlace?.id ?? null,
    selected: state.view.unit,
    hovered: state.hovered,
    picked: selectPicked(state),
    scheme,
  };
}
