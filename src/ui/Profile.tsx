import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Dataset } from "../domain/dataset";
import { selectCitedDataset, selectOverlays } from "../store/selectors";
import { type AtlasState, useAtlas } from "../store/store";
import { CommuneProfile } from "./CommuneProfile";
import { SiteProfile } from "./SiteProfile";
import { useText } from "./useText";
import { VillageProfile } from "./VillageProfile";
import { ZoneProfile } from "./ZoneProfile";

/** What is known of the zone, site or unit in focus, every value with its source. Nothing while none is chosen. */
export function Profile() {
  const text = useText();
  const dataset = useAtlas(selectCitedDataset);
  const view = useAtlas((state) => state.view);
  const overlays = useAtlas(selectOverlays);
  const select = useAtlas((state) => state.select);
  const profile =
    dataset === null ? null : (placeProfile(view, overlays, dataset) ?? unitProfile(view, dataset));
  if (profile === null) return null;
  return (
    <aside className="profile" aria-label={text.regions.profile}>
      <Button
        className="icon-button profile-close"
        aria-label={text.app.closeProfile}
        onPress={() => select(null)}
      >
        <X size={18} aria-hidden="true" />
      </Button>
      {profile}
    </aside>
  );
}

type View = AtlasState["view"];

function placeProfile({ zone, site }: View, overlays: AtlasState["overlays"], dataset: Dataset): ReactNode {
  const chosenZone = overlays?.zones.find((it) => it.id === zone);
  if (chosenZone !== undefined) {
    const instead = overlays?.zones.find((it) => it.id === chosenZone.drawnInsteadId)?.name;
    return <ZoneProfile key={chosenZone.id} zone={chosenZone} instead={instead} dataset={dataset} />;
  }
  const chosenSite = overlays?.resettlement.find((it) => it.id === site);
  return chosenSite === undefined ? null : (
    <SiteProfile key={chosenSite.id} site={chosenSite} dataset={dataset} />
  );
}

function unitProfile({ unit }: View, dataset: Dataset): ReactNode {
  if (unit === null) return null;
  const village = dataset.villages.find((it) => it.id === unit);
  const commune = dataset.communes.find((it) => it.code === unit.slice(0, 5));
  if (commune === undefined || (unit.includes("-") && village === undefined)) return null;
  return village === undefined ? (
    <CommuneProfile key={commune.code} commune={commune} dataset={dataset} />
  ) : (
    <VillageProfile key={village.id} village={village} commune={commune} dataset={dataset} />
  );
}
