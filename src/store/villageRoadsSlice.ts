import type { Dataset } from "../domain/dataset";
import type { FindRoad } from "../domain/villageRoads";
import { makeBreather } from "../io/breathe";
import type { LoadStatus } from "./loadStatus";
import type { NearestRoadsSlice } from "./nearestRoadsSlice";

/** What measures villages to national roads, loaded by the review and by the profile of a village. */
export interface VillageRoadsSlice {
  villageRoadsStatus: LoadStatus;
  /** null until the lines are there */
  villageRoads: { find: FindRoad; asOf: string } | null;
  /** Load the lines and measure these villages, with pauses for the page. What cannot be opened is asked for again. */
  openVillageRoads: (villages: Dataset["villages"]) => Promise<void>;
}

export function createVillageRoadsSlice(
  set: (patch: Partial<VillageRoadsSlice>) => void,
  get: () => VillageRoadsSlice & Pick<NearestRoadsSlice, "openNearestRoads">,
): VillageRoadsSlice {
  return {
    villageRoadsStatus: "idle",
    villageRoads: null,
    openVillageRoads: async (villages) => {
      const { villageRoadsStatus: status, villageRoads, openNearestRoads } = get();
      if (villageRoads !== null) return measureAll(villageRoads.find, villages);
      if (status === "loading") return;
      set({ villageRoadsStatus: "loading" });
      try {
        const [{ loadRoads }, { makeRoadFinder }] = await Promise.all([
          import("../io/loadRoads"),
          import("../domain/villageRoads"),
          // the document that the lines are cited by
          openNearestRoads(),
        ]);
        const loaded = await loadRoads();
        if (!loaded.ok) throw new Error(loaded.problem.detail);
        const find = makeRoadFinder(loaded.data.roads);
        await measureAll(find, villages);
        set({ villageRoadsStatus: "ready", villageRoads: { find, asOf: loaded.data.asOf } });
      } catch {
        set({ villageRoadsStatus: "failed" });
      }
    },
  };
}

/** Measured ahead, so that no filter or sort has to measure a long list at once. */
async function measureAll(find: FindRoad, villages: Dataset["villages"]): Promise<void> {
  const breathe = makeBreather();
  for (const { position } of villages) {
    if (position !== null) find(position);
    await breathe();
  }
}
