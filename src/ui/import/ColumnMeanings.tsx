import { memo, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { cellText } from "../../io/import/check/cells/cellText";
import type { ColumnMeaning } from "../../io/import/importFields";
import { useAtlas } from "../../store/store";
import type { Draft } from "./importState";
import { type MeaningGroup, meaningGroups, meaningValue, readMeaning } from "./meaningOptions";
import { useImportText } from "./useImportText";

interface ColumnMeaningsProps {
  draft: Draft;
  dataset: Dataset;
  onMeaning: (column: number, meaning: ColumnMeaning) => void;
}

/** As the guess has it: below this a person should look. */
const SURE = 0.8;
const CERTAIN = 0.95;
/** Values shown of a column. */
const SAMPLES = 3;

/** Columns that are not sure stand open, the others are folded away. */
export function ColumnMeanings({ draft, dataset, onMeaning }: ColumnMeaningsProps) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const { mapping, certainty, table } = draft;
  const groups = useMemo(
    () => meaningGroups(mapping.kind, dataset, text, language),
    [mapping.kind, dataset, text, language],
  );
  const samples = useMemo(() => {
    const found = table.header.map((): string[] => []);
    for (const { cells } of table.rows.slice(0, 200))
      for (const [index, own] of found.entries()) {
        const value = own.length < SAMPLES ? cellText(cells[index]).slice(0, 60) : "";
        if (value !== "" && !own.includes(value)) own.push(value);
      }
    return found.map((it) => it.join(" · "));
  }, [table]);
  const columns = table.header.map((header, index) => ({
    index,
    header,
    meaning: meaningValue(mapping.columns[index] ?? null),
    certainty: certainty[index] ?? 0,
    sample: samples[index] ?? "",
  }));
  // a column that a person has chosen stays where it stood
  const unsure = columns.filter((it) => it.certainty < SURE || it.certainty > 1);
  const sure = columns.filter((it) => !unsure.includes(it));
  const list = (label: string, shown: readonly Column[]) => (
    <ColumnTable label={label} columns={shown} groups={groups} onMeaning={onMeaning} />
  );
  return (
    <section className="import-columns">
      {unsure.length === 0 ? (
        <p>{text.columnsAllSure}</p>
      ) : (
        <>
          <h3>{text.columnsUnsure(String(unsure.length))}</h3>
          {list(text.columnsUnsure(String(unsure.length)), unsure)}
        </>
      )}
      {sure.length > 0 && (
        <details>
          <summary>{text.columnsSure(String(sure.length))}</summary>
          {list(text.columnsSure(String(sure.length)), sure)}
        </details>
      )}
    </section>
  );
}

interface Column {
  index: number;
  header: string;
  meaning: string;
  certainty: number;
  sample: string;
}

interface ColumnTableProps {
  label: string;
  columns: readonly Column[];
  groups: readonly MeaningGroup[];
  onMeaning: (column: number, meaning: ColumnMeaning) => void;
}

function ColumnTable({ label, columns, groups, onMeaning }: ColumnTableProps) {
  const text = useImportText();
  const word = (certainty: number) => {
    if (certainty > 1) return text.certainty.chosen;
    if (certainty >= CERTAIN) return text.certainty.sure;
    return certainty >= SURE ? text.certainty.likely : text.certainty.unsure;
  };
  return (
    // a scrolling box must be reachable by keyboard
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="import-scroller" tabIndex={0} aria-label={label}>
      <table className="import-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{text.columnHeads.header}</th>
            <th scope="col">{text.columnHeads.meaning}</th>
            <th scope="col">{text.columnHeads.certainty}</th>
            <th scope="col">{text.columnHeads.sample}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, header, meaning, certainty, sample }) => (
            <tr key={`${index} ${header}`}>
              <th scope="row">{header}</th>
              <td data-label={text.columnHeads.meaning}>
                <select
                  className="import-select"
                  aria-label={text.meaningOf(header)}
                  value={meaning}
                  onChange={({ target }) => onMeaning(index, readMeaning(target.value))}
                >
                  <option value="">{text.unused}</option>
                  <MeaningOptions groups={groups} />
                </select>
              </td>
              <td data-label={text.columnHeads.certainty}>{word(certainty)}</td>
              <td className="import-value" data-label={text.columnHeads.sample}>
                {sample}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const MeaningOptions = memo(function MeaningOptions({ groups }: { groups: readonly MeaningGroup[] }) {
  return groups.map(({ label, options }) => (
    <optgroup key={label} label={label}>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </optgroup>
  ));
});
