import type { FeatureCollection } from "geojson";
import { selectDataset, selectPicture, selectVisibleUnits } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { DEFAULT_VIEW, type View } from "../../src/store/view";
import { drawSheet } from "../../src/svg/sheet/drawSheet";
import type { SheetFormat } from "../../src/svg/sheet/sheetContent";
import { printTextOf } from "../../src/text/printText";
import { textOf } from "../../src/text/text";
import { mapModelOf } from "../../src/ui/mapModelOf";
import { type SheetFacts, sheetContentOf } from "../../src/ui/print/sheetContentOf";
import { rangeExtent } from "../../src/ui/print/sheetRange";
import { readPublicJson } from "./publicData";
import { publishedDataset, sampleData } from "./publishedDataset";
import { publishedOverlays } from "./publishedOverlays";

/** The day on which test sheets are made. */
const MADE = "2026-11-22";

interface SheetWish extends Partial<Omit<SheetFormat, "range">> {
  view?: Partial<View>;
  /** code of the commune that the sheet is about */
  commune?: string;
  title?: string;
  agency?: string;
}

/** A sheet of the shipped data, composed as the dialog does; without a basemap, which only costs time here. */
export async function composeSheet(wish: SheetWish = {}) {
  const sample = await sampleData();
  const view = { ...DEFAULT_VIEW, ...wish.view };
  const overlays = publishedOverlays();
  const ready = { publishedStatus: "ready", sampleStatus: "ready" } as const;
  useAtlas.setState({ published: publishedDataset(), sample, overlays, view, ...ready });
  const state = useAtlas.getState();
  const dataset = selectDataset(state);
  const picture = selectPicture(state);
  const model = mapModelOf(state, "light");
  if (dataset === null || picture === null || model === null) throw new Error("There is nothing to print.");
  const commune = wish.commune ?? null;
  const range = rangeExtent(commune === null ? "province" : "commune", dataset, commune);
  if (range === null) throw new Error("There is nothing to show.");
  const facts: SheetFacts = {
    picture,
    dataset,
    view,
    visible: selectVisibleUnits(state),
    overlays,
    text: textOf(view.language),
    words: printTextOf(view.language),
    commune,
    today: MADE,
  };
  const content = sheetContentOf(facts, {
    title: wish.title ?? "Xã đặc biệt khó khăn – tỉnh Lai Châu",
    subtitle: "32 trong 36 xã đặc biệt khó khăn (khu vực III)",
    agency: wish.agency ?? "",
    withTable: true,
    address: "http://localhost:4173/?theme=difficulty&level=village&overlays=tea,cinnamon#9.2/22.31/103.18",
  });
  const { paper = "A4", orientation = "landscape", scale = null, blackAndWhite = false } = wish;
  const country = readPublicJson("basemap/country.geojson") as FeatureCollection;
  const format = { paper, orientation, scale, blackAndWhite, range };
  const sheet = drawSheet(content, format, { model, base: {}, country });
  return { sheet, content, picture };
}
