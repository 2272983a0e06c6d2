import { useState } from "react";
import type { Overlays } from "../domain/overlays";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { OVERLAY_ROWS } from "../symbology/overlays";
import { formatNumber } from "../text/format";
import { PlaceItems } from "./PlaceItems";
import { useText } from "./useText";

/** Every zone and every site there is, drawn or not, by kind and commune. */
export function PlaceLists() {
  const overlays = useAtlas(selectOverlays);
  if (overlays === null) return null;
  return (
    <>
      <PlaceList kind="zone" overlays={overlays} />
      <PlaceList kind="site" overlays={overlays} />
    </>
  );
}

function PlaceList({ kind, overlays }: { kind: "zone" | "site"; overlays: Overlays }) {
  const text = useText();
  const published = useAtlas((state) => state.published);
  const [crop, setCrop] = useState("");
  const [commune, setCommune] = useState("");
  const isIn = ({ communeCodes }: { communeCodes: readonly string[] }) =>
    commune === "" || communeCodes.includes(commune);
  const zones = kind === "zone" ? overlays.zones : [];
  const sites = kind === "site" ? overlays.resettlement : [];
  const shownZones = zones.filter((it) => (crop === "" || it.crop === crop) && isIn(it));
  const shownSites = sites.filter(isIn);
  const named = new Set([...zones, ...sites].flatMap((it) => it.communeCodes));
  const communes = (published?.communes ?? []).filter((it) => named.has(it.code));
  const shown = shownZones.length + shownSites.length;
  const number = (value: number) => formatNumber(value, { language: text.language });
  return (
    <details className="place-list">
      <summary>{kind === "zone" ? text.overlays.lists.zones : text.overlays.lists.sites}</summary>
      <div className="place-filters">
        {kind === "zone" && (
          <select
            aria-label={text.overlays.filterCrop}
            value={crop}
            onChange={(event) => setCrop(event.target.value)}
          >
            <option value="">{text.overlays.allCrops}</option>
            {OVERLAY_ROWS.filter((it) => it.id !== "resettlement").map((it) => (
              <option key={it.id} value={it.id}>
                {it.label(text)}
              </option>
            ))}
          </select>
        )}
        <select
          aria-label={text.overlays.filterCommune}
          value={commune}
          onChange={(event) => setCommune(event.target.value)}
        >
          <option value="">{text.overlays.allCommunes}</option>
          {communes.map((it) => (
            <option key={it.code} value={it.code}>
              {it.name}
            </option>
          ))}
        </select>
      </div>
      <p className="hint">{text.overlays.rows(number(shown), number(zones.length + sites.length))}</p>
      {shown === 0 && <p className="hint">{text.overlays.emptyList}</p>}
      <PlaceItems
        zones={shownZones}
        sites={shownSites}
        label={kind === "zone" ? text.overlays.lists.zones : text.overlays.lists.sites}
      />
    </details>
  );
}
