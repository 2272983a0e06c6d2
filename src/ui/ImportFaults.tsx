import type { EnteredFault } from "../domain/enteredFault";
import { formatNumber } from "../text/format";
import { importTextOf } from "../text/importText";
import { useText } from "./useText";

/** More would not be read by anyone; the count says how many there are. */
const SHOWN = 50;

/** Faults by row: what stands there, why it cannot be used, what to do. Errors come first. */
export function ImportFaults({ faults }: { faults: readonly EnteredFault[] }) {
  const { language } = useText();
  const text = importTextOf(language);
  const number = (value: number) => formatNumber(value, { language });
  const ordered = [
    ...faults.filter((it) => it.severity === "error"),
    ...faults.filter((it) => it.severity === "warning"),
  ];
  const shown = ordered.slice(0, SHOWN);
  return (
    <>
      {/* a scrolling box must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="import-faults" tabIndex={0} aria-label={text.faultsTitle}>
        <table aria-label={text.faultsTitle}>
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
            {shown.map((fault) => {
              const words = text.faults[fault.code](fault);
              return (
                <tr key={`${fault.row} ${fault.code} ${fault.column}`} data-severity={fault.severity}>
                  <th scope="row" className="number">
                    {number(fault.row)}
                  </th>
                  <td>{fault.column}</td>
                  <td className="import-value">{fault.value}</td>
                  <td>
                    <strong>{text.severity[fault.severity]}:</strong> {words.reason}
                  </td>
                  <td>{words.remedy}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {shown.length < faults.length && (
        <p className="hint">{text.moreFaults(number(shown.length), number(faults.length))}</p>
      )}
    </>
  );
}
