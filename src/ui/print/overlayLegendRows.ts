import type { Overlays } from "../../domain/overlays";
import { RESETTLEMENT_STATES, statusToday } from "../../domain/resettlement";
import type { Overlay } from "../../store/view";
import type { OverlayLegendRow } from "../../svg/sheet/sheetContent";
import { drawnRules, OVERLAY_ROWS } from "../../symbology/overlays";
import type { Text } from "../../text/text";

/** What the signs of the overlays that are on mean, only those that occur; `today` is an ISO date. */
export function overlayLegendRows(
  overlays: Overlays,
  shown: readonly Overlay[],
  text: Text,
  today: string,
): OverlayLegendRow[] {
  const rows = OVERLAY_ROWS.filter((it) => shown.includes(it.id));
  return rows.flatMap((row): OverlayLegendRow[] => {
    if (row.id === "resettlement") return siteRows(overlays, text, today);
    const rules = drawnRules(overlays, row.id);
    const label = row.label(text);
    return (["outline", "shape", "extent", "symbol"] as const)
      .filter((it) => rules.has(it))
      .map((rule) => ({
        overlay: row.id,
        label: `${label}: ${text.overlays.rule[rule].toLocaleLowerCase()}`,
        look: rule === "symbol" ? "sign" : rule === "outline" ? "shape" : rule,
        sign: row.sign,
      }));
  });
}

/** Hazards by sign, then reported states by the form of the plate. */
function siteRows(overlays: Overlays, text: Text, today: string): OverlayLegendRow[] {
  const drawn = overlays.resettlement.filter((it) => it.draw.rule !== "panel");
  const hazards = [...new Set(drawn.map((it) => it.hazards[0] ?? ("home" as const)))];
  const states = RESETTLEMENT_STATES.filter((state) => drawn.some((it) => it.state === state));
  const name = text.overlays.name.resettlement;
  return [
    ...hazards.map((sign) => ({
      overlay: "resettlement" as const,
      label: `${name}: ${(sign === "home" ? text.overlays.noHazard : text.overlays.hazard[sign]).toLocaleLowerCase()}`,
      look: "sign" as const,
      sign,
    })),
    ...states.map((state) => ({
      overlay: "resettlement" as const,
      label: text.overlays.state[state],
      look: "state" as const,
      sign: null,
      state,
      isHollow: drawn.every((it) => it.state !== state || statusToday(it, today).isUnknownToday),
    })),
  ];
}
