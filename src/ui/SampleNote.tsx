import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { useText } from "./useText";

/** Cannot be missed while sample data are shown. */
export function SampleNote() {
  const text = useText();
  const isOn = useAtlas((state) => state.view.data === "sample");
  const setData = useAtlas((state) => state.setData);
  if (!isOn) return null;
  return (
    <section aria-label={text.controls.sample}>
      <div className="sample-note" role="note">
        <p>
          <strong>{text.sample.note}</strong> <span className="sample-detail">{text.sample.detail}</span>
        </p>
        <Button className="button" onPress={() => setData("published")}>
          {text.sample.off}
        </Button>
      </div>
    </section>
  );
}
