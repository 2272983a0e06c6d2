import { useMemo, useState } from "react";
import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { OUTCOMES, type Outcome } from "../../domain/entered/importWords";
import type { ImportCheck } from "../../io/import/importCheck";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { foundRows } from "./foundRows";
import type { Draft } from "./importState";
import { useImportText } from "./useImportText";

/** Lines at first and with each “more”. */
const AT_ONCE = 50;

/** Every row that something was found in: what stands there, why, and what to do; filtered by what becomes of it. */
export function FindingTable({ draft, check }: { draft: Draft; check: ImportCheck }) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const [outcome, setOutcome] = useState<Outcome | "all">("all");
  const [limit, setLimit] = useState(AT_ONCE);
  const number = (value: number) => formatNumber(value, { language });
  // rows of an answered question wait no longer
  const { answers } = draft;
  const all = useMemo(() => {
    const open = check.questions.filter(({ id }) => answers[id] === undefined);
    return foundRows({ findings: check.findings, questions: open }, draft.findings, text);
  }, [check, draft.findings, answers, text]);
  const kept = outcome === "all" ? all : all.filter((it) => it.outcome === outcome);
  const shown = kept.slice(0, limit).map((it, index) => it.words(index));
  return (
    <>
      <ToggleButtonGroup
        className="import-filter"
        aria-label={text.filter}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[outcome]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          setOutcome(OUTCOMES.find((it) => it === key) ?? "all");
          setLimit(AT_ONCE);
        }}
      >
        <ToggleButton id="all" className="chip">
          {text.all}
        </ToggleButton>
        {OUTCOMES.map((it) => (
          <ToggleButton key={it} id={it} className="chip" isDisabled={check.outcomes[it] === 0}>
            {text.checked.outcomes[it]} <span className="number">{number(check.outcomes[it])}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {kept.length === 0 ? (
        <p>{all.length === 0 ? text.noFindings : text.noFindingsHere}</p>
      ) : (
        // a scrolling box must be reachable by keyboard
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <section className="import-scroller" tabIndex={0} aria-label={text.result}>
          <table className="import-table import-findings" aria-label={text.result}>
            <thead>
              <tr>
                <th scope="col">{text.columns.row}</th>
                <th scope="col">{text.columns.column}</th>
                <th scope="col">{text.columns.value}</th>
                <th scope="col">{text.columns.reason}</th>
                <th scope="col">{text.columns.remedy}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((it) => (
                <tr key={it.id} data-severity={it.severity}>
                  <td className="number" data-label={text.columns.row}>
                    {it.row === 0 ? "" : it.row}
                  </td>
                  <td data-label={text.columns.column}>{it.column}</td>
                  <td className="import-value" data-label={text.columns.value}>
                    {it.value}
                  </td>
                  <td data-label={text.columns.reason}>
                    <strong>
                      {it.outcome === "ambiguous" && it.severity === "warning"
                        ? text.checked.outcomes.ambiguous
                        : text.severity[it.severity]}
                      :
                    </strong>{" "}
                    {it.reason}
                  </td>
                  <td data-label={text.columns.remedy}>{it.remedy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < kept.length && (
        <p className="import-more">
          <span className="hint">{text.shown(number(shown.length), number(kept.length))}</span>
          <Button className="button" onPress={() => setLimit(limit + 4 * AT_ONCE)}>
            {text.more}
          </Button>
        </p>
      )}
    </>
  );
}
