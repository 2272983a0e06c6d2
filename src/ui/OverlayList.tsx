import { Switch } from "react-aria-components";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { drawnRules, OVERLAY_ROWS, type OverlayRow } from "../symbology/overlays";
import { BasemapSwitches } from "./BasemapSwitches";
import { OverlayLegend } from "./OverlayLegend";
import { OverlayOrder } from "./OverlayOrder";
import { OverlaySign } from "./OverlaySigns";
import { OverlayStrength } from "./OverlayStrength";
import { presentAndTarget } from "./overlayWords";
import { PlaceLists } from "./PlaceLists";
import { useText } from "./useText";

/** Switches of what may lie over the thematic map, each with what is known of it once it is on. */
export function OverlayList() {
  const text = useText();
  const status = useAtlas((state) => state.overlaysStatus);
  const isAnyOn = useAtlas((state) => state.view.overlays.length > 0);
  return (
    <section className="panel-section overlays">
      <h2 className="panel-title">{text.overlays.title}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a list here */}
      <div role="group" aria-label={text.overlays.title} className="overlay-rows">
        {OVERLAY_ROWS.map((row) => (
          <OverlayEntry key={row.id} row={row} />
        ))}
      </div>
      {isAnyOn && status === "loading" && <p className="hint">{text.overlays.loading}</p>}
      <OverlayOrder />
      <PlaceLists />
      <BasemapSwitches />
    </section>
  );
}

function OverlayEntry({ row }: { row: OverlayRow }) {
  const text = useText();
  const isOn = useAtlas((state) => state.view.overlays.includes(row.id));
  const toggle = useAtlas((state) => state.toggleOverlay);
  const overlays = useAtlas(selectOverlays);
  const summary = overlays?.crops.find((it) => it.crop === row.id);
  return (
    <div className="overlay-row">
      <Switch className="switch overlay-switch" isSelected={isOn} onChange={() => toggle(row.id)}>
        <span className="switch-track" aria-hidden="true">
          <span className="switch-thumb" />
        </span>
        <OverlaySign colour={row.colour} sign={row.sign} />
        {row.label(text)}
      </Switch>
      {isOn && overlays !== null && (
        <div className="overlay-detail">
          <OverlayStrength row={row} />
          {summary !== undefined && <p className="hint">{presentAndTarget(summary, text)}</p>}
          {drawnRules(overlays, row.id).size === 0 ? (
            <p className="hint">{text.overlays.noPlace}</p>
          ) : (
            <OverlayLegend row={row} overlays={overlays} />
          )}
        </div>
      )}
    </div>
  );
}
