import { useEffect } from "react";
import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { PlaceItems } from "./PlaceItems";
import { PlaceButton } from "./placing/PlaceButton";
import { useText } from "./useText";

/** Zones and sites that name a commune; their file is opened with the first profile that asks. */
export function CommunePlaces({ commune }: { commune: Commune }) {
  const text = useText();
  const overlays = useAtlas(selectOverlays);
  const status = useAtlas((state) => state.overlaysStatus);
  const openOverlays = useAtlas((state) => state.openOverlays);
  useEffect(() => {
    if (useAtlas.getState().overlaysStatus === "idle") void openOverlays();
  }, [openOverlays]);
  const isHere = (it: { communeCodes: readonly string[] }) => it.communeCodes.includes(commune.code);
  const zones = overlays?.zones.filter(isHere) ?? [];
  const sites = overlays?.resettlement.filter(isHere) ?? [];
  return (
    <section className="profile-section">
      <h3>{text.overlays.inCommune}</h3>
      {overlays === null && status !== "failed" && <p className="hint">{text.overlays.loading}</p>}
      {status === "failed" && (
        <p className="hint">
          {text.overlays.notLoaded}{" "}
          <Button className="link-button" onPress={() => void openOverlays()}>
            {text.overlays.tryAgain}
          </Button>
        </p>
      )}
      {overlays !== null && zones.length + sites.length === 0 && (
        <p className="hint">{text.overlays.noneInCommune}</p>
      )}
      <PlaceItems zones={zones} sites={sites} label={text.overlays.inCommune} />
      {overlays !== null && (
        <p className="profile-actions">
          <PlaceButton task={{ do: "addSite", communeCode: commune.code }} from={null} />
        </p>
      )}
    </section>
  );
}
