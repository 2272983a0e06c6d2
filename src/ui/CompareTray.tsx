import { Columns3, PinOff, X } from "lucide-react";
import { Button } from "react-aria-components";
import { FEWEST_PINS } from "../store/pins";
import { useAtlas } from "../store/store";
import { usePinned } from "./usePinned";
import { useText } from "./useText";

/** What is pinned, and the way to the comparison. Takes no room while nothing is. */
export function CompareTray() {
  const text = useText();
  const words = text.dossier.compare;
  const pinned = usePinned();
  const refusal = useAtlas((state) => state.pinRefusal);
  const togglePin = useAtlas((state) => state.togglePin);
  const clearPins = useAtlas((state) => state.clearPins);
  const setCompareOpen = useAtlas((state) => state.setCompareOpen);
  const select = useAtlas((state) => state.select);
  if (pinned.length === 0) return null;
  return (
    <section className="compare-tray" aria-label={words.tray}>
      <ul className="pins">
        {pinned.map(({ id, name }) => (
          <li key={id} className="pinned">
            <Button className="pinned-name" onPress={() => select(id)}>
              {name}
            </Button>
            <Button className="icon-button" aria-label={words.unpinUnit(name)} onPress={() => togglePin(id)}>
              <X size={14} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {refusal !== null ? words.refused[refusal] : pinned.length < FEWEST_PINS ? words.oneMore : ""}
      </p>
      <Button
        className="button button-primary"
        isDisabled={pinned.length < FEWEST_PINS}
        onPress={() => setCompareOpen(true)}
      >
        <Columns3 size={16} aria-hidden="true" />
        {words.open}
      </Button>
      <Button className="button" aria-label={words.clear} onPress={clearPins}>
        <PinOff className="pins-clear-sign" size={16} aria-hidden="true" />
        <span className="pins-clear-words">{words.clear}</span>
      </Button>
    </section>
  );
}
