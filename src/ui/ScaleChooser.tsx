import { useAtlas } from "../store/store";
import { BREAK_METHODS, LEAST_CLASSES, MOST_CLASSES } from "../symbology/breaks";
import { findTheme } from "../symbology/themes";
import { useText } from "./useText";

const COUNTS = Array.from({ length: MOST_CLASSES - LEAST_CLASSES + 1 }, (_, index) => LEAST_CLASSES + index);
const USUAL_COUNT = 5;

/** How a numeric theme is classed: its fixed limits where it has some, else or by choice found ones. */
export function ScaleChooser({ themeId }: { themeId: string }) {
  const text = useText();
  const scale = useAtlas((state) => state.view.scale);
  const setScale = useAtlas((state) => state.setScale);
  const hasFixed = (findTheme(themeId)?.breaks?.length ?? 0) > 0;
  const method = scale?.method ?? (hasFixed ? "fixed" : "quantile");
  const count = scale?.classCount ?? USUAL_COUNT;
  return (
    <div className="scale">
      <label className="select-field">
        <span>{text.controls.scaleMethod}</span>
        <select
          value={method}
          onChange={({ target }) => {
            const chosen = BREAK_METHODS.find((it) => it === target.value);
            setScale(chosen === undefined ? null : { method: chosen, classCount: count });
          }}
        >
          {hasFixed && <option value="fixed">{text.legend.method.fixed}</option>}
          {BREAK_METHODS.map((it) => (
            <option key={it} value={it}>
              {text.legend.method[it]}
            </option>
          ))}
        </select>
      </label>
      {method !== "fixed" && (
        <label className="select-field">
          <span>{text.controls.scaleCount}</span>
          <select
            value={count}
            onChange={({ target }) => setScale({ method, classCount: Number(target.value) })}
          >
            {COUNTS.map((it) => (
              <option key={it} value={it}>
                {it}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
