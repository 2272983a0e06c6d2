import { type ComponentType, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { FEWEST_PINS } from "../store/pins";
import { useAtlas } from "../store/store";
import { useText } from "./useText";

/** Loads the comparison when it is first asked for, and says so where it cannot be loaded. */
export function CompareHost() {
  const text = useText();
  const isOpen = useAtlas((state) => state.isCompareOpen && state.view.compare.length >= FEWEST_PINS);
  const setOpen = useAtlas((state) => state.setCompareOpen);
  const [loaded, setLoaded] = useState<{ Dialog: ComponentType } | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isOpen || loaded !== null) return;
    setFailed(false);
    import("./CompareDialog").then(
      ({ CompareDialog }) => setLoaded({ Dialog: CompareDialog }),
      () => setFailed(true),
    );
  }, [isOpen, loaded]);

  if (loaded !== null) return <loaded.Dialog />;
  if (!isOpen || !hasFailed) return null;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{text.dossier.compare.notLoaded}</p>
      <Button className="button" onPress={() => setOpen(false)}>
        {text.app.close}
      </Button>
    </div>
  );
}
