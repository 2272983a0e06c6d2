import type { Picture } from "../../symbology/picture";
import type { TableColumn } from "../../symbology/table/column";
import type { Total } from "../../symbology/table/totals";
import { formatNumber } from "../../text/format";
import { useText } from "../useText";

interface TotalCellProps {
  column: TableColumn;
  total: Total;
  picture: Picture;
}

/** A total, which is derived, with the number of rows that have no figure. */
export function TotalCell({ column, total, picture }: TotalCellProps) {
  const text = useText();
  const { value, missing, isSample } = total;
  const missingWords =
    missing === 0
      ? ""
      : text.table.totalMissing(formatNumber(missing, { language: text.language }), picture.level);
  const kind = text.status[isSample ? "sample" : value === null ? "missing" : "derived"];
  return (
    <span className="total" title={[kind, missingWords].filter((it) => it !== "").join(" · ")}>
      <span className="total-value">
        {value === null ? "–" : column.write(text, { value, fact: null, classKey: null }, picture)}
        {isSample && <span className="sample-mark"> {text.table.sampleShort}</span>}
      </span>
      {missingWords !== "" && <span className="total-missing">{missingWords}</span>}
    </span>
  );
}
