import { useAtlas } from "../store/store";
import { OPACITY } from "../store/view";
import type { OverlayRow } from "../symbology/overlays";
import { formatPercent } from "../text/format";
import { useText } from "./useText";

/** How strongly an overlay covers what lies below it. */
export function OverlayStrength({ row }: { row: OverlayRow }) {
  const text = useText();
  const percent = useAtlas((state) => state.view.opacity[row.id] ?? OPACITY.most);
  const setOpacity = useAtlas((state) => state.setOpacity);
  const words = formatPercent(percent, { language: text.language });
  return (
    <label className="overlay-strength">
      <span>{text.overlays.opacityShort}</span>
      <input
        type="range"
        aria-label={text.overlays.opacity(row.label(text))}
        aria-valuetext={words}
        min={OPACITY.least}
        max={OPACITY.most}
        step={OPACITY.step}
        value={percent}
        onChange={({ target }) => setOpacity(row.id, Number(target.value))}
      />
      <span className="number">{words}</span>
    </label>
  );
}
