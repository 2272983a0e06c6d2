import { Switch } from "react-aria-components";
import { useAtlas } from "../store/store";
import { BASEMAP_GROUPS } from "../store/view";
import { useText } from "./useText";

/** What of the ground below the theme is drawn and named. */
export function BasemapSwitches() {
  const text = useText();
  const shown = useAtlas((state) => state.view.basemap);
  const toggle = useAtlas((state) => state.toggleBasemap);
  const words = text.overlays.basemap;
  return (
    <details className="place-list">
      <summary>{words.title}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a list here */}
      <div role="group" aria-label={words.title} className="overlay-rows">
        {BASEMAP_GROUPS.map((group) => (
          <Switch
            key={group}
            className="switch overlay-switch"
            isSelected={shown.includes(group)}
            onChange={() => toggle(group)}
          >
            <span className="switch-track" aria-hidden="true">
              <span className="switch-thumb" />
            </span>
            {words[group]}
          </Switch>
        ))}
      </div>
      <p className="hint">{words.noRelief}</p>
    </details>
  );
}
