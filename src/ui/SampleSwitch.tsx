import { Switch } from "react-aria-components";
import { useAtlas } from "../store/store";
import { useText } from "./useText";

/** Sample data, off unless asked for. */
export function SampleSwitch() {
  const text = useText();
  const isOn = useAtlas((state) => state.view.data === "sample");
  const setData = useAtlas((state) => state.setData);
  const openSample = useAtlas((state) => state.openSample);
  return (
    <Switch
      className="switch"
      isSelected={isOn}
      onChange={(selected) => {
        setData(selected ? "sample" : "published");
        if (selected) void openSample();
      }}
    >
      <span className="switch-track" aria-hidden="true">
        <span className="switch-thumb" />
      </span>
      {text.controls.sample}
    </Switch>
  );
}
