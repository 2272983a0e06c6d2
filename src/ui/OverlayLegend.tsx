import type { Overlays } from "../domain/overlays";
import { RESETTLEMENT_STATES, statusToday } from "../domain/resettlement";
import { today } from "../store/selectors";
import { EXTENT_PATTERN, EXTENT_PLATE, STATE_PLATES } from "../symbology/overlayMarks";
import { drawnRules, type OverlayRow } from "../symbology/overlays";
import { OverlayPattern, OverlaySign } from "./OverlaySigns";
import { useText } from "./useText";

interface OverlayLegendProps {
  row: OverlayRow;
  overlays: Overlays;
}

/** What an overlay's signs on the map mean; only those that occur. */
export function OverlayLegend({ row, overlays }: OverlayLegendProps) {
  const text = useText();
  if (row.id === "resettlement") return <SiteLegend overlays={overlays} />;
  const rules = drawnRules(overlays, row.id);
  return (
    <ul className="overlay-legend overlay-legend-zones">
      {(["outline", "shape"] as const)
        .filter((rule) => rules.has(rule))
        .map((rule) => (
          <li key={rule}>
            <OverlayPattern colour={row.colour} marks={row.pattern ?? []} />
            <OverlaySign colour={row.colour} sign={row.sign} />
            {text.overlays.rule[rule]}
          </li>
        ))}
      {rules.has("extent") && (
        <li>
          <OverlayPattern colour={row.colour} marks={EXTENT_PATTERN} isDashed />
          <OverlaySign colour={row.colour} sign={row.sign} plate={EXTENT_PLATE} />
          {text.overlays.rule.extent}
        </li>
      )}
      {rules.has("symbol") && (
        <li>
          <span />
          <OverlaySign colour={row.colour} sign={row.sign} />
          {text.overlays.rule.symbol}
        </li>
      )}
    </ul>
  );
}

/** Hazards by sign, then reported states by the form of the plate. */
function SiteLegend({ overlays }: { overlays: Overlays }) {
  const text = useText();
  const drawn = overlays.resettlement.filter((it) => it.draw.rule !== "panel");
  const hazards = [...new Set(drawn.map((it) => it.hazards[0] ?? ("home" as const)))];
  const states = RESETTLEMENT_STATES.filter((state) => drawn.some((it) => it.state === state));
  return (
    <>
      <ul className="overlay-legend overlay-legend-pairs">
        {hazards.map((it) => (
          <li key={it}>
            <OverlaySign colour="resettlement" sign={it} />
            {it === "home" ? text.overlays.noHazard : text.overlays.hazard[it]}
          </li>
        ))}
      </ul>
      <p className="hint">{text.overlays.siteRule}</p>
      <ul className="overlay-legend overlay-legend-pairs">
        {states.map((it) => (
          <li key={it}>
            <OverlaySign
              colour="resettlement"
              sign={null}
              plate={STATE_PLATES[it]}
              isHollow={drawn.every((site) => site.state !== it || statusToday(site, today()).isUnknownToday)}
            />
            {text.overlays.state[it]}
          </li>
        ))}
      </ul>
    </>
  );
}
