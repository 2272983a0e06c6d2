import { Button } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";

const loadDialog = () => import("./ThresholdsDialog").then((it) => it.ThresholdsDialog);

/** Loads the dialog of thresholds when it is first asked for, and says so where it cannot be loaded. */
export function ThresholdsHost() {
  const text = useText();
  const isOpen = useAtlas((state) => state.thresholdsOpen !== null);
  const openThresholds = useAtlas((state) => state.openThresholds);
  const { Component: Dialog, hasFailed } = useLoaded(isOpen, loadDialog);
  if (Dialog !== null) return <Dialog />;
  if (!hasFailed) return null;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{text.office.notLoaded}</p>
      <Button className="button" onPress={() => openThresholds(null)}>
        {text.app.close}
      </Button>
    </div>
  );
}
