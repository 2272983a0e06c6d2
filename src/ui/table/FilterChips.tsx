import { X } from "lucide-react";
import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { activeFilters } from "../../symbology/table/keptUnits";
import { isReviewFilter, subjectOf } from "../../symbology/table/tableFilter";
import { useText } from "../useText";
import { filterWords } from "./filterWords";
import { reviewFilterWords } from "./reviewFilterWords";

/** Every filter in use: pressing one takes it away. */
export function FilterChips({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  const { within, classFilter, filter } = useAtlas((state) => state.view);
  const { setWithin, toggleClass, setTableFilter, clearFilters } = useAtlas.getState();
  const commune = dataset.communes.find((it) => it.code === within);
  const chips = [
    ...(commune === undefined
      ? []
      : [{ key: "within", words: text.table.chip.commune(commune.name), remove: () => setWithin(null) }]),
    ...classFilter.map((key) => ({
      key: `class-${key}`,
      words: picture.classes.find((it) => it.key === key)?.label(text) ?? key,
      remove: () => toggleClass(key),
    })),
    ...activeFilters(picture, filter).map((it) => ({
      key: subjectOf(it),
      words: filterWords(it, picture, dataset, text),
      remove: () => setTableFilter(subjectOf(it), null),
    })),
    ...(picture.level === "village" ? filter.filter(isReviewFilter) : []).map((it) => ({
      key: subjectOf(it),
      words: reviewFilterWords(it, dataset, text),
      remove: () => setTableFilter(subjectOf(it), null),
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="table-chips">
      <ul className="chips" aria-label={text.table.activeFilters}>
        {chips.map(({ key, words, remove }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={text.table.removeFilter(words)}
              onClick={remove}
            >
              {words}
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={clearFilters}>
        {text.table.clearFilters}
      </button>
    </div>
  );
}
