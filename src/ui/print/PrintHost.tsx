import { Button } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";

const loadDialog = () => import("./PrintDialog").then((it) => it.PrintDialog);

/** Loads the sheet's dialog when it is first asked for, and says so where it cannot be loaded. */
export function PrintHost() {
  const text = useText();
  const isOpen = useAtlas((state) => state.isPrintOpen);
  const setOpen = useAtlas((state) => state.setPrintOpen);
  const dialog = useLoaded(isOpen, loadDialog);
  if (!isOpen) return null;
  if (dialog.Component !== null) return <dialog.Component />;
  if (!dialog.hasFailed) return null;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{text.controls.printNotLoaded}</p>
      <Button className="button" onPress={() => setOpen(false)}>
        {text.app.close}
      </Button>
    </div>
  );
}
