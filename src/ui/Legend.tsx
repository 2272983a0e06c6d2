import { ToggleButton } from "react-aria-components";
import { selectDataset, selectKept, selectPicture, selectVisibleUnits } from "../store/selectors";
import { useAtlas } from "../store/store";
import { isValueClass } from "../symbology/answers";
import type { Picture } from "../symbology/picture";
import { formatNumber } from "../text/format";
import type { Text } from "../text/text";
import { Histogram } from "./Histogram";
import { ScaleChooser } from "./ScaleChooser";
import { Swatch } from "./Swatch";
import { useText } from "./useText";

/** The key to the picture: every class with its count; pressing one shows it alone. */
export function Legend() {
  const text = useText();
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectDataset) ?? undefined;
  const visible = useAtlas(selectVisibleUnits);
  const kept = useAtlas(selectKept);
  const { classFilter, within } = useAtlas((state) => state.view);
  const toggleClass = useAtlas((state) => state.toggleClass);
  const clearFilters = useAtlas((state) => state.clearFilters);
  if (picture === null) return null;
  const { theme, level, classes, units } = picture;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const isFiltered = classFilter.length > 0 || within !== null || kept !== null;
  const unit = theme.unit(text);
  return (
    <section className="panel-section legend">
      <h2 className="panel-title">{theme.title(text, level, dataset)}</h2>
      <p className="hint">
        {unit !== "" && <>{unit} · </>}
        {units.length === 0 ? text.legend.noUnits : text.units.countOfUnits(number(units.length), level)}
      </p>
      <Histogram picture={picture} />
      <ul aria-label={text.regions.legend} className="legend-rows">
        {classes.map((it) => (
          <li key={it.key}>
            <ToggleButton
              className="legend-row"
              isSelected={classFilter.includes(it.key)}
              onChange={() => toggleClass(it.key)}
              data-receded={(classFilter.length > 0 && !classFilter.includes(it.key)) || undefined}
            >
              <Swatch colour={it.colour} dotted={picture.hasSample && isValueClass(it)} />
              <span className="legend-label">{it.label(text)}</span>
              <span className="legend-count">{it.count === null ? "–" : number(it.count)}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
      {isFiltered && (
        <p className="legend-filter">
          <span>
            {visible.length === 0
              ? text.legend.nothingLeft
              : text.legend.filtered(number(visible.length), number(units.length))}
          </span>
          <button type="button" className="link-button" onClick={clearFilters}>
            {text.legend.clearFilter}
          </button>
        </p>
      )}
      {picture.hasSample && <p className="hint hint-sample">{text.legend.sampleDots}</p>}
      {units.length > 0 && <p className="hint">{methodOf(picture, text)}</p>}
      {theme.rescale !== undefined && units.length > 0 && <ScaleChooser themeId={theme.id} />}
    </section>
  );
}

/** How the classes came about; of villages that an office entered, it is its list that says so. */
function methodOf({ theme, level, hasEntered, hasSample }: Picture, text: Text): string {
  if (level !== "village" || !theme.isCategorical) return theme.method(text, level);
  // villages come from a list or are made up; without a made-up one the list alone speaks, even of what it leaves open
  if (!hasSample) return text.legend.method.entered;
  return hasEntered ? text.legend.method.enteredAndSample : theme.method(text, level);
}
