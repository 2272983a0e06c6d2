import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { comingNames, differenceLine, orderedChanges } from "./differenceLines";
import { useImportText } from "./useImportText";

/** Lines at first and with each “more”. */
const AT_FIRST = 6;
const MORE = 50;

/** The records that would change, old → new. */
export function DifferenceList({ records, dataset }: { records: readonly RecordChange[]; dataset: Dataset }) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const overlays = useAtlas((state) => state.overlays);
  const [limit, setLimit] = useState(AT_FIRST);
  const changes = useMemo(() => orderedChanges(records), [records]);
  const names = useMemo(() => comingNames(records), [records]);
  const lines = changes
    .slice(0, limit)
    .map((it) => differenceLine(it, { dataset, overlays, text, language, names }));
  const number = (value: number) => formatNumber(value, { language });
  return (
    <div className="import-difference-list">
      <ul aria-label={text.difference}>
        {lines.map(({ id, what, title, isOfPublished, fields }) => (
          <li key={id} data-what={what}>
            <strong>{text.what[what]}</strong> {title}
            {(what === "changed" || isOfPublished) && fields.length > 0 && (
              <span className="import-fields-changed">
                {fields.map(({ name, old, now }) => (
                  <span key={name}>{`${name}: ${old} → ${now}`}</span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {lines.length < changes.length && (
        <p className="import-more">
          <span className="hint">{text.shown(number(lines.length), number(changes.length))}</span>
          <Button className="button" onPress={() => setLimit(limit + MORE)}>
            {text.more}
          </Button>
        </p>
      )}
    </div>
  );
}
