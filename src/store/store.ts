import { create } from "zustand";
import type { Dataset } from "../domain/dataset";
import type { Level } from "../domain/level";
import type { LoadProblem } from "../io/loadJson";
import { loadProvince } from "../io/loadProvince";
import { loadSample, type SampleData } from "../io/loadSample";
import type { Scale } from "../symbology/scale";
import { isValidPair } from "../symbology/themes";
import { type CompareSlice, createCompareSlice } from "./compareSlice";
import { createHelpSlice, type HelpSlice } from "./helpSlice";
import { createImportSlice, type ImportSlice } from "./importSlice";
import { createJournalSlice, type JournalSlice } from "./journalSlice";
import { lettingGo } from "./lettingGo";
import type { LoadStatus } from "./loadStatus";
import { createNearestRoadsSlice, type NearestRoadsSlice } from "./nearestRoadsSlice";
import { createOfficeSlice, type OfficeSlice } from "./officeSlice";
import { createOfflineSlice, type OfflineSlice } from "./offlineSlice";
import { createOverlaysSlice, type OverlaysSlice } from "./overlaysSlice";
import { createPickingSlice, type PickingSlice } from "./pickingSlice";
import { createPlacingSlice, type PlacingSlice } from "./placingSlice";
import { createPrintSlice, type PrintSlice } from "./printSlice";
import { createReviewSlice, type ReviewSlice } from "./reviewSlice";
import { createRulesSlice, type RulesSlice } from "./rulesSlice";
import { createTableSlice, type TableSlice } from "./tableSlice";
import { createThresholdsSlice, type ThresholdsSlice } from "./thresholdsSlice";
import type { Notice } from "./url";
import { type DataMode, DEFAULT_VIEW, type Language, type View } from "./view";
import { createVillageRoadsSlice, type VillageRoadsSlice } from "./villageRoadsSlice";

/** What the data are: replaced whole, never patched. */
interface DatasetSlice {
  publishedStatus: LoadStatus;
  published: Dataset | null;
  sampleStatus: LoadStatus;
  sample: SampleData | null;
  problems: readonly LoadProblem[];
  openProvince: () => Promise<void>;
  openSample: () => Promise<void>;
}

/** What is shown; the address bar mirrors it. */
interface ViewSlice {
  view: View;
  /** parts of the address that could not be used */
  notices: readonly Notice[];
  replaceView: (view: View, notices?: readonly Notice[]) => void;
  setTheme: (theme: string) => void;
  /** class a numeric theme otherwise, null for its usual classes */
  setScale: (scale: Scale | null) => void;
  setLevel: (level: Level) => void;
  setData: (data: DataMode) => void;
  setLanguage: (language: Language) => void;
  toggleClass: (classKey: string) => void;
  /** show one class alone, null for all */
  showOnlyClass: (classKey: string | null) => void;
  clearFilters: () => void;
  setWithin: (communeCode: string | null) => void;
  /** drill from a commune to its villages */
  openVillages: (communeCode: string) => void;
  /** back to the whole province */
  openWholeProvince: () => void;
  dismissNotices: () => void;
}

/** What is pointed at and chosen. */
interface SelectionSlice {
  hovered: string | null;
  setHovered: (id: string | null) => void;
  /** choose a unit (a commune's code or a village's id), null for none */
  select: (unit: string | null) => void;
  /** choose a unit from outside the picture (search): goes to the level where it can be seen */
  choose: (unit: string) => void;
  /** bring a unit into view on the map */
  zoomTo: (unit: string) => void;
  /** what the map should bring into view, null for the province; a new object for each wish */
  focus: { unit: string | null } | null;
}

/** What the page is busy with or has to say. */
interface TaskSlice {
  mapProblems: readonly MapProblem[];
  reportMapProblem: (problem: MapProblem) => void;
}

/** `no-map`: the code of neither map could be had. */
export type MapProblem = "no-map" | "basemap";

export type AtlasState = DatasetSlice &
  JournalSlice &
  OfficeSlice &
  OfflineSlice &
  OverlaysSlice &
  TableSlice &
  NearestRoadsSlice &
  VillageRoadsSlice &
  CompareSlice &
  HelpSlice &
  ImportSlice &
  PickingSlice &
  PlacingSlice &
  PrintSlice &
  RulesSlice &
  ThresholdsSlice &
  ReviewSlice &
  ViewSlice &
  SelectionSlice &
  TaskSlice;

/** Choosing a unit lets go of a zone or a site. */
const NO_PLACE = { zone: null, site: null };

/** The view of communes instead of villages: a chosen village gives way to its commune. */
function atCommunes(view: View): View {
  return { ...view, level: "commune", unit: view.unit?.slice(0, 5) ?? null, within: null, filter: [] };
}

/** The view of published data: a made-up village cannot stay chosen, nor pinned. */
function withoutSample(view: View): View {
  return { ...view, data: "published", ...lettingGo(view, isSampleVillage) };
}

