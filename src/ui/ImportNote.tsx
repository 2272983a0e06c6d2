import { useEffect } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { formatNumber } from "../text/format";
import { useText } from "./useText";

/** Says that entered data are shown, from which file, and takes them away. Asks before they are lost. */
export function ImportNote() {
  const text = useText();
  const entered = useAtlas((state) => state.entered);
  const clearEntered = useAtlas((state) => state.clearEntered);
  const hasEntered = entered !== null;

  useEffect(() => {
    if (!hasEntered) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasEntered]);

  if (entered === null) return null;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const { villages, attainment, fileNames } = entered;
  const what = [
    villages.length === 0 ? "" : text.entered.villages(number(villages.length)),
    attainment.length === 0 ? "" : text.entered.results(number(attainment.length)),
  ].filter((it) => it !== "");
  return (
    <section aria-label={text.status.entered}>
      <div className="notice entered-note" role="note">
        <p>{text.entered.note(what.join(", "), fileNames.join(", "))}</p>
        <Button className="button" onPress={clearEntered}>
          {text.entered.clear}
        </Button>
      </div>
    </section>
  );
}
