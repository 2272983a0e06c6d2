import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { type AttainmentStatus, CRITERIA_SOURCE } from "../domain/criteria";
import type { CriterionStanding, IndicatorStanding } from "../domain/criterionSummary";
import type { Dataset } from "../domain/dataset";
import { Badge, SourceLine, SourceRef } from "./Badge";
import { countWords } from "./communeFacts";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

/** The ten criteria of a commune, each unfolds to its rows of Annex III. */
export function CriteriaSection({
  standings,
  dataset,
}: {
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
  standing: CriterionStanding;
  dataset: Dataset;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

function CriterionItem({ standing, dataset, isOpen, onToggle }: CriterionItemProps) {
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
          <IndicatorRow key={it.indicator.id} row={it} dataset={dataset} />
        ))}
      </ul>
    </details>
  );
}

function IndicatorRow({ row, dataset }: { row: IndicatorStanding; dataset: Dataset }) {
  const text = useText();
  const words = text.dossier.criteria;
  const { indicator, status, value } = row;
  const { leadAgencies, cooperatingAgencies, leadAgencyStatus, thresholds } = indicator;
  return (
    <li>
      <span className="indicator-head">
        <span className="number">{indicator.id}</span>
        <StatusChip status={status} />
        {value.valueStatus !== "missing" && <Badge status={value.valueStatus} />}
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
