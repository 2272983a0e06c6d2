import { X } from "lucide-react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { focusMap } from "./keyTargets";
import { PHONE, useMedia } from "./useMedia";
import { useText } from "./useText";

/** What to press on a first visit: beside the map, never over it, and gone for good once closed. */
export function FirstHint() {
  const text = useText();
  const isPhone = useMedia(PHONE);
  const isOpen = useAtlas((state) => state.isHintOpen);
  const closeHint = useAtlas((state) => state.closeHint);
  if (!isOpen) return null;
  return (
    <section className="first-hint" aria-label={text.ease.hint}>
      <p>{isPhone ? text.ease.hintPhone : text.ease.hintWide}</p>
      <Button
        className="icon-button"
        aria-label={text.ease.closeHint}
        onPress={() => {
          closeHint();
          // the button goes: whoever uses the keyboard goes on at the map
          focusMap();
        }}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </section>
  );
}