/** The one store: map, table, legend and profile show the same instant. */
export const useAtlas = create<AtlasState>()((set, get) => {
  const patchView = (patch: Partial<View>) => set((state) => ({ view: { ...state.view, ...patch } }));
  const addProblems = (added: readonly LoadProblem[]) =>
    set((state) => ({
      problems: [...state.problems.filter((old) => !added.some((it) => it.file === old.file)), ...added],
    }));

  return {
    ...createHelpSlice(set),
    ...createOverlaysSlice(set, get),
    ...createJournalSlice(set, get),
    ...createOfficeSlice(set),
    ...createOfflineSlice(set, get),
    ...createTableSlice(set),
    ...createNearestRoadsSlice(set, get),
    ...createVillageRoadsSlice(set, get),
    ...createCompareSlice(set),
    ...createImportSlice(set),
    ...createPickingSlice(set),
    ...createPlacingSlice(set, get),
    ...createPrintSlice(set),
    ...createRulesSlice(set, get),
    ...createThresholdsSlice(set),
    ...createReviewSlice(set, get),
    publishedStatus: "idle",
    published: null,
    sampleStatus: "idle",
    sample: null,
    problems: [],
    openProvince: async () => {
      set({ publishedStatus: "loading", problems: [] });
      const { dataset, problems } = await loadProvince();
      set({ published: dataset, publishedStatus: dataset === null ? "failed" : "ready" });
      addProblems(problems);
    },
    openSample: async () => {
      if (get().sampleStatus === "loading" || get().sampleStatus === "ready") return;
      set((state) => ({
        sampleStatus: "loading",
        problems: state.problems.filter((it) => !it.file.startsWith("sample/")),
      }));
      const loaded = await loadSample();
      if (loaded.ok) {
        set({ sampleStatus: "ready", sample: loaded.data });
        return;
      }
      addProblems([loaded.problem]);
      set(({ view }) => ({ sampleStatus: "failed", view: withoutSample(view) }));
    },

    view: DEFAULT_VIEW,
    notices: [],
    replaceView: (view, notices) => set(notices === undefined ? { view } : { view, notices }),
    setTheme: (theme) =>
      set(({ view }) => ({
        view: {
          ...(isValidPair(theme, view.level) ? view : atCommunes(view)),
          theme,
          scale: null,
          classFilter: [],
        },
      })),
    setScale: (scale) => patchView({ scale, classFilter: [] }),
    setLevel: (level) =>
      set(({ view }) => ({
        view: {
          ...(level === "commune" ? atCommunes(view) : { ...view, level, within: null, filter: [] }),
          theme: isValidPair(view.theme, level) ? view.theme : DEFAULT_VIEW.theme,
          classFilter: [],
        },
      })),
    setData: (data) =>
      set(({ view }) => ({
        view: { ...(data === "published" ? withoutSample(view) : { ...view, data }), classFilter: [] },
      })),
    setLanguage: (language) => patchView({ language }),
    toggleClass: (classKey) =>
      set(({ view }) => ({
        view: {
          ...view,
          classFilter: view.classFilter.includes(classKey)
            ? view.classFilter.filter((it) => it !== classKey)
            : [...view.classFilter, classKey],
        },
      })),
    showOnlyClass: (classKey) => patchView({ classFilter: classKey === null ? [] : [classKey] }),
    clearFilters: () => patchView({ classFilter: [], within: null, filter: [] }),
    setWithin: (within) => patchView({ within }),
    openVillages: (communeCode) =>
      set(({ view }) => ({
        focus: { unit: communeCode },
        view: {
          ...view,
          level: "village",
          theme: isValidPair(view.theme, "village") ? view.theme : DEFAULT_VIEW.theme,
          within: communeCode,
          unit: communeCode,
          ...NO_PLACE,
          classFilter: [],
          filter: [],
        },
      })),
    openWholeProvince: () =>
      set(({ view }) => ({
        focus: { unit: null },
        view: { ...view, level: "commune", within: null, unit: null, ...NO_PLACE, filter: [] },
      })),
    zoomTo: (unit) => set({ focus: { unit } }),
    dismissNotices: () => set({ notices: [] }),

    hovered: null,
    setHovered: (hovered) => {
      if (get().hovered !== hovered) set({ hovered });
    },
    select: (unit) => patchView({ unit, ...NO_PLACE }),
    focus: null,
    choose: (unit) =>
      set(({ view }) => {
        const isVillage = unit.includes("-");
        const level = isVillage ? "village" : view.level;
        const within = isVillage || level === "village" ? unit.slice(0, 5) : null;
        const theme = isValidPair(view.theme, level) ? view.theme : DEFAULT_VIEW.theme;
        return {
          view: { ...view, unit, ...NO_PLACE, level, theme, within, classFilter: [], filter: [] },
          focus: { unit },
        };
      }),

    mapProblems: [],
    reportMapProblem: (problem) =>
      set(({ mapProblems }) =>
        mapProblems.includes(problem) ? {} : { mapProblems: [...mapProblems, problem] },
      ),
  };
});

/** Ids of made-up villages have an s: `03439-s007`. */
function isSampleVillage(unit: string): boolean {
  return unit.includes("-s");
}
