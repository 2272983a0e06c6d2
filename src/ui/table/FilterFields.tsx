import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { formatNumber } from "../../text/format";
import { useText } from "../useText";
import { CommuneSelect } from "./CommuneSelect";
import { NameField } from "./NameField";

/** Narrow the rows to a commune, a class, a name; classes are the same filter as the legend's. */
export function FilterFields({ picture, dataset }: { picture: Picture; dataset: Dataset }) {
  const text = useText();
  const classFilter = useAtlas((state) => state.view.classFilter);
  const showOnlyClass = useAtlas((state) => state.showOnlyClass);
  const [onlyClass] = classFilter.length === 1 ? classFilter : [];
  const isSeveral = classFilter.length > 1;
  return (
    <div className="filter-fields">
      <NameField />
      <CommuneSelect communes={dataset.communes} />
      <select
        className="table-select"
        aria-label={text.table.filterClass}
        value={isSeveral ? SEVERAL : (onlyClass ?? "")}
        onChange={(event) => showOnlyClass(event.target.value || null)}
      >
        <option value="">{text.table.allClasses}</option>
        {isSeveral && (
          <option value={SEVERAL} disabled>
            {text.table.severalClasses(formatNumber(classFilter.length, { language: text.language }))}
          </option>
        )}
        {picture.classes.map((it) => (
          <option key={it.key} value={it.key}>
            {it.label(text)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Classes pressed together in the legend: the list can show that, not choose it. */
const SEVERAL = "several";
