import { useAtlas } from "../../store/store";
import { useLoaded } from "../useLoaded";

const loadLine = () => import("./OfflineLine").then((it) => it.OfflineLine);

/** Whether the page can be used without a network: loaded once there is something to say about it. */
export function OfflineHost() {
  const isKnown = useAtlas((state) => state.offline.kind !== "unknown");
  const line = useLoaded(isKnown, loadLine);
  return line.Component !== null && <line.Component />;
}
