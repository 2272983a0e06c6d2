import type { Overlays, Place } from "../domain/overlays";
import type { LoadProblem } from "../io/loadJson";
import { loadOverlays, OVERLAYS_FILE, type OverlaysData } from "../io/loadOverlays";
import type { LoadStatus } from "./loadStatus";
import { BASEMAP_GROUPS, type BasemapGroup, OPACITY, OVERLAYS, type Overlay, type View } from "./view";

/** What lies over the thematic map, loaded when it is first asked for. */
export interface OverlaysSlice {
  overlaysStatus: LoadStatus;
  overlays: OverlaysData | null;
  hoveredPlace: Place | null;
  openOverlays: () => Promise<void>;
  toggleOverlay: (overlay: Overlay) => void;
  /** draw an overlay at a strength of 10 to 100 per cent */
  setOpacity: (overlay: Overlay, percent: number) => void;
  /** overlays that are on in another order, bottom to top */
  orderOverlays: (overlays: readonly Overlay[]) => void;
  toggleBasemap: (group: BasemapGroup) => void;
  /** choose a production zone, null for none; its overlay is switched on */
  selectZone: (id: string | null) => void;
  /** choose a resettlement site, null for none; its overlay is switched on */
  selectSite: (id: string | null) => void;
  setHoveredPlace: (place: Place | null) => void;
}

interface Needed extends OverlaysSlice {
  view: View;
  problems: readonly LoadProblem[];
}

/** The part of the store that holds overlays. A file that cannot be opened switches them off again. */
export function createOverlaysSlice(
  set: (patch: (state: Needed) => Partial<Needed>) => void,
  get: () => Needed,
): OverlaysSlice {
  return {
    overlaysStatus: "idle",
    overlays: null,
    hoveredPlace: null,
    openOverlays: async () => {
      if (get().overlaysStatus === "loading" || get().overlaysStatus === "ready") return;
      set(({ problems }) => ({
        overlaysStatus: "loading",
        problems: problems.filter((it) => it.file !== OVERLAYS_FILE),
      }));
      const loaded = await loadOverlays();
      if (loaded.ok) {
        set(() => ({ overlaysStatus: "ready", overlays: loaded.data }));
        return;
      }
      set(({ problems, view }) => ({
        overlaysStatus: "failed",
        problems: [...problems, loaded.problem],
        view: { ...view, overlays: [], zone: null, site: null },
      }));
    },
    toggleOverlay: (overlay) => {
      set(({ view }) => ({ view: withOverlay(view, overlay, !view.overlays.includes(overlay)) }));
      if (get().view.overlays.length > 0) void get().openOverlays();
    },
    setOpacity: (overlay, percent) =>
      set(({ view }) => {
        const { [overlay]: _, ...others } = view.opacity;
        const opacity = percent >= OPACITY.most ? others : { ...others, [overlay]: percent };
        return { view: { ...view, opacity } };
      }),
    orderOverlays: (overlays) => set(({ view }) => ({ view: { ...view, overlays } })),
    toggleBasemap: (group) =>
      set(({ view }) => ({
        view: {
          ...view,
          basemap: BASEMAP_GROUPS.filter((it) => view.basemap.includes(it) !== (it === group)),
        },
      })),
    selectZone: (zone) => {
      set(({ view, overlays }) => {
        const crop = overlays?.zones.find((it) => it.id === zone)?.crop;
        const shown = crop === undefined ? view : withOverlay(view, crop, true);
        return { view: { ...shown, zone, site: null, unit: zone === null ? view.unit : null } };
      });
      if (zone !== null) void get().openOverlays();
    },
    selectSite: (site) => {
      set(({ view }) => ({
        view:
          site === null
            ? { ...view, site }
            : { ...withOverlay(view, "resettlement", true), site, zone: null, unit: null },
      }));
      if (site !== null) void get().openOverlays();
    },
    setHoveredPlace: (hoveredPlace) => set(() => ({ hoveredPlace })),
  };
}

/** A new overlay comes under the first that follows it in `OVERLAYS`; what a person has moved stays moved. */
function withOverlay(view: View, overlay: Overlay, isOn: boolean): View {
  if (view.overlays.includes(overlay) === isOn) return view;
  if (!isOn) return { ...view, overlays: view.overlays.filter((it) => it !== overlay) };
  const place = view.overlays.findIndex((it) => OVERLAYS.indexOf(it) > OVERLAYS.indexOf(overlay));
  const at = place < 0 ? view.overlays.length : place;
  return { ...view, overlays: [...view.overlays.slice(0, at), overlay, ...view.overlays.slice(at)] };
}

/** Drops a zone or site of the address that does not exist, with its name. */
export function lostPlaces(view: View, overlays: Overlays): { key: "zone" | "site"; value: string }[] {
  const { zone, site } = view;
  return [
    ...(zone !== null && !overlays.zones.some((it) => it.id === zone)
      ? [{ key: "zone" as const, value: zone }]
      : []),
    ...(site !== null && !overlays.resettlement.some((it) => it.id === site)
      ? [{ key: "site" as const, value: site }]
      : []),
  ];
}
