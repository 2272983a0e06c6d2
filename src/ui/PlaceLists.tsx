import { useState } from "react";
import { Button } from "react-aria-components";
import type { Overlays } from "../domain/overlays";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { formatNumber } from "../text/format";
import { PlaceFilters } from "./PlaceFilters";
import { PlaceItems } from "./PlaceItems";
import { isFiltered, NO_PLACE_FILTER, type PlaceFilter, siteFits, zoneFits } from "./placeFilter";
import { PlaceButton } from "./placing/PlaceButton";
import { useText } from "./useText";

/** Every zone and every site there is, drawn or not; the file is opened with the first list that is. */
export function PlaceLists() {
  return (
    <>
      <PlaceList kind="zone" />
      <PlaceList kind="site" />
    </>
  );
}

function PlaceList({ kind }: { kind: "zone" | "site" }) {
  const text = useText();
  const overlays = useAtlas(selectOverlays);
  const status = useAtlas((state) => state.overlaysStatus);
  const openOverlays = useAtlas((state) => state.openOverlays);
  return (
    <details
      className="place-list"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && overlays === null) void openOverlays();
      }}
    >
      <summary>{kind === "zone" ? text.overlays.lists.zones : text.overlays.lists.sites}</summary>
      {overlays !== null && <LoadedList kind={kind} overlays={overlays} />}
      {overlays === null && status === "loading" && <p className="hint">{text.overlays.loading}</p>}
      {status === "failed" && (
        <p className="hint">
          {text.overlays.notLoaded}{" "}
          <Button className="link-button" onPress={() => void openOverlays()}>
            {text.overlays.tryAgain}
          </Button>
        </p>
      )}
    </details>
  );
}

function LoadedList({ kind, overlays }: { kind: "zone" | "site"; overlays: Overlays }) {
  const text = useText();
  const [filter, setFilter] = useState<PlaceFilter>(NO_PLACE_FILTER);
  const zones = kind === "zone" ? overlays.zones : [];
  const sites = kind === "site" ? overlays.resettlement : [];
  const shownZones = zones.filter((it) => zoneFits(it, filter));
  const shownSites = sites.filter((it) => siteFits(it, filter));
  const shown = shownZones.length + shownSites.length;
  const number = (value: number) => formatNumber(value, { language: text.language });
  return (
    <>
      <PlaceFilters kind={kind} zones={zones} sites={sites} filter={filter} onFilter={setFilter} />
      {kind === "site" && (
        <p className="profile-actions">
          <PlaceButton task={{ do: "addSite", communeCode: "" }} from={null} />
        </p>
      )}
      <p className="hint place-count" role="status">
        {text.overlays.rows(number(shown), number(zones.length + sites.length))}
        {shown === 0 && ` · ${text.overlays.emptyList}`}
        {isFiltered(filter) && (
          <Button className="link-button" onPress={() => setFilter(NO_PLACE_FILTER)}>
            {text.overlays.clearFilters}
          </Button>
        )}
      </p>
      <PlaceItems
        zones={shownZones}
        sites={shownSites}
        label={kind === "zone" ? text.overlays.lists.zones : text.overlays.lists.sites}
      />
    </>
  );
}
