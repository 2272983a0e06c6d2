import { useEffect } from "react";
import { Button } from "react-aria-components";
import { isEmpty } from "../domain/entered/applyChange";
import { selectEnteredFiles } from "../store/enteredSelectors";
import { useAtlas } from "../store/store";
import { formatNumber } from "../text/format";
import { useText } from "./useText";

/** Says that entered data are shown, from which file, and takes them away. Asks before they are lost. */
export function ImportNote() {
  const text = useText();
  const entered = useAtlas((state) => state.entered);
  const isKept = useAtlas((state) => state.keepStatus === "kept");
  const resetToPublished = useAtlas((state) => state.resetToPublished);
  const hasEntered = !isEmpty(entered);
  const wouldBeLost = hasEntered && !isKept;

  useEffect(() => {
    if (!wouldBeLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [wouldBeLost]);

  if (!hasEntered) return null;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const { villages, attainment } = entered;
  const what = [
    villages.size === 0 ? "" : text.entered.villages(number(villages.size)),
    attainment.size === 0 ? "" : text.entered.results(number(attainment.size)),
  ].filter((it) => it !== "");
  return (
    <section aria-label={text.status.entered}>
      <div className="notice entered-note" role="note">
        <p>{text.entered.note(what.join(", "), selectEnteredFiles(entered).join(", "))}</p>
        <Button className="button" onPress={resetToPublished}>
          {text.entered.clear}
        </Button>
      </div>
    </section>
  );
}
