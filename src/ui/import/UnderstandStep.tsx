import { Button } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import { IMPORT_KINDS } from "../../io/import/importFields";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { ColumnMeanings } from "./ColumnMeanings";
import type { Draft } from "./importState";
import { ProvenanceFields } from "./ProvenanceFields";
import { readProvenance } from "./typedProvenance";
import type { ImportControl } from "./useImport";
import { useImportText } from "./useImportText";

interface UnderstandStepProps {
  draft: Draft;
  dataset: Dataset;
  control: ImportControl;
  onCancel: () => void;
}

/** Kinds that a person can choose: rule sets are no tables. */
const KINDS = IMPORT_KINDS.filter((it) => it !== "rules");

/** What the table is about, what its columns mean, where its figures come from. */
export function UnderstandStep({ draft, dataset, control, onCancel }: UnderstandStepProps) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const { table, mapping, isRemembered } = draft;
  const { faults } = readProvenance(draft.provenance);
  const isBlocked = faults.date || faults.document || faults.year;
  const name = [table.fileName || text.pasted, table.name].filter((it) => it !== "").join(" · ");
  return (
    <>
      <p className="hint">{text.file(name, formatNumber(table.rows.length, { language }))}</p>
      <label className="import-field">
        <span>{text.kind}</span>
        <select
          className="import-select"
          value={mapping.kind}
          onChange={({ target }) => {
            const kind = KINDS.find((it) => it === target.value);
            if (kind !== undefined) control.setKind(draft, kind);
          }}
        >
          {KINDS.map((it) => (
            <option key={it} value={it}>
              {text.kinds[it]}
            </option>
          ))}
        </select>
        <span className="hint">{isRemembered ? text.remembered : text.kindHint}</span>
      </label>
      <ColumnMeanings
        draft={draft}
        dataset={dataset}
        onMeaning={(column, meaning) =>
          control.setDraft({
            ...draft,
            mapping: {
              ...mapping,
              columns: mapping.columns.map((it, index) => (index === column ? meaning : it)),
            },
            certainty: draft.certainty.map((it, index) => (index === column ? 2 : it)),
            answers: {},
          })
        }
      />
      <ProvenanceFields
        typed={draft.provenance}
        titleYear={draft.titleYear}
        faults={faults}
        onChange={(provenance) => control.setDraft({ ...draft, provenance, answers: {} })}
      />
      <p className="import-actions">
        <Button className="button" onPress={control.back}>
          {text.back}
        </Button>
        <Button className="button" onPress={onCancel}>
          {text.cancel}
        </Button>
        <Button className="button button-primary" isDisabled={isBlocked} onPress={() => control.check(draft)}>
          {text.check}
        </Button>
      </p>
    </>
  );
}
