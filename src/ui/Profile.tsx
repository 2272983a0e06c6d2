import { X } from "lucide-react";
import { Button } from "react-aria-components";
import { selectDataset } from "../store/selectors";
import { useAtlas } from "../store/store";
import { CommuneProfile } from "./CommuneProfile";
import { useText } from "./useText";
import { VillageProfile } from "./VillageProfile";

/** What is known of the unit in focus, every value with its source. Nothing while no unit is chosen. */
export function Profile() {
  const text = useText();
  const dataset = useAtlas(selectDataset);
  const unit = useAtlas((state) => state.view.unit);
  const select = useAtlas((state) => state.select);
  if (dataset === null || unit === null) return null;
  const village = dataset.villages.find((it) => it.id === unit);
  const commune = dataset.communes.find((it) => it.code === unit.slice(0, 5));
  if (commune === undefined || (unit.includes("-") && village === undefined)) return null;
  return (
    <aside className="profile" aria-label={text.regions.profile}>
      <Button
        className="icon-button profile-close"
        aria-label={text.app.closeProfile}
        onPress={() => select(null)}
      >
        <X size={18} aria-hidden="true" />
      </Button>
      {village === undefined ? (
        <CommuneProfile key={commune.code} commune={commune} dataset={dataset} />
      ) : (
        <VillageProfile key={village.id} village={village} commune={commune} dataset={dataset} />
      )}
    </aside>
  );
}
