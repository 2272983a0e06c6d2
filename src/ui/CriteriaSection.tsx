import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import { type AttainmentStatus, CRITERIA_SOURCE } from "../domain/criteria";
import type { CriterionStanding, IndicatorStanding } from "../domain/criterionSummary";
import type { Dataset } from "../domain/dataset";
import { Badge, SourceLine, SourceRef } from "./Badge";
import { countWords } from "./communeFacts";
import { resultTarget } from "./edit/editTarget";
import { useEdit } from "./edit/useEdit";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

/** The ten criteria of a commune, each unfolds to its rows of Annex III. */
export function CriteriaSection({
  commune,
  standings,
  dataset,
}: {
  commune: Commune;
  standings: readonly CriterionStanding[];
  dataset: Dataset;
}) {
  const text = useText();
  const words = text.dossier.criteria;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isAllOpen = open.size === standings.length;
  const set = (id: string, isOpen: boolean) =>
    setOpen((old) => new Set(isOpen ? [...old, id] : [...old].filter((it) => it !== id)));
  return (
    <section className="profile-section criteria">
      <h3>{words.title}</h3>
      {standings.length === 0 ? (
        <p className="absent">{words.notLoaded}</p>
      ) : (
        <>
          <p className="source-line">
            <SourceRef source={CRITERIA_SOURCE} />
            {words.note}
          </p>
          <Button
            className="link-button criteria-all"
            onPress={() => setOpen(new Set(isAllOpen ? [] : standings.map((it) => it.criterion.id)))}
          >
            {isAllOpen ? words.foldAll : words.openAll}
          </Button>
          <div className="criteria-list">
            {standings.map((it) => (
              <CriterionItem
                key={it.criterion.id}
                commune={commune}
                standing={it}
                dataset={dataset}
                isOpen={open.has(it.criterion.id)}
                onToggle={(isOpen) => set(it.criterion.id, isOpen)}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface CriterionItemProps {
  commune: Commune;
  standing: CriterionStanding;
  dataset: Dataset;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

function CriterionItem({ commune, standing, dataset, isOpen, onToggle }: CriterionItemProps) {
  const text = useText();
  const { criterion, status, value, rows, leadAgencies } = standing;
  return (
    <details
      className="criterion"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <ChevronRight className="criterion-sign" size={16} aria-hidden="true" />
        <span className="criterion-name">{text.controls.criterionGroup(criterion.id, criterion.name)}</span>
        <StatusChip status={status} />
        <span className="criterion-counts">
          {countWords(standing, text)}
          {value.valueStatus === "sample" && ` · ${text.status.sample}`}
        </span>
      </summary>
      <p className="criterion-leads sheet-only">
        {text.dossier.criteria.lead}: {leadAgencies.join("; ")}
      </p>
      <ul className="indicators">
        {rows.map((it) => (
          <IndicatorRow key={it.indicator.id} commune={commune} row={it} dataset={dataset} />
        ))}
      </ul>
    </details>
  );
}

interface IndicatorRowProps {
  commune: Commune;
  row: IndicatorStanding;
  dataset: Dataset;
}

function IndicatorRow({ commune, row, dataset }: IndicatorRowProps) {
  const text = useText();
  const words = text.dossier.criteria;
  const { indicator, status, value } = row;
  const { leadAgencies, cooperatingAgencies, leadAgencyStatus, thresholds } = indicator;
  const { pencil, form } = useEdit(
    commune.kind === "ward" ? null : resultTarget(commune.code, indicator, status, value, text),
  );
  return (
    <li>
      <span className="indicator-head">
        <span className="number">{indicator.id}</span>
        <StatusChip status={status} />
        {value.valueStatus !== "missing" && <Badge status={value.valueStatus} />}
        {pencil}
      </span>
      <span>{indicator.name}</span>
      {value.source !== "" && (
        <SourceLine
          title={sourceTitle(dataset, value.source, text)}
          asOf={value.asOf}
          source={value.source}
        />
      )}
      <span className="source-line">
        {words.lead}: {leadAgencies.join("; ")}
        {leadAgencyStatus === "derived" && ` (${words.leadDerived})`}
        {cooperatingAgencies.length > 0 && `. ${words.cooperating}: ${cooperatingAgencies.join("; ")}`}
      </span>
      <span className="source-line">
        {thresholds.length === 0
          ? words.noThreshold
          : `${words.threshold}: ${thresholds.map((it) => it.text).join("; ")}`}
      </span>
      {form}
    </li>
  );
}

function StatusChip({ status }: { status: AttainmentStatus }) {
  const text = useText();
  return (
    <span className="status-chip" data-status={status}>
      {text.dossier.criteria.status[status]}
    </span>
  );
}
