import { useEffect, useMemo } from "react";
import { useAtlas } from "../store/store";
import type { FactSources } from "./communeFacts";

/** Distances to roads, asked for as soon as something shows them. */
export function useRoads(): FactSources["roads"] {
  const data = useAtlas((state) => state.nearestRoads);
  const hasFailed = useAtlas((state) => state.nearestRoadsStatus === "failed");
  const open = useAtlas((state) => state.openNearestRoads);
  useEffect(() => void open(), [open]);
  return useMemo(() => ({ data, hasFailed }), [data, hasFailed]);
}
