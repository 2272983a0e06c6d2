import { type ComponentType, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { useText } from "./useText";

/** Loads the import dialog when it is first asked for, and says so where it cannot be loaded. */
export function ImportHost() {
  const text = useText();
  const isOpen = useAtlas((state) => state.isImportOpen);
  const setOpen = useAtlas((state) => state.setImportOpen);
  const [loaded, setLoaded] = useState<{ Dialog: ComponentType } | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isOpen || loaded !== null) return;
    setFailed(false);
    import("./ImportDialog").then(
      ({ ImportDialog }) => setLoaded({ Dialog: ImportDialog }),
      () => setFailed(true),
    );
  }, [isOpen, loaded]);

  if (loaded !== null) return <loaded.Dialog />;
  if (!isOpen || !hasFailed) return null;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{text.entered.notLoaded}</p>
      <Button className="button" onPress={() => setOpen(false)}>
        {text.app.close}
      </Button>
    </div>
  );
}
