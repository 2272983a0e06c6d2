import { loadNearestRoads, type NearestRoads } from "../io/loadNearestRoads";
import type { LoadStatus } from "./loadStatus";

/** Distances to national roads, loaded with the first profile or comparison. */
export interface NearestRoadsSlice {
  nearestRoadsStatus: LoadStatus;
  nearestRoads: NearestRoads | null;
  openNearestRoads: () => Promise<void>;
}

/** A file that cannot be opened is said where the distance would stand; opening a profile tries again. */
export function createNearestRoadsSlice(
  set: (patch: Partial<NearestRoadsSlice>) => void,
  get: () => NearestRoadsSlice,
): NearestRoadsSlice {
  return {
    nearestRoadsStatus: "idle",
    nearestRoads: null,
    openNearestRoads: async () => {
      if (get().nearestRoadsStatus === "loading" || get().nearestRoadsStatus === "ready") return;
      set({ nearestRoadsStatus: "loading" });
      const loaded = await loadNearestRoads();
      set(
        loaded.ok
          ? { nearestRoadsStatus: "ready", nearestRoads: loaded.data }
          : { nearestRoadsStatus: "failed" },
      );
    },
  };
}
