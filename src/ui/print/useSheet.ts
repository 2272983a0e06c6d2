import { useDeferredValue, useEffect, useMemo, useState } from "react";
import {
  selectCitedDataset,
  selectDataset,
  selectKept,
  selectOverlays,
  selectPicture,
  selectVisibleUnits,
  today,
} from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { drawSheet, type Sheet } from "../../svg/sheet/drawSheet";
import type { SheetContent, SheetFormat } from "../../svg/sheet/sheetContent";
import { summarise } from "../../symbology/summary";
import { printTextOf } from "../../text/printText";
import { mapModelOf } from "../mapModelOf";
import { useText } from "../useText";
import { loadSheetParts, type SheetParts } from "./loadSheetParts";
import { hasSampleData, type SheetFacts, sheetContentOf, sheetUnits } from "./sheetContentOf";
import type { SheetOptions } from "./sheetOptions";
import { communeInFocus, rangeExtent } from "./sheetRange";

export interface ComposedSheet {
  sheet: Sheet;
  parts: SheetParts;
  content: SheetContent;
  /** the same content on other paper */
  drawOn: (paper: SheetFormat["paper"]) => Sheet;
}

/** Fonts and basemap, null until they are there. */
export function useSheetParts(): { parts: SheetParts | null; hasFailed: boolean } {
  const [state, setState] = useState<{ parts: SheetParts | null; hasFailed: boolean }>({
    parts: null,
    hasFailed: false,
  });
  useEffect(() => {
    loadSheetParts().then(
      (parts) => setState({ parts, hasFailed: false }),
      () => setState({ parts: null, hasFailed: true }),
    );
  }, []);
  return state;
}

/** What the view says of itself: facts of the sheet, and the words that its fields begin with. */
export function useSheetFacts(range: SheetOptions["range"]) {
  const text = useText();
  const words = printTextOf(text.language);
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectCitedDataset);
  const view = useAtlas((state) => state.view);
  const visible = useAtlas(selectVisibleUnits);
  const kept = useAtlas(selectKept);
  const overlays = useAtlas(selectOverlays);
  return useMemo(() => {
    if (picture === null || dataset === null) return null;
    const focus = communeInFocus(view);
    const commune = range === "commune" ? focus : null;
    const facts: SheetFacts = {
      picture,
      dataset,
      view,
      visible,
      overlays,
      text,
      words,
      commune,
      today: today(),
    };
    const found = dataset.communes.find((it) => it.code === focus);
    const focusName =
      found === undefined ? null : `${text.units.kind[found.kind].toLowerCase()} ${found.name}`;
    const theme = picture.theme.title(text, picture.level, dataset);
    const place = commune === null || focusName === null ? words.sheet.province : words.placeOf(focusName);
    const isListed =
      commune !== null && picture.level === "village" && focusName !== null && picture.units.length > 0;
    const subtitle = isListed
      ? words.sheet.villagesOf(String(sheetUnits(facts).length), focusName)
      : summarise(
          picture,
          dataset,
          { classFilter: view.classFilter, within: view.within, kept, selected: null },
          text,
        );
    return { facts, focusName, isSample: hasSampleData(facts), title: words.titleOf(theme, place), subtitle };
  }, [picture, dataset, view, visible, kept, overlays, text, words, range]);
}

/** The model of the map by what it is made of: the same until one of these changes. */
function useMapModel(within: string | null) {
  const dataset = useAtlas(selectDataset);
  const picture = useAtlas(selectPicture);
  const view = useAtlas((state) => state.view);
  const kept = useAtlas(selectKept);
  const overlays = useAtlas(selectOverlays);
  return useMemo(() => {
    if (dataset === null || picture === null) return null;
    // the rest of the state is not on a sheet: what is pointed at, chosen or ticked
    const model = mapModelOf({ ...useAtlas.getState(), view, hovered: null, hoveredPlace: null }, "light");
    if (model === null) return null;
    const shown = {
      selected: null,
      selectedPlace: null,
      picked: NOTHING_PICKED,
      within: within ?? model.within,
    };
    return { ...model, ...shown, overlays: overlays === null ? [] : model.overlays, kept };
  }, [dataset, picture, view, kept, overlays, within]);
}

const NOTHING_PICKED: ReadonlySet<string> = new Set();

/** The sheet as composed, null until everything is there. Follows the fields with a short delay while one types. */
export function useSheet(options: SheetOptions, parts: SheetParts | null): ComposedSheet | null {
  const known = useSheetFacts(options.range);
  const isVillage = known?.facts.picture.level === "village";
  const model = useMapModel(isVillage ? (known?.facts.commune ?? null) : null);
  const deferred = useDeferredValue(options);
  return useMemo(() => {
    if (known === null || parts === null || model === null) return null;
    const { facts } = known;
    const extent = rangeExtent(deferred.range, facts.dataset, facts.commune);
    if (extent === null) return null;
    const content = sheetContentOf(facts, {
      title: deferred.title ?? known.title,
      subtitle: deferred.subtitle ?? known.subtitle,
      agency: deferred.agency,
      withTable: deferred.withTable,
      address: window.location.href,
    });
    const { paper, orientation, scale, blackAndWhite } = deferred;
    const format: SheetFormat = { paper, orientation, scale, blackAndWhite, range: extent };
    const map = { model, base: parts.base, country: parts.country };
    const sheet = drawSheet(content, format, map);
    const drawOn: ComposedSheet["drawOn"] = (other) =>
      drawSheet(content, { ...format, paper: other, orientation: "landscape", scale: null }, map);
    return { sheet, parts, content, drawOn };
  }, [known, parts, model, deferred]);
}
