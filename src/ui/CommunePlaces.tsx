import type { Commune } from "../domain/commune";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { PlaceItems } from "./PlaceItems";
import { useText } from "./useText";

/** Zones and sites that name a commune, once overlays are loaded. */
export function CommunePlaces({ commune }: { commune: Commune }) {
  const text = useText();
  const overlays = useAtlas(selectOverlays);
  if (overlays === null) return null;
  const isHere = (it: { communeCodes: readonly string[] }) => it.communeCodes.includes(commune.code);
  const zones = overlays.zones.filter(isHere);
  const sites = overlays.resettlement.filter(isHere);
  if (zones.length + sites.length === 0) return null;
  return (
    <section className="profile-section">
      <h3>{text.overlays.inCommune}</h3>
      <PlaceItems zones={zones} sites={sites} label={text.overlays.inCommune} />
    </section>
  );
}
