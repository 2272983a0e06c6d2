import type { PlainReason } from "./liveMap";
import { useText } from "./useText";

/** One quiet line: why the map looks plainer than usual, and that nothing is missing. */
export function PlainMapNote({ reason }: { reason: PlainReason }) {
  const text = useText();
  return (
    <p className="plain-map-note" role="note">
      {text.map.plain[reason]}
    </p>
  );
}
