import type { Dataset } from "../domain/dataset";
import { useAtlas } from "../store/store";
import type { Picture } from "../symbology/picture";
import { formatNumber } from "../text/format";
import { useText } from "./useText";

interface TableFiltersProps {
  picture: Picture;
  dataset: Dataset;
  shown: number;
}

/** Narrow the rows to a commune and to a class; the same filters as the legend's. */
export function TableFilters({ picture, dataset, shown }: TableFiltersProps) {
  const text = useText();
  const { within, classFilter } = useAtlas((state) => state.view);
  const setWithin = useAtlas((state) => state.setWithin);
  const showOnlyClass = useAtlas((state) => state.showOnlyClass);
  const clearFilters = useAtlas((state) => state.clearFilters);
  const collator = new Intl.Collator("vi");
  const communes = [...dataset.communes].sort((a, b) => collator.compare(a.name, b.name));
  const number = (value: number) => formatNumber(value, { language: text.language });
  const [onlyClass] = classFilter.length === 1 ? classFilter : [];
  return (
    <div className="table-filters">
      <label className="select-field">
        <span>{text.table.filterCommune}</span>
        <select value={within ?? ""} onChange={(event) => setWithin(event.target.value || null)}>
          <option value="">{text.table.all}</option>
          {communes.map((it) => (
            <option key={it.code} value={it.code}>
              {it.name}
            </option>
          ))}
        </select>
      </label>
      <label className="select-field">
        <span>{text.table.filterClass}</span>
        <select value={onlyClass ?? ""} onChange={(event) => showOnlyClass(event.target.value || null)}>
          <option value="">{text.table.all}</option>
          {picture.classes.map((it) => (
            <option key={it.key} value={it.key}>
              {it.label(text)}
            </option>
          ))}
        </select>
      </label>
      <span className="table-count">{text.table.rows(number(shown), number(picture.units.length))}</span>
      {(within !== null || classFilter.length > 0) && (
        <button type="button" className="link-button" onClick={clearFilters}>
          {text.table.clearFilters}
        </button>
      )}
    </div>
  );
}
