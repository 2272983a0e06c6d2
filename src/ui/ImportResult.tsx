import { Button } from "react-aria-components";
import type { TemplateReading } from "../io/readTemplate";
import { formatNumber } from "../text/format";
import { importTextOf } from "../text/importText";
import { ImportFileButton } from "./ImportChoice";
import { ImportFaults } from "./ImportFaults";
import { useText } from "./useText";

interface ImportResultProps {
  reading: Extract<TemplateReading, { ok: true }>;
  /** whether something was entered before */
  hasEntered: boolean;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
}

const COUNTS = ["read", "accepted", "refused", "blank"] as const;

/** What the check found, before anything is applied. */
export function ImportResult({ reading, hasEntered, onFile, onApply, onCancel }: ImportResultProps) {
  const { language } = useText();
  const text = importTextOf(language);
  const { kind, counts, faults, entered } = reading;
  const number = (value: number) => formatNumber(value, { language });
  return (
    <section className="import-result" aria-labelledby="import-result">
      <h3 id="import-result">{text.result}</h3>
      <p className="hint">
        {text.kind[kind]} · {entered.fileNames.join(", ")}
      </p>
      <div role="status">
        <dl className="import-counts">
          {COUNTS.map((it) => (
            <div key={it}>
              <dt>{text.counts[it]}</dt>
              <dd className="number">{number(counts[it])}</dd>
            </div>
          ))}
        </dl>
      </div>
      {counts.accepted === 0 && <p className="import-refused">{text.nothing}</p>}
      {counts.accepted > 0 && counts.refused > 0 && <p>{text.onlyAccepted(number(counts.accepted))}</p>}
      {hasEntered && kind === "villages" && counts.accepted > 0 && <p className="hint">{text.replaces}</p>}
      {faults.length === 0 ? <p>{text.noFaults}</p> : <ImportFaults faults={faults} />}
      <p className="caution">{text.lifetime}</p>
      <p className="import-actions">
        <Button className="button button-primary" isDisabled={counts.accepted === 0} onPress={onApply}>
          {text.apply}
        </Button>
        <ImportFileButton label={text.chooseOther} onFile={onFile} />
        <Button className="button" onPress={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </section>
  );
}
