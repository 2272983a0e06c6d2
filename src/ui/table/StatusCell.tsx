import type { Dataset } from "../../domain/dataset";
import type { Cell } from "../../symbology/table/column";
import { isNotApplicable } from "../../symbology/table/themeColumns";
import { Badge, SourceLine } from "../Badge";
import { sourceTitle } from "../sourceLine";
import { useText } from "../useText";

interface StatusCellProps {
  cell: Cell;
  dataset: Dataset;
  /** document and date stand in columns of their own */
  isCited: boolean;
}

/** What kind of value the theme on show gives the unit, from which document and when. */
export function StatusCell({ cell, dataset, isCited }: StatusCellProps) {
  const text = useText();
  if (cell.fact === null) return null;
  const { valueStatus, source, asOf } = cell.fact;
  return (
    <>
      {isNotApplicable(cell) ? (
        <span className="badge">{text.classes.notApplicable}</span>
      ) : (
        <Badge status={valueStatus} />
      )}
      {!isCited && source !== "" && valueStatus !== "sample" && (
        <SourceLine title={sourceTitle(dataset, source, text)} asOf={asOf} />
      )}
    </>
  );
}
