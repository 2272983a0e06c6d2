import { useState } from "react";
import { Button } from "react-aria-components";
import { isEmpty } from "../../domain/entered/applyChange";
import { selectCitedDataset, selectPicture, selectVisibleUnits } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import type { ChangeNames } from "./changeWords";
import { columnTitle, exportedColumns, filtersInForce, type Shown } from "./exportTableOf";
import { savePackage } from "./savePackage";
import { FORMATS, saveTable } from "./saveTable";

/** The table on show as a file of three formats, and everything entered as a package. */
export function ExportPanel({ words, close }: { words: ChangeNames; close: () => void }) {
  const { text, keep, office } = words;
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectCitedDataset);
  const view = useAtlas((state) => state.view);
  const visible = useAtlas(selectVisibleUnits);
  const hasNothing = useAtlas((state) => isEmpty(state.entered));
  const [said, setSaid] = useState<{ words: string; isFault: boolean }>({ words: "", isFault: false });
  const [isWorking, setWorking] = useState(false);
  if (picture === null || dataset === null) return null;
  const shown: Shown = { picture, dataset, view, text };
  const number = (value: number) => formatNumber(value, { language: text.language });
  const filters = filtersInForce(shown);
  const hasSample = visible.some((it) => it.value.valueStatus === "sample");
  const run = (save: () => Promise<string>) => {
    setWorking(true);
    setSaid({ words: office.export.working, isFault: false });
    save()
      .then(
        (file) => setSaid({ words: office.export.saved(file), isFault: false }),
        () => setSaid({ words: office.export.failed, isFault: true }),
      )
      .finally(() => setWorking(false));
  };
  return (
    <>
      <section className="office-part">
        <h3>{office.export.table}</h3>
        <p>
          <strong>{picture.theme.title(text, picture.level, dataset)}</strong> –{" "}
          {office.export.rows(number(visible.length), number(picture.units.length))}.{" "}
          {filters.length > 0 && office.export.filters(filters.join("; "))}
        </p>
        <p className="hint">
          {office.export.columns(
            exportedColumns(shown)
              .map((it) => columnTitle(it, shown))
              .join(", "),
          )}{" "}
          {office.export.order}
        </p>
        {hasSample && <p className="caution caution-sample">{office.export.sample}</p>}
        {visible.length === 0 ? (
          <p className="absent">{office.export.empty}</p>
        ) : (
          <ul className="office-formats">
            {FORMATS.map((it) => (
              <li key={it}>
                <Button
                  className="button"
                  isDisabled={isWorking}
                  aria-describedby={`export-${it}`}
                  onPress={() => run(() => saveTable(it, shown))}
                >
                  {office.export.formats[it].name}
                </Button>
                <span className="hint" id={`export-${it}`}>
                  {office.export.formats[it].hint}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="office-part">
        <h3>{office.export.package}</h3>
        <p className="hint">{hasNothing ? office.export.packageEmpty : office.export.packageHint}</p>
        <p>
          <Button className="button" isDisabled={isWorking} onPress={() => run(savePackage)}>
            {keep.savePackage}
          </Button>
        </p>
      </section>
      <p role="status" aria-label={office.export.title} data-fault={said.isFault} className="office-said">
        {said.words}
      </p>
      <p className="import-actions">
        <Button className="button" onPress={close}>
          {office.export.close}
        </Button>
      </p>
    </>
  );
}
