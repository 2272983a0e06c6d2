import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Dataset } from "../domain/dataset";
import { useAtlas } from "../store/store";
import type { CompareText } from "../text/compareText";
import type { CompareCell, CompareGroup, CompareRow } from "./compareRows";
import type { PinnedUnit } from "./usePinned";
import { FactWords } from "./ValueRow";

interface CompareTableProps {
  rows: readonly CompareRow[];
  pinned: readonly PinnedUnit[];
  dataset: Dataset;
  words: CompareText;
  /** what stands below the table and scrolls with it */
  children: ReactNode;
}

const GROUPS: readonly CompareGroup[] = ["figures", "criteria", "places"];

/** A column for each unit, a line for each value; where they differ is marked. */
export function CompareTable({ rows, pinned, dataset, words, children }: CompareTableProps) {
  const groups = GROUPS.map((id) => ({ id, rows: rows.filter((it) => it.group === id) })).filter(
    (it) => it.rows.length > 0,
  );
  if (groups.length === 0) return <p className="hint">{words.noDifference}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="compare-scroller" tabIndex={0} aria-label={words.table}>
      <table className="compare-table" aria-label={words.table} data-units={pinned.length}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {pinned.map((it) => (
              <UnitHead key={it.id} unit={it} words={words} />
            ))}
          </tr>
        </thead>
        {groups.map(({ id, rows: own }) => (
          <tbody key={id}>
            <tr className="compare-group">
              <th scope="rowgroup" colSpan={pinned.length + 1}>
                {words.groups[id]}
                {id === "places" && <span className="source-line">{words.notSummed}</span>}
              </th>
            </tr>
            {own.map((row) => (
              <tr key={row.id} data-verdict={row.verdict}>
                <th scope="row">
                  {row.label}
                  {row.hint !== "" && <span className="source-line">{row.hint}</span>}
                  <span className="compare-verdict">{verdictWords(row, words)}</span>
                </th>
                {row.cells.map((cell, index) => (
                  <td key={pinned[index]?.id ?? index}>
                    <Cell cell={cell} greatest={row.greatest} dataset={dataset} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {children}
    </section>
  );
}

function UnitHead({ unit: { id, name }, words }: { unit: PinnedUnit; words: CompareText }) {
  const choose = useAtlas((state) => state.choose);
  const togglePin = useAtlas((state) => state.togglePin);
  const setOpen = useAtlas((state) => state.setCompareOpen);
  return (
    <th scope="col">
      <span className="compare-unit">
        <Button
          className="link-button"
          aria-label={words.select(name)}
          onPress={() => {
            setOpen(false);
            choose(id);
          }}
        >
          {name}
        </Button>
        <Button className="icon-button" aria-label={words.unpin(name)} onPress={() => togglePin(id)}>
          <X size={14} aria-hidden="true" />
        </Button>
      </span>
    </th>
  );
}

function Cell({ cell, greatest, dataset }: { cell: CompareCell; greatest: number | null; dataset: Dataset }) {
  return (
    <>
      {cell.lead !== "" && <p className="compare-lead">{cell.lead}</p>}
      {cell.facts.map((it, index) => (
        <div key={`${it.words}/${it.asOf}/${index.toString()}`} className="compare-fact">
          <FactWords fact={it} dataset={dataset} />
          {it.number !== null && greatest !== null && greatest > 0 && (
            <svg className="compare-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * it.number) / greatest} height="4" />
            </svg>
          )}
        </div>
      ))}
      {cell.detail !== "" && <p className="compare-lead">{cell.detail}</p>}
    </>
  );
}

function verdictWords({ verdict }: CompareRow, words: CompareText): string {
  if (verdict === "unknown") return words.notComparable;
  return verdict === "differs" ? words.differs : words.same;
}
