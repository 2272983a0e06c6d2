import { Button } from "react-aria-components";
import { type ResettlementSite, statusToday } from "../domain/resettlement";
import type { ProductionZone } from "../domain/zone";
import { today } from "../store/selectors";
import { useAtlas } from "../store/store";
import { STATE_PLATES } from "../symbology/overlayMarks";
import { formatDate } from "../text/format";
import type { Text } from "../text/text";
import { SourceRef } from "./Badge";
import { OverlaySign } from "./OverlaySigns";
import { qualifiedWords } from "./overlayWords";
import { useText } from "./useText";

interface PlaceItemsProps {
  zones: readonly ProductionZone[];
  sites: readonly ResettlementSite[];
  /** name of the list */
  label: string;
}

/** Zones and sites, each a button that opens its profile. */
export function PlaceItems({ zones, sites, label }: PlaceItemsProps) {
  const text = useText();
  const selectZone = useAtlas((state) => state.selectZone);
  const selectSite = useAtlas((state) => state.selectSite);
  const chosen = useAtlas((state) => state.view.zone ?? state.view.site);
  return (
    <ul className="place-items" aria-label={label}>
      {zones.map((it) => (
        <li key={it.id}>
          <Button className="place-item" aria-pressed={it.id === chosen} onPress={() => selectZone(it.id)}>
            <OverlaySign colour={it.crop} sign={it.crop} />
            <span>
              {text.overlays.name[it.crop]}: {it.name}
            </span>
            <span className="source-line">
              <SourceRef source={it.source} />
              {zoneLine(it, text)}
            </span>
          </Button>
        </li>
      ))}
      {sites.map((it) => (
        <li key={it.id}>
          <Button className="place-item" aria-pressed={it.id === chosen} onPress={() => selectSite(it.id)}>
            <OverlaySign
              colour="resettlement"
              sign={it.hazards[0] ?? "home"}
              plate={STATE_PLATES[it.state]}
              isHollow={statusToday(it, today()).isUnknownToday}
            />
            <span>{it.name}</span>
            <span className="source-line">
              <SourceRef source={it.source} />
              {siteLine(it, text)}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function zoneLine(zone: ProductionZone, text: Text): string {
  const area =
    zone.areaHa === null ? text.overlays.noArea : qualifiedWords(zone.areaHa, zone.qualifier, "ha", text);
  const scope = zone.scope === "oldDistrict" ? text.overlays.partOfDistrict : "";
  return joined(area, scope, dateWords(zone.asOf, text));
}

function siteLine(site: ResettlementSite, text: Text): string {
  const households =
    site.households === null
      ? ""
      : qualifiedWords(site.households, site.householdsQualifier, text.units.households, text);
  return joined(text.overlays.state[site.state], households, dateWords(site.asOf, text));
}

function dateWords(asOf: string, text: Text): string {
  return asOf === "" ? text.provenance.noDate : formatDate(asOf, text.language);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((it) => it !== "").join(" · ");
}
